import subprocess
import sys

import pytest
from typer.testing import CliRunner

from kiosk.cli.program import app

COMMANDS = [
    *(
        "check",
        "compile",
        "run",
        "calibrate",
        "settings",
        "audit",
        "install",
        "update",
        "picture add",
        "film make",
        "film stand-in",
    ),
    *("services import", "services export", "services stale"),
    *("keys create", "keys list", "keys back-up", "keys card", "keys trust", "keys revoke", "keys rotate"),
    *("keys require-two", "keys require-one", "keys renew", "publish start", "publish release"),
    *("publish approve", "publish finish", "publish give-up", "publish copy"),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    result = CliRunner().invoke(app, [*command.split(), "--help"])
    assert result.exit_code == 0
    assert "Usage" in result.output


@pytest.mark.parametrize("words", [["nonsense"], ["picture", "add", "letter"], ["film", "make"]])
def test_words_that_are_no_command_are_refused(words):
    assert CliRunner().invoke(app, words).exit_code == 2


@pytest.mark.parametrize(
    "module", ["check", "compile", "film", "install", "keys", "picture", "publish", "settings"]
)
def test_commands_without_a_window_do_not_load_qt(module):
    program = (
        f"import sys, kiosk.cli.{module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_module_can_be_run():
    done = subprocess.run([sys.executable, "-m", "kiosk.cli", "--help"], check=False, capture_output=True)
    assert done.returncode == 0
    assert b"check" in done.stdout
