"""Compares the shipped statistics with scipy and pymannkendall; see Scripts/check-statistics.

    compare.py FILTER [SEED [COUNT]]
"""
import collections
import functools
import importlib.metadata
import itertools
import math
import random
import secrets
import subprocess
import sys
import warnings

import pymannkendall
import scipy.stats

TOLERANCE = 1e-9
DISTURBANCE = 1e-6
# Up to so many values the shipped one-sided test is exact, and beyond it is normal.
LARGEST_EXACT = 50
# Up to so many values every order is tried.
LARGEST_BRUTE = 7


# Series

def random_series(generator):
    """Days with gaps and values with ties, as journals have them, and some as they do not."""
    n = generator.randint(2, 60)
    widest = generator.choice((1, 2, 7, 30))
    x = [generator.choice((0, 20_000))]
    while len(x) < n:
        x.append(x[-1] + generator.randint(1, widest))
    level, noise = generator.uniform(1, 60), generator.choice((0.3, 1, 5))
    trend = generator.choice((0, 0, 0.02, 0.3, -0.1))
    y = [max(0.5, level + trend * (day - x[0]) + generator.gauss(0, noise)) for day in x]
    rounding = generator.choice(("none", "half", "whole", "rating", "few", "constant"))
    if rounding == "half":
        y = [round(value * 2) / 2 for value in y]
    elif rounding == "whole":
        y = [float(round(value)) for value in y]
    elif rounding == "rating":
        y = [float(generator.randint(0, 10)) for _ in y]
    elif rounding == "few":
        y = [float(generator.randint(0, 2)) for _ in y]
    elif rounding == "constant" and generator.random() < 0.3:
        y = [y[0]] * n
    return x, y


def random_counts(generator):
    """Successes, trials and the probability of one success."""
    trials = generator.choice((generator.randint(1, 60), generator.randint(1, 5_000)))
    days = generator.randint(1, 30)
    probability = generator.choice((days / (days + 14), generator.uniform(0.001, 0.999)))
    near = round(generator.gauss(trials * probability, math.sqrt(trials) / 2))
    return min(trials, max(0, near)), trials, probability


# Oracles

def brute_force(y):
    """One- and two-sided p of S, by trying every order of the values."""
    def s(values):
        return sum((b > a) - (b < a) for a, b in itertools.combinations(values, 2))
    observed = s(y)
    counts = [0, 0, 0]
    for order in itertools.permutations(y):
        value = s(order)
        counts[0] += value >= observed
        counts[1] += value <= observed
        counts[2] += abs(value) >= abs(observed)
    return [count / math.factorial(len(y)) for count in counts]


@functools.lru_cache(maxsize=None)
def orders_by_inversions(groups):
    """How many orders of values with ties have each number of inversions, in whole numbers.

    MacMahon: the product of 1 − q^i over all i up to n, divided by the same of each group.
    """
    n = sum(groups)
    pairs = math.comb(n, 2) - sum(math.comb(group, 2) for group in groups)
    series = [1] + [0] * pairs
    for i in range(1, n + 1):
        for k in range(pairs, i - 1, -1):
            series[k] -= series[k - i]
    for group in groups:
        for i in range(1, group + 1):
            for k in range(i, pairs + 1):
                series[k] += series[k - i]
    return series


def counted(y, s):
    """One- and two-sided p of S, by counting orders."""
    orders = orders_by_inversions(tuple(sorted(collections.Counter(y).values())))
    pairs, total = len(orders) - 1, sum(orders)
    assert total == math.factorial(len(y)) // math.prod(
        math.factorial(group) for group in collections.Counter(y).values())
    values = [(pairs - 2 * k, count) for k, count in enumerate(orders)]
    greater = sum(count for value, count in values if value >= s)
    less = sum(count for value, count in values if value <= s)
    both = sum(count for value, count in values if abs(value) >= abs(s))
    return [greater / total, less / total, both / total]


def exact(x, y, s):
    """One- and two-sided p of S, and who says so."""
    if len(set(y)) == len(y):
        return "scipy's exact test, no ties", [
            scipy.stats.kendalltau(x, y, method="exact", alternative=alternative).pvalue
            for alternative in ("greater", "less", "two-sided")]
    if len(y) <= LARGEST_BRUTE:
        return f"every order tried, ties and n up to {LARGEST_BRUTE}", brute_force(y)
    return "orders counted in whole numbers, ties", counted(y, s)


