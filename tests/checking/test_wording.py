import pytest

from kiosk.checking.wording import FEWEST_WORDS_TO_GRADE, MAX_SENTENCE_WORDS
from kiosk.vocabulary import Severity
from tests.checking.test_readability import EASY, HARD
from tests.source.content_folder import ContentFolder

FILE = "pages/asking/standard.md"


def check_text(tmp_path, text):
    folder = ContentFolder(tmp_path)
    folder.replace(FILE, "A parent can ask.", text)
    return folder.check()


@pytest.mark.parametrize("count", [MAX_SENTENCE_WORDS, MAX_SENTENCE_WORDS + 1])
def test_a_sentence_over_the_limit_is_a_warning_on_its_line(tmp_path, count):
    findings = check_text(tmp_path, " ".join(["go"] * count) + ".")
    too_long = count > MAX_SENTENCE_WORDS
    assert [(f.rule, f.severity, f.place.line) for f in findings] == (
        [("sentence-too-long", Severity.WARNING, 21)] if too_long else []
    )


def test_a_hard_page_is_a_warning(tmp_path):
    findings = check_text(tmp_path, HARD)
    assert [(f.rule, f.severity, f.place.line) for f in findings] == [("hard-to-read", Severity.WARNING, 2)]


def test_an_easy_page_is_none(tmp_path):
    assert not check_text(tmp_path, EASY)


def test_a_short_page_is_not_graded(tmp_path):
    few_hard_words = " ".join(HARD.split()[: FEWEST_WORDS_TO_GRADE // 4]) + "."
    assert not check_text(tmp_path, few_hard_words)


def test_sentences_long_on_average_are_a_warning(tmp_path):
    sentence = "We go to the park and we play with the dog and then we eat a bun and run. "
    findings = check_text(tmp_path, sentence * 60)
    assert [(f.rule, f.place.line) for f in findings] == [("sentences-long-on-average", 2)]
