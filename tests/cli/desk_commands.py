"""Works the commands of a desk as a person would, with passphrases typed in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import keys as keys_command
from kiosk.cli.program import app
from kiosk.publishing import create_key

PASSPHRASE = "kind green paper boats"


class DeskCommands:
    """A desk with its keys, its published folder and a bundle."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(keys_command, "create_key", partial(create_key, cost=2))
        self.folder, self.keys_dir = folder / "published", folder / "keys"
        self.bundle_dir, self.stick = folder / "bundle", folder / "stick"

    def run(self, *words: object, passphrases: int = 0, typed: str = PASSPHRASE) -> Result:
        lines = f"{typed}\n" * passphrases
        return CliRunner().invoke(app, [str(word) for word in words], input=lines)

    def keys(self, *words: object, passphrases: int = 0, typed: str = PASSPHRASE) -> Result:
        return self.run("keys", *words, "--keys", self.keys_dir, passphrases=passphrases, typed=typed)

    def change(self, *words: object, passphrases: int = 0) -> Result:
        return self.keys(*words, "--at", self.folder, passphrases=passphrases)

    def make_keys(self, *people: str) -> None:
        for name, purpose in (("main", "main"), ("desk", "desk"), *((person, "person") for person in people)):
            result = self.keys("create", name, "--for", purpose, passphrases=2)
            assert result.exit_code == 0, result.output

    def publish(self, *words: object, passphrases: int = 0) -> Result:
        return self.run("publish", *words, "--keys", self.keys_dir, passphrases=passphrases)

    def start(self, *people: str, two: bool = False) -> Result:
        named = [word for person in people for word in ("--person", person)]
        return self.publish("start", self.folder, *named, *(["--two"] if two else []), passphrases=1)

    def release(self, *words: object, passphrases: int = 2) -> Result:
        options = ("--bundle", self.bundle_dir, "--allow-stand-ins", *words)
        return self.publish("release", self.folder, "--key", "ann", *options, passphrases=passphrases)
