"""Ratios of paired measurements, the aims that they are held against, and tables of both."""
import dataclasses
import statistics


class Ratio:
    """The ratios of pairs of measurements, taken in turn."""

    def __init__(self, first, second):
        values = [a / b for a, b in zip(first, second)]
        self.median = statistics.median(values)
        if len(values) < 2:
            self.low = self.high = self.median
        else:
            # Of fewer than ten pairs these are the least and the most.
            tenths = statistics.quantiles(values, n=10, method="inclusive")
            self.low, self.high = (tenths[0], tenths[-1]) if len(values) >= 10 else (min(values), max(values))

    @property
    def cells(self):
        return f"{self.low:.2f} | {self.median:.2f} | {self.high:.2f}"


@dataclasses.dataclass
class Aim:
    """A limit that a figure is held against."""

    name: str
    value: float
    at_most: float | None = None
    at_least: float | None = None
    unit: str = ""

    @property
    def is_met(self):
        return ((self.at_most is None or self.value <= self.at_most)
                and (self.at_least is None or self.value >= self.at_least))

    @property
    def limit(self):
        return f"at most {self.at_most:g}" if self.at_most is not None else f"at least {self.at_least:g}"

    @property
    def row(self):
        word = "met" if self.is_met else "**missed**"
        return f"| {self.name} | {self.limit}{self.unit} | {self.value:.2f}{self.unit} | {word} |"


HEADER = "Ratio: 10 % | median | 90 %"


def table(columns, rows):
    """A table in Markdown; the first column is of words, all others of numbers."""
    rule = "| :-- |" + " --: |" * columns.count("|")
    return "\n".join([f"| {columns} |", rule, *(f"| {row} |" for row in rows)])


def aims_table(rows):
    return "\n".join(["| Aim | Limit | Measured | |", "| :-- | --: | --: | :-- |", *rows])
