"""Progress may be reported to nobody."""

from kiosk.filming import say_nothing


def test_saying_nothing_says_nothing(capsys):
    say_nothing("Filming", 1, 2)
    assert capsys.readouterr().out == ""
