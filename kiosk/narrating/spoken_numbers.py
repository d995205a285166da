"""How telephone numbers, amounts of money and all other numbers are said."""

from __future__ import annotations

import re

from kiosk.narrating.number_words import say_decimal, say_digits, say_number, say_ordinal

_SCALE = r"(?:\s?(hundred|thousand|million|billion|k|m|bn)\b)?"
_SCALES = {"k": "thousand", "m": "million", "bn": "billion"}
_AMOUNT = r"(\d{1,3}(?:,\d{3})+|\d+)"

_PHONE = re.compile(r"(?<![\w£.,])(?:\+44|\(?0\d{2,5}\)?|116|18001)(?:[ -]?\(?\d{1,6}\)?)+(?![\d.,]*\d)")
_HELPLINE = re.compile(
    r"(?<![\w£.,])(999|111|112)(?![\w.,]*\d)"
    r"|(?:(?<=\b[Rr]ing )|(?<=\b[Cc]all )|(?<=\b[Dd]ial ))\d{3}\b"
)
_LONG_NUMBER = re.compile(r"(?<![\d£,.])(?:0\d+|\d{5,})(?![\d,.]*\d)")
_MONEY = re.compile(rf"£\s?{_AMOUNT}(?:\.(\d+))?{_SCALE}", re.IGNORECASE)
_PENCE = re.compile(r"\b(\d{1,2})p\b")
_FRACTION = re.compile(r"(?<![\w.,/⁄])(?:(\d+) )?(1[/⁄]2|1[/⁄]4|3[/⁄]4|1[/⁄]3|2[/⁄]3)(?![\w/⁄])")
_FRACTIONS = {
    "1/2": "a half",
    "1/4": "a quarter",
    "3/4": "three quarters",
    "1/3": "a third",
    "2/3": "two thirds",
}
_RANGE = re.compile(r"(?<=\d)\s?[-–—]\s?(?=£?\d)")
_ROUND_THE_CLOCK = re.compile(r"\b24/7\b")
_ORDINAL = re.compile(rf"\b{_AMOUNT}(?:st|nd|rd|th)\b")
_PER_CENT = re.compile(r"(?<=\d)\s?%")
_OR_MORE = re.compile(r"(?<=\d)\+")
_DECIMAL = re.compile(rf"{_AMOUNT}\.(\d+)")
_NUMBER = re.compile(rf"(?<=[^\W\d_])(?=\d)|{_AMOUNT}(?=([^\W\d_]?))")


def say_phones(text: str) -> str:
    """Replace telephone numbers by their digits, group by group."""
    return _PHONE.sub(_say_phone, text)


def say_numbers(text: str) -> str:
    """Replace every number by words; no digit is left."""
    text = _FRACTION.sub(_say_fraction, text)
    text = _HELPLINE.sub(lambda match: say_digits(match.group()), text)
    text = _ROUND_THE_CLOCK.sub("twenty-four seven", text)
    text = _RANGE.sub(" to ", text)
    text = _MONEY.sub(_say_money, text)
    text = _PENCE.sub(lambda match: f"{say_number(int(match[1]))} pence", text)
    text = _LONG_NUMBER.sub(lambda match: say_digits(match.group()), text)
    text = _ORDINAL.sub(lambda match: say_ordinal(_to_int(match[1])), text)
    text = _OR_MORE.sub(" plus", _PER_CENT.sub(" per cent", text))
    text = _DECIMAL.sub(lambda match: say_decimal(match[1].replace(",", ""), match[2]), text)
    return _NUMBER.sub(_say_plain_number, text)


def _to_int(amount: str) -> int:
    digits = amount.replace(",", "")
    # Python refuses to read thousands of digits at once; a number so long is read digit by digit anyway.
    return int(digits[:20])


def _say_fraction(match: re.Match[str]) -> str:
    whole, fraction = match.groups()
    said = _FRACTIONS[fraction.replace("⁄", "/")]
    return f"{say_number(_to_int(whole))} and {said}" if whole else said


def _say_phone(match: re.Match[str]) -> str:
    groups = re.findall(r"\d+", match.group())
    international = match.group().startswith("+")
    said = ", ".join(say_digits(group, zero="oh") for group in groups)
    return f"plus {said}" if international else said


def _say_money(match: re.Match[str]) -> str:
    pounds, pence, scale = match.groups()
    if scale:
        amount = say_decimal(pounds.replace(",", ""), pence) if pence else say_number(_to_int(pounds))
        return f"{amount} {_SCALES.get(scale.lower(), scale.lower())} pounds"
    return _say_pounds_and_pence(_to_int(pounds), int((pence or "").ljust(2, "0")[:2]))


def _say_pounds_and_pence(pounds: int, pence: int) -> str:
    if pence and not pounds:
        return f"{say_number(pence)} pence"
    said = f"{say_number(pounds)} {'pound' if pounds == 1 else 'pounds'}"
    return f"{said} {say_number(pence)}" if pence else said


def _say_plain_number(match: re.Match[str]) -> str:
    if match[1] is None:
        return " "
    said = say_number(_to_int(match[1]))
    return f"{said} " if match[2] else said
