"""Chromium without a window, and what it says of a page."""
import importlib.resources
import json

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# axe-core of Deque Systems, as this package brings it.
AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text()

# Each mark must lie inside a region of its site and inside the figure's edge, and of those of one place none
# may cover the number of another spot.
MARKS = """
const parents = arguments[0];
const isPart = (site, of) => { for (; site; site = parents[site]) if (site === of) return true; return false; };
const problems = [];
const marked = new Set();
for (const svg of document.querySelectorAll('.figure svg')) {
  const marks = [...svg.querySelectorAll('.mark')];
  const text = mark => mark.querySelector('text').getBBox();
  for (const [index, mark] of marks.entries()) {
    for (const other of marks.slice(0, index)) {
      const [a, b] = [text(mark), text(other)];
      if (mark.dataset.site === other.dataset.site && mark.dataset.side === other.dataset.side
          && mark.dataset.spots !== other.dataset.spots && a.x < b.x + b.width
          && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        problems.push(`${mark.dataset.spots} covers ${other.dataset.spots}`);
    }
    const point = svg.createSVGPoint();
    point.x = Number(mark.dataset.x); point.y = Number(mark.dataset.y);
    const side = mark.dataset.side;
    const regions = [...svg.querySelectorAll('.site')].filter(region =>
      isPart(region.dataset.site, mark.dataset.site) && region.isPointInFill(point)
      && (!region.dataset.side || !side || side === 'both' || side === 'midline'
          || region.dataset.side === side));
    const edge = svg.querySelector('.edge');
    const box = mark.querySelector('path').getBBox();
    const drawn = Math.hypot(box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y);
    if (!regions.length || !edge.isPointInFill(point) || drawn > 4)
      problems.push(`${mark.dataset.spots} at ${point.x}, ${point.y} of ${svg.querySelector('title').textContent}`);
    mark.dataset.spots.split(' ').forEach(number => marked.add(number));
  }
}
const spots = document.querySelectorAll('article.spot').length;
if (marked.size !== spots) problems.push(`${marked.size} of ${spots} spots are marked`);
return problems;
"""

# What stands beside a chart must end before it: its lines begin where the grid does.
LANES = """
return [...document.querySelectorAll('.chart svg')].flatMap(svg => {
  const chart = svg.querySelector('.grid')?.getBBox().x ?? Infinity;
  return [...svg.querySelectorAll('.lane')].filter(lane => {
    const box = lane.getBBox();
    return box.x + box.width > chart;
  }).map(lane => lane.textContent);
});
"""


class Browser:
    def __init__(self, sites):
        self.parents = {site["slug"]: site.get("parent") for site in sites}
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", "--disable-background-networking",
                     "--disable-component-update"):
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(100)

    def close(self):
        self.driver.quit()

    def open(self, page, width, look):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": look}]})
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.url = page.resolve().as_uri()
        self.driver.get(self.url)

    def problems(self):
        run = self.driver.execute_script
        asked = [json.loads(line["message"])["message"] for line in self.driver.get_log("performance")]
        urls = [m["params"]["request"]["url"] for m in asked
                if m["method"] == "Network.requestWillBeSent"]
        wide = run("return document.documentElement.scrollWidth - window.innerWidth")
        return {
            "nothing is loaded": [u for u in urls if u != self.url and not u.startswith("data:")],
            "nothing on the console": [line["message"] for line in self.driver.get_log("browser")],
            "no script": ["a script"] * run(
                "return document.scripts.length + document.querySelectorAll('[onload],[onerror],[onclick]').length"),
            "each spot lies inside its site": run(MARKS, self.parents),
            "no name runs into its chart": run(LANES),
            "nothing is wider than the page": [f"{wide} pixels too wide"] if wide > 0 else [],
        }

    def accessibility(self):
        """What axe-core finds, all of its rules for WCAG 2 and best practice."""
        self.driver.execute_script(AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run({resultTypes: ['violations']})"
            ".then(result => done(result.violations), error => done([{id: String(error), help: '', nodes: [{html: ''}]}]))")
        return [f"{v['id']}: {v['help']} ({len(v['nodes'])} times, {v['nodes'][0]['html'][:200]})"
                for v in found]

    def picture(self, path):
        self.driver.save_screenshot(str(path))

    def pdf(self):
        return self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"printBackground": True, "preferCSSPageSize": True})["data"]

    def notes(self):
        return self.driver.execute_script(
            "return [...document.querySelectorAll('.note')].map(note => note.textContent)")

    def headings(self):
        return self.driver.execute_script(
            "return [...document.querySelectorAll('h1')].map(heading => heading.textContent)")

    def title(self):
        return self.driver.title

    def unshown_photos(self, count):
        sizes = self.driver.execute_script(
            "return [...document.querySelectorAll('.photos img')].map(i => [i.naturalWidth, i.alt])")
        return [] if len(sizes) == count and all(w > 0 and alt for w, alt in sizes) else [str(sizes)]
