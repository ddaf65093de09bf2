package import SpotterCatalogue
package import SpotterModel

extension Page {
  /// The page for other programs: `id`, `title`, `summary`, `sections`, `sources`, `notice`.
  package var json: JSONValue {
    let contents = contents
    var object = JSONObject()
    object.add("id", id)
    object.add("title", title)
    object.add("summary", summary)
    object.add("sections", .array(contents.sections.map(\.json)))
    object.add("sources", .array(contents.sources.map(\.json)))
    object.add("notice", Page.notice)
    return object.value
  }

  /// The page's line in a list, with the sentences that a search found.
  fileprivate func line(in group: String?, matches: [String]? = nil) -> JSONValue {
    var object = JSONObject()
    object.add("id", id)
    object.add("title", title)
    object.add("summary", summary)
    object.add("group", group)
    object.add("matches", matches.map { .array($0.map(JSONValue.string)) })
    return object.value
  }
}

extension [PageGroup] {
  /// The list of pages for other programs.
  package var json: JSONValue {
    .array(flatMap { group in group.pages.map { $0.line(in: group.title) } })
  }
}

extension PageSearch {
  /// The pages that were found, each with its sentences.
  package var json: JSONValue {
    .array(hits.map { $0.page.line(in: nil, matches: $0.sentences) })
  }
}

extension Section {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("title", title)
    object.add("text", text)
    object.add(isNumbered ? "steps" : "items", items)
    return object.value
  }
}

extension Reference {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("name", name)
    object.add("address", address)
    return object.value
  }
}
