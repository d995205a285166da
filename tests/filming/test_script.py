"""The script of a film: everything on the page, in order, and who to ask."""

from kiosk.filming.script import write_script
from kiosk.vocabulary import plain_text


def test_the_script_has_a_title_every_heading_and_line_and_an_end(read_tree):
    script = write_script(read_tree(), "plan")
    assert [shot.words for shot in script.shots] == [
        "The new plan. 2026 to 2029. A County Council.",
        "What it is.",
        "This is a plan.",
        "It is for every house.",
        "Who to ask.",
        "Ask someone you know. They can help you.",
        "Questions? A County Council. someone@council.example.uk.",
    ]


def test_headings_stand_above_their_lines_and_the_bar_fills(read_tree):
    shots = write_script(read_tree(), "plan").shots
    assert [shot.card.heading for shot in shots] == ["", "", "What it is", "What it is", "", "Who to ask", ""]
    assert [shot.card.progress for shot in shots[1:6]] == [(0, 0), (0.5, 0), (1, 0), (1, 0), (1, 1)]


def test_the_last_line_of_a_section_is_followed_by_a_longer_pause(read_tree):
    assert [shot.pause_after_ms for shot in write_script(read_tree(), "plan").shots[2:4]] == [400, 900]


def test_years_that_are_in_the_title_are_not_said_twice(read_tree, content_dir):
    page = content_dir / "pages" / "plan" / "easy-read.md"
    page.write_text(page.read_text().replace("The new plan", "The plan, 2026 to 2029"))
    title = write_script(read_tree(), "plan").shots[0]
    assert title.words == "The plan, 2026 to 2029. A County Council."
    assert [plain_text(paragraph.text) for paragraph in title.card.paragraphs] == [
        "The plan, 2026 to 2029",
        "A County Council",
    ]
