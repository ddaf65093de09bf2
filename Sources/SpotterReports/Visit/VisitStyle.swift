internal import SpotterModel

/// How the page looks: on a phone, a wide screen, in the dark and on A4.
///
/// Text and marks keep a contrast of 4.5 : 1, lines of charts 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
enum VisitStyle {
  static let html: HTML = """
    :root{--paper:#fff;--ink:#1b1b1f;--soft:#55555f;--line:#c9c9d2;--panel:#f4f4f7;--link:#0b57a4;\
    --skin:#f0ece8;--hit:#f6c9b8;--edge:#6b625c;--accent:#0b57a4;--band:#c6dcf2;--event:#6a4a9c;\
    --self-care:#3f5d7a;--routine:#0b57a4;--two-weeks:#8a5200;--prompt:#b03a00;--emergency:#b3001b;\
    --on:#fff}
    @media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#ececf0;--soft:#b3b3bd;\
    --line:#4a4b52;--panel:#212227;--link:#8fc1ff;--skin:#2c2a29;--hit:#6e3d2c;--edge:#a39a93;\
    --accent:#8fc1ff;--band:#233f5c;--event:#c3a6f2;--self-care:#a9c1d9;--routine:#8fc1ff;\
    --two-weeks:#f2b866;--prompt:#ff9a6b;--emergency:#ff8a96;--on:#16171a}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;\
    overflow-wrap:anywhere}
    h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.3rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line)}
    h3{font-size:1.1rem;margin:1rem 0 .5rem}
    h4{font-size:1rem;margin:.75rem 0 .25rem}
    p{margin:.25rem 0 .5rem}
    a{color:var(--link)}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    header p,footer,.why,.key,figcaption,.rule{color:var(--soft)}
    footer{margin-top:2rem;border-top:2px solid var(--line)}
    .rule{font-weight:normal;white-space:nowrap}
    .group{border-left:.4rem solid var(--line);padding-left:.75rem;margin:1rem 0}
    .group.routine{border-color:var(--routine)}
    .group.two-weeks{border-color:var(--two-weeks)}
    .group.prompt{border-color:var(--prompt)}
    .group.emergency{border-color:var(--emergency)}
    .urgency{display:inline-block;padding:0 .4rem;border-radius:.2rem;color:var(--on);\
    background:var(--self-care)}
    .routine .urgency{background:var(--routine)}
    .two-weeks .urgency{background:var(--two-weeks)}
    .prompt .urgency{background:var(--prompt)}
    .emergency .urgency{background:var(--emergency)}
    .number{display:inline-block;min-width:1.5em;padding:0 .25em;border-radius:.75em;\
    text-align:center;background:var(--self-care);color:var(--on);text-decoration:none}
    .note{white-space:pre-line;overflow-wrap:anywhere;min-width:8rem}
    .lines{height:5rem;border-bottom:1px solid var(--line);break-before:avoid;break-inside:avoid}
    .map{display:grid;grid-template-columns:repeat(3,1fr);gap:.5rem 1rem}
    .figure.front,.figure.back{grid-row:span 2}
    .figure.soles{align-self:end}
    figure{margin:0}
    .figure svg{width:100%;max-width:22rem;display:block;margin:0 auto}
    .figure figcaption{text-align:center}
    .skin{fill:var(--skin)}
    .site{fill:transparent;stroke:var(--line);stroke-width:.5}
    .site.hit{fill:var(--hit)}
    .edge{fill:none;stroke:var(--edge);stroke-width:1.2}
    .side{font-size:8px;fill:var(--soft)}
    .mark path{stroke-width:1.5;fill:var(--self-care);stroke:var(--self-care)}
    .mark text{font-size:8px;font-weight:bold;text-anchor:middle;fill:var(--on)}
    .mark text.long{font-size:6.5px}
    .mark.routine path{fill:var(--routine);stroke:var(--routine)}
    .mark.two-weeks path{fill:var(--two-weeks);stroke:var(--two-weeks)}
    .mark.prompt path{fill:var(--prompt);stroke:var(--prompt)}
    .mark.emergency path{fill:var(--emergency);stroke:var(--emergency)}
    .mark.healed path,.mark.lapsed path{fill:var(--paper)}
    .mark.healed text,.mark.lapsed text{fill:var(--ink)}
    .mark.lapsed path{stroke-dasharray:2 1.5}
    .mark.unknown-side text{font-style:italic;text-decoration:underline}
    .sign{width:2.2rem;height:2.2rem;display:block}
    .onpaper{display:none}
    .scroll{overflow-x:auto}
    .scroll:focus-visible{outline:2px solid var(--accent)}
    table{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:break-word}
    caption{text-align:left;color:var(--soft)}
    th,td{text-align:left;vertical-align:top;padding:.2rem .5rem;border-bottom:1px solid var(--line)}
    thead th{background:var(--panel)}
    td:nth-child(2){white-space:nowrap}
    .spot{margin-top:1.5rem}
    dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.25rem 1rem;margin:0}
    dt{color:var(--soft);font-size:.85rem}
    dd{margin:0}
    .chart{margin:.75rem 0}
    .chart svg{width:100%;display:block}
    .chart text{font-size:11px;fill:var(--ink)}
    .chart .value{text-anchor:end}
    .chart .tick{text-anchor:middle}
    .chart .tick.first{text-anchor:start}
    .chart .tick.last{text-anchor:end}
    .grid{stroke:var(--line);stroke-width:1;fill:none}
    .line{fill:none;stroke:var(--accent);stroke-width:1.5}
    .band{fill:var(--band);fill-opacity:.7}
    .trend{fill:none;stroke:var(--accent);stroke-width:1.5;stroke-dasharray:6 4}
    .dots{fill:none;stroke:var(--accent);stroke-width:6;stroke-linecap:round}
    .dots.hole{stroke-width:3;stroke:var(--paper)}
    .dots.pain{stroke-width:5;stroke:var(--event)}
    .gone{fill:none;stroke:var(--ink);stroke-width:1.5}
    .bars{fill:none;stroke:var(--two-weeks);stroke-width:5}
    .dense .bars{stroke-width:1.5}
    .dense .dots{stroke-width:3}
    .dense .dots.hole{stroke-width:1.5}
    .event{fill:none;stroke:var(--event);stroke-width:3}
    .photos{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem;\
    margin:.75rem 0}
    .photos img{width:100%;max-height:30rem;object-fit:contain;object-position:left top;\
    display:block;image-orientation:from-image}
    details{margin:.25rem 0}
    summary{cursor:pointer}
    @media (max-width:30rem){.map{grid-template-columns:1fr}.chart text{font-size:17px}\
    .chart .tick.more{display:none}}
    @page{size:A4;margin:14mm}
    @media print{
    :root{--paper:#fff;--ink:#000;--soft:#444;--line:#999;--panel:#eee;--link:#000;--skin:#f3f3f3;\
    --hit:#ccc;--edge:#555;--accent:#0b57a4;--band:#c6dcf2;--event:#6a4a9c;--self-care:#3f5d7a;\
    --routine:#0b57a4;--two-weeks:#8a5200;--prompt:#b03a00;--emergency:#b3001b;--on:#fff}
    body{max-width:none;padding:0;font-size:10pt;\
    -webkit-print-color-adjust:exact}
    .urgency,.group .urgency,.number{background:none;color:#000;border:1px solid #000}
    .skip,details,.long .scroll{display:none}
    .long .onpaper{display:block}
    figure,.group article,dl,.chart,tr,li{break-inside:avoid}
    h2,h3,h4{break-after:avoid}
    .scroll{overflow:visible}
    .photos{grid-template-columns:repeat(3,1fr)}
    .photos img{max-height:10cm}
    }
    """

  /// The SHA-256 digest of the style in Base64, as a Content Security Policy names it.
  static let digest: String = {
    var digest = SHA256()
    digest.add(Array(html.text.utf8))
    return Base64.text(of: hexadecimalBytes(digest.finish()))
  }()

  private static func hexadecimalBytes(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