def expected(x, y):
    """What the shipped statistics must say of a series, and whose the exact p is."""
    line = scipy.stats.theilslopes(y, x)
    test = pymannkendall.original_test(y)
    tau = scipy.stats.kendalltau(x, y).statistic
    origin, (greater, less, both) = exact(x, y, test.s)
    if len(y) > LARGEST_EXACT:
        greater, less = scipy.stats.norm.sf(test.z), scipy.stats.norm.cdf(test.z)
    return origin, {
        "slope": line.slope, "intercept": line.intercept,
        "low": line.low_slope, "high": line.high_slope,
        "s": test.s, "variance": test.var_s, "z": test.z, "pTwoSidedNormal": test.p,
        "tauB": None if math.isnan(tau) else tau,
        "pGreater": greater, "pLess": less, "pTwoSidedExact": both,
    }


def expected_tail(successes, trials, probability):
    test = scipy.stats.binomtest(successes, trials, probability, alternative="greater")
    return {"pBinomial": test.pvalue}


# Comparison

def ask(program, questions):
    """The program's numbers, by name, for each line."""
    run = subprocess.run(
        [program], input="\n".join(questions) + "\n", capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"The filter ended with {run.returncode}: {run.stderr}")
    answers = []
    for line in run.stdout.splitlines():
        pairs = (word.split("=") for word in line.split())
        answers.append({name: None if text == "none" else float(text) for name, text in pairs})
    if len(answers) != len(questions):
        sys.exit(f"The filter answered {len(answers)} of {len(questions)} lines.")
    return answers


def differences(questions, answers, oracles):
    """One sentence for each number that is not what it must be."""
    found = []
    for question, answer, oracle in zip(questions, answers, oracles):
        if answer.keys() != oracle.keys():
            found.append(f"{sorted(answer)} came for {sorted(oracle)}: {question}")
        for name in answer.keys() & oracle.keys():
            ours, theirs = answer[name], oracle[name]
            same = (ours is None and theirs is None) or (
                ours is not None and theirs is not None and abs(ours - theirs) <= TOLERANCE)
            if not same:
                found.append(f"{name} is {ours}, not {theirs}: {question}")
    return found


def control(generator, questions, answers, oracles):
    """The kinds of numbers of which a small disturbance was not found, and how many kinds there are."""
    names = sorted(set().union(*oracles))
    missed = []
    for name in names:
        index = generator.choice([i for i, a in enumerate(answers) if a.get(name) is not None])
        disturbed = list(answers)
        disturbed[index] = answers[index] | {name: answers[index][name] + DISTURBANCE}
        found = differences(questions, disturbed, oracles)
        if len(found) != 1 or not found[0].startswith(f"{name} is "):
            missed.append(name)
    return missed, len(names)


def main():
    program = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else secrets.randbelow(10**9)
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 2_000
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}" for name in ("scipy", "numpy", "pymannkendall"))
    print(f"{count} series of seed {seed}, against {versions}")
    generator = random.Random(seed)
    # A series of equal values has no rank correlation; scipy says so in a warning.
    warnings.simplefilter("ignore")

    questions, oracles, origins = [], [], collections.Counter()
    for _ in range(count):
        x, y = random_series(generator)
        origin, oracle = expected(x, y)
        origins[origin] += 1
        questions.append(f"series {','.join(map(repr, x))} {','.join(map(repr, y))}")
        oracles.append(oracle)
        counts = random_counts(generator)
        questions.append(f"binomial {' '.join(map(repr, counts))}")
        oracles.append(expected_tail(*counts))
    answers = ask(program, questions)

    for origin, times in sorted(origins.items()):
        print(f"exact p by {origin}: {times}")
    found = differences(questions, answers, oracles)
    for sentence in found[:20]:
        print(sentence)
    numbers = sum(map(len, oracles))
    print(f"{numbers} numbers, {len(found)} of them off by more than {TOLERANCE:g}")
    if found:
        sys.exit(f"The statistics differ: repeat it with the seed {seed}.")
    missed, kinds = control(generator, questions, answers, oracles)
    if missed:
        sys.exit(f"The control failed: {DISTURBANCE:g} more was not found in {', '.join(missed)}.")
    print(f"control: {DISTURBANCE:g} more in one number was found in each of {kinds} kinds")


main()
