from kiosk.checking.known import gather_known_names, suggest
from tests.source.content_folder import ContentFolder


def test_a_name_nearly_right_is_suggested():
    assert (
        suggest("asessment", frozenset({"assessment", "appeal"}), "otherwise") == "Did you mean “assessment”?"
    )


def test_a_name_like_no_other_gets_the_other_advice():
    assert suggest("zebra", frozenset({"assessment"}), "otherwise") == "otherwise"


def test_a_page_is_known_by_its_folder_even_if_its_id_is_wrong(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("pages/asking/standard.md", "id: asking", "id: other")
    assert gather_known_names(folder.read()).pages == frozenset({"asking", "other"})


def test_an_unknown_column_does_not_hide_what_is_in_the_file(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.write("needs.csv", "id,title,notes\nautism,Autism,x\n")
    assert gather_known_names(folder.read()).needs == frozenset({"autism"})
