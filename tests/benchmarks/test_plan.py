"""Benchmarks are chosen by name, and one that fails says so."""

import subprocess
from pathlib import Path

import pytest

from benchmarks import __main__ as program
from benchmarks.plan import BENCHMARKS, FAILURE, choose, run_child
from benchmarks.results import Result, Verdict, dump_results, judge


def test_no_names_choose_every_benchmark():
    assert choose([]) == BENCHMARKS


def test_names_choose_in_the_order_of_the_table():
    assert [each.name for each in choose(["search", "start"])] == ["start", "search"]


def test_an_unknown_name_is_told_with_those_there_are():
    with pytest.raises(ValueError, match=r"called films\. There are: start, "):
        choose(["films"])


def test_results_of_the_process_are_read(monkeypatch, tmp_path: Path):
    into = tmp_path / "results.json"
    into.write_text(dump_results([Result("Start", 1.0, "s")]), encoding="utf-8")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0, "", ""))
    assert run_child(BENCHMARKS[0], True, "", into) == (Result("Start", 1.0, "s"),)


def test_a_process_that_fails_is_not_measured_and_says_why(monkeypatch, tmp_path: Path):
    said = "Traceback …\nValueError: too bad\n"
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, "", said))
    (result,) = run_child(BENCHMARKS[0], True, "", tmp_path / "results.json")
    assert judge(result) is Verdict.SKIPPED
    assert result.note == f"{FAILURE}: ValueError: too bad"


@pytest.mark.parametrize("words", [["--write", "--quick"], ["--write", "--only", "start"]])
def test_only_a_whole_run_is_kept(words: list[str], capsys):
    assert program.main(words) == program.MISUSED
    assert "Only a whole run is kept" in capsys.readouterr().out
