import pytest

from tests.source.content_folder import EASY_READ, ContentFolder

FILE = "pages/asking/easy-read.md"
FIFTEEN = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


def check_line(tmp_path, line):
    folder = ContentFolder(tmp_path)
    folder.write(FILE, EASY_READ.replace("![](letter) Write a letter.\n", line))
    return folder.summarise_findings()


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Write a letter.\n", "easy-read-without-picture"),
        ("![](letter)\n", "easy-read-without-words"),
        (f"![](letter) {FIFTEEN} sixteen.\n", "easy-read-too-long"),
        (f"![](letter) Good. {FIFTEEN}, sixteen!\n", "easy-read-too-long"),
        ("![](letter) It is 50% more.\n", "easy-read-percentage"),
        ("![](letter) It is fifty per cent more.\n", "easy-read-percentage"),
        ("![](letter) Ask for **mediation**.\n", "easy-read-word-unexplained"),
        ("![](letter) Ask for **mediation**.\n\n![](book) Send a letter.\n", "easy-read-word-unexplained"),
    ],
)
def test_a_line_that_is_not_easy_is_one_finding(tmp_path, line, rule):
    assert check_line(tmp_path, line) == [(rule, f"{FILE}:14")]


@pytest.mark.parametrize(
    "line",
    [
        f"![](letter) {FIFTEEN}. {FIFTEEN}.\n",
        "![](letter) **Mediation** means talking it over.\n",
        "![](letter) This is called **mediation**.\n",
        "![](letter) Ask for **mediation**. It helps you agree.\n",
        "![](letter) Ask for **mediation**.\n\n![](book) Mediation helps you agree.\n",
        "![](letter) Ask for **mediation**.\n\n![](book) This helps you agree.\n",
        "![](letter) Ask for **[a plan](word:ehc-plan)**.\n",
        "![](letter) Ask for an **EHC plan**.\n",
        "![](letter) Stop**!** Now.\n",
    ],
)
def test_short_lines_with_hard_words_explained_are_right(tmp_path, line):
    assert check_line(tmp_path, line) == []
