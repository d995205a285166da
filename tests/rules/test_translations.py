"""The plural forms that QML's words need, and the compiled file that the kiosk reads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from tests.rules.sources import ROOT

FORMS = ROOT / "assets" / "translations" / "kiosk_en.ts"
TOOLS = Path(sys.executable).parent


def run_tool(name: str, *words: str) -> None:
    """Run one of Qt's translation tools."""
    subprocess.run([str(TOOLS / name), *words], cwd=ROOT, capture_output=True, check=True)


def read_forms(file: Path) -> dict[tuple[str, str], list[str]]:
    """Singular and plural of every text, by its screen and source."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
    }


def test_every_text_with_a_number_has_its_singular(tmp_path: Path):
    asked = tmp_path / "asked.ts"
    run_tool("pyside6-lupdate", "-pluralonly", "-locations", "none", "kiosk/qml", "-ts", str(asked))
    written = read_forms(FORMS)
    assert set(read_forms(asked)) == set(written)
    assert [source for (_, source), forms in written.items() if forms[1] != source or not forms[0]] == []


def test_the_compiled_file_is_made_from_the_written_one(tmp_path: Path):
    made = tmp_path / "kiosk_en.qm"
    run_tool("pyside6-lrelease", "-silent", str(FORMS), "-qm", str(made))
    assert made.read_bytes() == FORMS.with_suffix(".qm").read_bytes()
