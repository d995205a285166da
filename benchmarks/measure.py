"""Runs one benchmark and writes what it found: `python -m benchmarks.measure MODULE FILE [--quick]`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from benchmarks.results import dump_results


def main(module: str, into: Path, quick: bool) -> None:
    """Measure, and write the results to a file."""
    results = importlib.import_module(f"benchmarks.{module}").measure(quick)
    into.write_text(dump_results(results), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), "--quick" in sys.argv[3:])
