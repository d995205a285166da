"""`python -m benchmarks`: measures, prints a table, and with --write keeps it in docs/performance.md."""

from __future__ import annotations

import argparse
import sys

from rich.console import Console

from benchmarks.places import BUNDLE, DOCUMENT
from benchmarks.plan import BENCHMARKS, FAILURE, Benchmark, choose, run_benchmark
from benchmarks.report import print_results, rewrite_document, write_markdown
from benchmarks.results import Result
from benchmarks.surroundings import describe_surroundings

WIDTH_WITHOUT_TERMINAL = 140
FAILED = 1
MISUSED = 2


def main(words: list[str]) -> int:
    """Do what the command line asks for and return the exit code. A missed budget is no failure."""
    options = read_options(words)
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH_WITHOUT_TERMINAL)
    problem = find_problem(options)
    if problem:
        console.print(problem)
        return MISUSED
    found = describe_surroundings()
    chosen = choose(options.only)
    results = {each.title: measure(each, options.quick, console) for each in chosen}
    print_results(results, found, console)
    if options.write:
        rewrite_document(DOCUMENT, write_markdown(results, found))
    failed = any(result.note.startswith(FAILURE) for group in results.values() for result in group)
    return FAILED if failed else 0


def read_options(words: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure against the budgets.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and smaller directories")
    parser.add_argument("--write", action="store_true", help=f"keep the results in docs/{DOCUMENT.name}")
    names = ", ".join(each.name for each in BENCHMARKS)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help=f"some of: {names}")
    return parser.parse_args(words)


def find_problem(options: argparse.Namespace) -> str:
    """Say what cannot be done, before anything is measured."""
    try:
        choose(options.only)
    except ValueError as error:
        return str(error)
    if options.write and (options.quick or options.only):
        return "Only a whole run is kept: --write goes with neither --quick nor --only."
    if not BUNDLE.is_dir():
        return "There is no compiled content yet. Run python3 dev.py bench, which compiles it first."
    return ""


def measure(benchmark: Benchmark, quick: bool, console: Console) -> tuple[Result, ...]:
    """Run one benchmark and say which one is running."""
    with console.status(f"{benchmark.title} …"):
        return run_benchmark(benchmark, quick)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
