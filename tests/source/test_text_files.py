from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.problems import ProblemLog
from kiosk.source.text_files import read_text_file


def read(folder, written, problems=None):
    (folder / "a.txt").write_bytes(written)
    return read_text_file(folder, "a.txt", problems if problems is not None else ProblemLog())


def test_a_byte_order_mark_and_windows_line_ends_are_taken_off(tmp_path):
    assert read(tmp_path, b"\xef\xbb\xbfone\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


def test_the_line_of_a_wrong_letter_is_named(tmp_path):
    problems = ProblemLog()
    assert read(tmp_path, b"one\r\ntwo\r\ncaf\xe9\r\n", problems) is None
    assert [(problem.rule, str(problem.place)) for problem in problems.findings] == [
        ("wrong-encoding", "a.txt:3")
    ]


def test_a_missing_file_is_a_problem(tmp_path):
    problems = ProblemLog()
    assert read_text_file(tmp_path, "none.txt", problems) is None
    assert problems.findings[0].rule == "missing-file"


def test_a_folder_in_the_place_of_a_file_is_a_problem(tmp_path):
    problems = ProblemLog()
    (tmp_path / "a.txt").mkdir()
    assert read_text_file(tmp_path, "a.txt", problems) is None
    assert problems.findings[0].rule == "unreadable-file"


@given(st.binary())
def test_any_bytes_are_text_or_one_problem(tmp_path_factory, written):
    problems = ProblemLog()
    text = read(tmp_path_factory.getbasetemp(), written, problems)
    assert (text is None) == (len(problems.findings) == 1)
