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

_ONE = frozenset({"один", "единый"})
_MASCULINE = frozenset({"nomn", "sing", "masc"})
_BEFORE_VICTIMS = frozenset({"без", "нет", "ни"})
_TO_BE = frozenset({"было", "оказалось", "имеется", "будет"})


def _none(line: Line, index: int) -> Amount | None:
    """*нет пострадавших*, *Погибших нет*, *без жертв*: of victims and losses only."""
    word, following = line.word(index), line.word(index + 1)
    if word in _BEFORE_VICTIMS and (found := _victims(line, index + 1, (index, index + 2))) is not None:
        return found
    if word == "нет":
        return _victims(line, index - 1, (index - 1, index + 1))
    if word == "не" and following in _TO_BE:
        return _victims(line, index - 1, (index - 1, index + 2))
    return None


def _victims(line: Line, at: int, extent: tuple[int, int]) -> Amount | None:
    """None of the victims or losses that the token *at* names."""
    victim = _victim(line, at)
    return None if victim is None else _zero(extent, at, victim, "none")


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
    if line.word(index) != "ни" or line.lemmas(index + 1).isdisjoint(_ONE):
        return None
    found = counted(line, index + 2, "one")
    if found is None:
        return None
    if found.reading is not None and found.reading.lemma in words("time") | {"раз", "из"}:
        return None
    return _zero((index, found.head + 1), found.head, found.name, "not-one")


def _zero(extent: tuple[int, int], at: int, of: str, rule: str) -> Amount:
    number = Number(first=extent[0], last=extent[1], low=Decimal(0), words=True)
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
    examples=(
        "[Ни одного письма|COUNT 0 of письмо] не пришло.",
        "[Ни одно письмо|COUNT 0 of письмо] не пришло.",
    ),
    quiet=("Ни один из них не пришёл.", "Она не пришла ни разу."),
    begins="ни".__eq__,
    find=_not_one,
)
