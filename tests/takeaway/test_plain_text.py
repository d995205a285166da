"""A list as plain text."""

from __future__ import annotations

from kiosk.takeaway import Contact, Fact, Number, write_contact, write_page


def test_a_contact_is_a_fact_a_line():
    contact = Contact(
        "Clinic",
        numbers=(Number("01785 223121"), Number("85258", is_text=True), Number("", description="Ask")),
        email="a@b.example",
        website="https://b.example",
        schedule="Monday\nFriday",
        closed="This service has closed. Try this one: Club.",
        facts=(
            Fact("where", "Where", "Leek"),
            Fact("cost", "What it costs", "£3 a session\nFree for carers"),
            Fact("how", "How to get this help", "Nobody knows", is_known=False),
        ),
        needs_check=True,
    )
    assert write_contact(contact).splitlines() == [
        "Clinic",
        "This service has closed. Try this one: Club.",
        "Please check these details first.",
        "Phone: 01785 223121",
        "Text: 85258",
        "Email: a@b.example",
        "Web: https://b.example",
        "Cost: £3 a session Free for carers",
        "Open: Monday, Friday",
    ]


def test_what_is_not_known_is_left_out():
    assert write_contact(Contact("Clinic")) == "Clinic"


def test_a_page_says_what_it_is_about():
    assert (
        write_page("The plan", "What we will do", "https://a.example")
        == "The plan\nWhat we will do\nWeb: https://a.example"
    )
    assert write_page("The plan", "", "") == "The plan"


def test_times_with_a_sentence_among_them_read_like_sentences():
    contact = Contact("Library", schedule="Mon 9am to 5pm\nSun closed.\nThese times are from 2021.")
    assert "Open: Mon 9am to 5pm. Sun closed. These times are from 2021." in write_contact(contact)


def test_a_cost_without_end_leaves_room_for_the_rest():
    contact = Contact("Club", facts=(Fact("cost", "What it costs", "words " * 200),), schedule="Monday")
    assert len(write_contact(contact)) < 150
    assert write_contact(contact).endswith("…\nOpen: Monday")
