"""Every rule says why it is there, and no note is about a rule that is gone."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.checking import find_rule_note
from kiosk.checking.rule_notes import RULE_NOTES

ROOT = Path(__file__).parents[2]
RULE = re.compile(
    r"(?:make_error|make_warning|add|add_warning|Finding)\(\s*(?:Severity\.\w+,\s*)?(f?)\"([a-z]+(?:-[a-z{}]+)+)\""
)
PACKAGES = ("checking", "source", "compiling")
FILLED_IN = {
    "film-{key}-missing": [f"film-{key}-missing" for key in ("file", "poster", "captions", "transcript")],
    "unknown-{column}": ["unknown-confidence", "unknown-referral"],
}


def rules_in_code() -> set[str]:
    files = [file for name in PACKAGES for file in (ROOT / "kiosk" / name).glob("*.py")]
    texts = [file.read_text(encoding="utf-8") for file in files]
    found = {rule for text in texts for _, rule in RULE.findall(text)}
    found |= {rule for text in texts for rule in re.findall(r'rule="([a-z-]+)"', text)}
    return {name for rule in found for name in FILLED_IN.get(rule, [rule])}


def test_every_rule_has_a_note():
    assert rules_in_code() - set(RULE_NOTES) == set()
    assert len(rules_in_code()) > 60


def test_every_note_is_about_a_rule_that_is_there():
    code = "".join(
        file.read_text(encoding="utf-8")
        for name in PACKAGES
        for file in (ROOT / "kiosk" / name).glob("*.py")
        if file.name != "rule_notes.py"
    )
    assert [rule for rule in RULE_NOTES if rule not in rules_in_code() and f'"{rule}"' not in code] == []


def test_a_note_is_a_sentence_and_its_number_one_of_the_checklist():
    for rule in RULE_NOTES:
        note = find_rule_note(rule)
        assert note.why.endswith("."), rule
        assert re.fullmatch(r"(A\d{1,3})?", note.number), rule
