"""Measures what the design sets budgets for. `python -m benchmarks` prints a table; nothing is asserted."""
