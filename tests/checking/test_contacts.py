import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checking.contacts import check_email, check_phones, check_postcode, check_web_address
from kiosk.vocabulary import PhoneKind, Place

HERE = Place("services.csv", 2)


def find_rules(findings):
    return [finding.rule for finding in findings]


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "01785 223121",
        "0300 111 8000",
        "0808 8088 100",
        "0800 1111",
        "07809 587007",
        "+44 1785 223121",
        "999",
        "111",
        "119",
        "101",
        "105",
        "116 123",
        "116123",
        "0300 123 1535 ext 6568",
        "18001 0800 121 4600",
        "01785 223121; 0300 111 8000",
        "020 8538 3731 (day)",
    ],
)
def test_numbers_people_in_britain_can_ring_are_right(cell):
    assert not find_rules(check_phones(cell, PhoneKind.VOICE, HERE))


@pytest.mark.parametrize(
    "cell",
    [
        "Text 88247",
        "Text SHOUT to 85258",
        "Text REGISTER to 999 first, then text 999",
        "Text 07520 615722",
        "18001 111 (Relay UK)",
        "18001 0808 800 3333 (Relay UK)",
    ],
)
def test_numbers_people_in_britain_can_text_are_right(cell):
    assert not find_rules(check_phones(cell, PhoneKind.TEXT, HERE))


@pytest.mark.parametrize(
    "cell",
    [
        "01785 22312",
        "0300 111 800",
        "1785 223121",
        "555 0100",
        "01785 223121 0300 111 8000",
        "ring us",
        "85258",
        "+1 202 555 0100 99",
        "0999 999 9999",
        "18001",
        "+0",
    ],
)
def test_numbers_nobody_can_ring_are_errors(cell):
    assert find_rules(check_phones(cell, PhoneKind.VOICE, HERE)) == ["bad-phone"]


def test_each_wrong_number_of_a_cell_is_named():
    findings = list(check_phones("01785 223121; 01785 22; 0300 1", PhoneKind.VOICE, HERE))
    assert ["01785 22" in findings[0].message, "0300 1" in findings[1].message] == [True, True]


@pytest.mark.parametrize(
    "written", ["", "a.b@staffordshire.gov.uk", "childrensOT@mpft.nhs.uk", "office@dyslexia.school"]
)
def test_email_addresses_are_right(written):
    assert not find_rules(check_email(written, HERE))


@pytest.mark.parametrize("written", ["a@b", "a b@c.uk", "ask staff", "a@c.uk; d@e.uk", "@c.uk", "a@c..uk"])
def test_what_nobody_can_write_to_is_an_error(written):
    assert find_rules(check_email(written, HERE)) == ["bad-email"]


@pytest.mark.parametrize(
    "written", ["", "https://www.gov.uk/pip", "http://deafvibe.co.uk", "https://a.uk/?p=1&q=2"]
)
def test_web_addresses_are_right(written):
    assert not find_rules(check_web_address(written, HERE))


@pytest.mark.parametrize(
    "written",
    [
        "www.gov.uk",
        "https://",
        "https://localhost",
        "ftp://a.uk",
        "javascript:alert(1)",
        "https://a .uk",
        "https://[a",
    ],
)
def test_what_no_browser_can_open_is_an_error(written):
    assert find_rules(check_web_address(written, HERE)) == ["bad-web-address"]


@pytest.mark.parametrize("written", ["", "ST16 2DH", "B77 2ED", "WS6 6DY", "EC1A 1BB", "W1A 0AX", "M1 1AE"])
def test_postcodes_are_right(written):
    assert not find_rules(check_postcode(written, HERE))


@pytest.mark.parametrize(
    "written", ["st16 2dh", "ST162DH", "ST16", "ST16 2D", "ST16  2DH", "STAFFORD", "ST16 2CI"]
)
def test_what_the_post_office_would_not_write_is_an_error(written):
    assert find_rules(check_postcode(written, HERE)) == ["bad-postcode"]


@given(st.text())
def test_any_cell_can_be_judged(written):
    for check in (check_email, check_web_address, check_postcode):
        list(check(written, HERE))
    list(check_phones(written, PhoneKind.VOICE, HERE))


@given(st.text(alphabet="+0123456789 ()-;,/"))
def test_any_digits_can_be_judged(written):
    list(check_phones(written, PhoneKind.TEXT, HERE))
