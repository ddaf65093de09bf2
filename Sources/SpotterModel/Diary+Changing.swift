extension Diary {
  /// The diary as it would be without some entries.
  package func removing(_ ids: Set<Entry.ID>) -> Diary {
    var diary = self
    for index in diary.histories.indices {
      diary.histories[index].entries.removeAll { ids.contains($0.id) }
    }
    diary.histories.removeAll { $0.entries.isEmpty }
    diary.entries.removeAll { ids.contains($0.id) }
    let days = diary.histories.lazy.compactMap(\.entries.first) + diary.entries.prefix(1)
    if let first = firstDay, entryDays(of: ids).contains(first) {
      diary.firstDay = days.map(\.entry.day).min()
    }
    return diary
  }

  private func entryDays(of ids: Set<Entry.ID>) -> Set<Day> {
    let all = histories.flatMap(\.entries) + entries
    return Set(all.filter { ids.contains($0.id) }.map(\.entry.day))
  }

  /// The diary as it would be with an entry more.
  ///
  /// A spot that it does not know begins with it.
  package func adding(_ stored: StoredEntry) -> Diary {
    var diary = self
    diary.firstDay = min(firstDay ?? stored.entry.day, stored.entry.day)
    guard case .spot(let seen) = stored.entry.content else {
      diary.entries.insert(stored)
      return diary
    }
    if let index = histories.firstIndex(where: { $0.spot.name == seen.spot }) {
      diary.histories[index].entries.insert(stored)
    } else {
      let last = histories.map(\.spot.id.rawValue).max() ?? 0
      let spot = Spot(id: Spot.ID(rawValue: last + 1), name: seen.spot, place: seen.place)
      diary.histories.append(History(spot: spot, entries: [stored]))
      diary.histories.sort { $0.spot.name.utf8.lexicographicallyPrecedes($1.spot.name.utf8) }
    }
    return diary
  }
}

extension [StoredEntry] {
  fileprivate mutating func insert(_ stored: StoredEntry) {
    insert(stored, at: firstIndex { stored.precedes($0) } ?? endIndex)
  }
}
