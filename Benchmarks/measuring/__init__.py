"""What the scripts of Benchmarks share: processes and their ratios, diaries, this machine, the README."""
