"""None at all: *пострадавших нет*, *ни одного раненого*."""

from __future__ import annotations

from decimal import Decimal

from newsfacts_russian.agreement import form_of

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.counted import counted
from newsfacts_quantities.lexicon import words
from newsfacts_quantities.line import Line
from newsfacts_quantities.number import Number
from newsfacts_quantities.rule import Finding

_ONE = frozenset(
    [
        "одного",
        "одной",
        "одному",
        "одним",
        "одном",
        "один",
        "одна",
        "одну",
        "единого",
        "единой",
        "единый",
        "единая",
        "единую",
    ]
)
_MASCULINE = frozenset({"nomn", "sing", "masc"})
_TO_BE = frozenset({"было", "оказалось", "имеется", "будет"})


def _none(line: Line, index: int) -> Amount | None:
    """*нет пострадавших*, *Погибших нет*, *без жертв*: of victims and losses only."""
    word = line.word(index)
    if word in {"без", "нет"}:
        after = _victim(line, index + 1)
        if after is not None:
            return _zero(line, index, index + 2, index + 1, after, "none")
    if word == "нет":
        before = _victim(line, index - 1)
        if before is not None:
            return _zero(line, index - 1, index + 1, index - 1, before, "none")
    if word == "ни" and (victim := _victim(line, index + 1)) is not None:
        return _zero(line, index, index + 2, index + 1, victim, "none")
    if word == "не" and line.word(index + 1) in _TO_BE:
        before = _victim(line, index - 1)
        if before is not None:
            return _zero(line, index - 1, index + 2, index - 1, before, "none")
    return None


def _victim(line: Line, index: int) -> str | None:
    """A noun for victims or losses in the genitive plural, as a dictionary has it."""
    if not line.text(index)[:1].isalpha():
        return None
    for each in line.readings(index):
        if each.has("plur", "gent"):
            participle = each.pos == "PRTF"
            name = form_of(line.document.morphology, each, _MASCULINE) if participle else each.lemma
            if name in words("victim"):
                return name
    return None


def _not_one(line: Line, index: int) -> Amount | None:
    """*ни одного раненого*, *ни единой жалобы*."""
    if line.word(index) != "ни" or line.word(index + 1) not in _ONE:
        return None
    found = counted(line, index + 2, "one")
    if found is None:
        return None
    if found.reading is not None and found.reading.lemma in words("time") | {"раз", "из"}:
        return None
    return _zero(line, index, found.head + 1, found.head, found.name, "not-one")


def _zero(_: Line, first: int, last: int, at: int, of: str, rule: str) -> Amount:
    number = Number(first=first, last=last, low=Decimal(0), words=True)
    return Amount.bare(number).told(QuantityType.COUNT, rule, of=of, of_at=at)


NONE = Finding(
    name="none",
    examples=(
        "Обошлось [без жертв|COUNT 0 of жертва], [пострадавших нет|COUNT 0 of пострадавший].",
        "Нет [ни погибших|COUNT 0 of погибший], [ни раненых|COUNT 0 of раненый].",
        "По данным мэрии, [нет погибших|COUNT 0 of погибший].",
    ),
    quiet=("Денег нет, терпения хватает.", "Кофе пьют без сливок."),
    begins=frozenset({"без", "нет", "не", "ни"}).__contains__,
    find=_none,
)
NOT_ONE = Finding(
    name="not-one",
    examples=("[Ни одного письма|COUNT 0 of письмо] не пришло.",),
    quiet=("Ни один из них не пришёл.", "Она не пришла ни разу."),
    begins="ни".__eq__,
    find=_not_one,
)
