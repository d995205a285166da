from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.checking import check
from kiosk.source import read_content_folder
from kiosk.vocabulary import Severity
from tests.source.content_folder import FILES, ContentFolder

PAGE = "pages/asking/standard.md"
EASY_READ = "pages/asking/easy-read.md"


def test_a_folder_in_which_nothing_is_wrong_has_no_findings(tmp_path):
    assert ContentFolder(tmp_path).check() == ()


def test_a_folder_with_ten_kinds_of_mistake_has_ten_findings_with_places(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace(PAGE, "page:asking", "page:nowhere")
    folder.replace(PAGE, "picture: letter", "picture: cat")
    folder.replace(PAGE, "review_by: 2027-05-23", "review_by: soon")
    folder.replace(EASY_READ, "](letter) Write", "] Write")
    folder.replace("services.csv", "01785 223121", "01785 22")
    folder.replace("services.csv", "autism;hearing", "autism;hering")
    folder.replace("films.yaml", "captions: plan.vtt", "captions: plan.srt")
    folder.replace("glossary.csv", "\nehc-plan", "\nehc-plan,EHCP,Another.,\nehc-plan")
    folder.replace("pictures.csv", "book.svg", "books.svg")
    folder.remove("pictures/book.svg")
    folder.replace("areas.csv", "UK,nation", "UK,planet")
    assert folder.summarise_findings() == [
        ("unknown-area-kind", "areas.csv:3"),
        ("film-captions-missing", "films.yaml:6"),
        ("duplicate-id", "glossary.csv:3"),
        ("easy-read-without-picture", f"{EASY_READ}:14"),
        ("unknown-picture", f"{PAGE}:7"),
        ("bad-date", f"{PAGE}:12"),
        ("unknown-page", f"{PAGE}:21"),
        ("picture-file-missing", "pictures.csv:3"),
        ("unknown-need", "services.csv:2"),
        ("bad-phone", "services.csv:2"),
    ]


def test_what_could_not_be_read_is_among_the_findings(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("strategies.yaml", "title: The plan", "title: The plan: part 1")
    assert folder.summarise_findings() == [("broken-yaml", "strategies.yaml:2")]


def test_an_empty_folder_has_findings_and_no_crash(tmp_path):
    findings = check(read_content_folder(tmp_path, tmp_path), date(2026, 11, 23))
    assert {finding.rule for finding in findings} == {"missing-file", "missing-folder"}


def test_every_finding_says_what_to_do_in_whole_sentences(tmp_path):
    folder = ContentFolder(tmp_path)
    for name in FILES:
        if not name.startswith("pictures/"):
            folder.write(name, "x: y: z\n")
    for finding in folder.check():
        assert finding.message.endswith((".", "…", "…”", "?")), finding
        assert finding.advice.endswith((".", "?", "”")), finding


def test_the_day_is_today_when_none_is_given(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("content.yaml", "review_by: 2027-05-23", "review_by: 2020-01-01")
    assert "review-overdue" in {finding.rule for finding in check(folder.read())}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from([name for name in FILES if name.endswith((".csv", ".md", ".yaml"))]), unique=True
    )
)
def test_lines_lost_anywhere_give_findings_and_no_crash(tmp_path, names):
    folder = ContentFolder(tmp_path)
    for name in names:
        folder.write(name, "\n".join(FILES[name].splitlines()[:2]))
    assert all(finding.severity in Severity for finding in folder.check())
