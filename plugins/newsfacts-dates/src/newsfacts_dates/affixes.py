"""What stands right before or after a fragment and changes it: *около*, *начало*, *через*, *назад*."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from newsfacts_russian.records import record

from newsfacts import Modifier
from newsfacts_dates.expressions import Anchor, Duration, DurationRange, Fragment, Moment, Repetition, Trait
from newsfacts_dates.grammar.rule import DateRule
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.offsets import offset


@record(kw_only=True)
class Affix(DateRule):
    """One way in which the words right before or after a fragment change it.

    Args:
        extend: From the fragment to the one with those words, or ``None``.
    """

    extend: Callable[[Fragment, Lexemes], Fragment | None] = attrs.field(repr=False)


def extend(fragment: Fragment, lexemes: Lexemes) -> Fragment:
    """The fragment with all that its neighbours add, from the inside out."""
    for affix in AFFIXES:
        extended = affix.extend(fragment, lexemes)
        fragment = fragment if extended is None else affix.signed(extended)
    return fragment


def _shifted(fragment: Fragment, sign: int, anchor: Anchor, **place: Any) -> Fragment | None:
    if not isinstance(fragment.expression, Duration | DurationRange):
        return None
    moment = offset(fragment.expression, sign, anchor)
    traits = fragment.traits | {Trait.OFFSET}
    return attrs.evolve(fragment, expression=moment, weak=False, traits=traits, **place)


def _ago(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*два года назад*, *полгода тому назад*; *перевели на час назад* sets a clock."""
    last = fragment.last
    if lexemes.is_a(fragment.first - 1, "on"):
        return None
    if lexemes.is_a(last, "tomu") and lexemes.is_a(last + 1, "ago"):
        last += 1
    if not lexemes.is_a(last, "ago"):
        return None
    return _shifted(fragment, -1, Anchor.SPEECH, last=last + 1)


def _beside(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*годом ранее*, *двумя днями позже*, *неделю спустя*; *на день раньше срока* tells a difference."""
    if lexemes.is_a(fragment.first - 1, "on"):
        return None
    if lexemes.is_a(fragment.last, "spustya|later"):
        return _shifted(fragment, 1, Anchor.TEXT, last=fragment.last + 1)
    if lexemes.is_a(fragment.last, "earlier"):
        return _shifted(fragment, -1, Anchor.TEXT, last=fragment.last + 1)
    return None


def _after(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*через два года*, *спустя несколько дней*, *через почти 20 лет*."""
    before = fragment.first - 1
    modifier = fragment.modifier
    if lexemes.is_a(before, "mod.*") and lexemes.is_a(before - 1, "via|spustya"):
        modifier = Modifier(lexemes.values[before])
        before -= 1
    if not lexemes.is_a(before, "via|spustya"):
        return None
    anchor = Anchor.TEXT if lexemes.is_a(before, "spustya") else Anchor.EITHER
    return _shifted(fragment, 1, anchor, first=before, modifier=modifier)


def _before_this(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*за три дня до этого*; *за день до матча*, *за день до того, как* stay a length."""
    word = fragment.last + 1
    if not lexemes.is_a(fragment.last, "until") or lexemes.is_a(word + 1, "unit.*|part.*|month"):
        return None
    clause = word + 2 if lexemes.is_a(word + 1, "comma") else word + 1
    if _text(word, lexemes) not in {"этого", "того"} or _text(clause, lexemes) == "как":
        return None
    return _shifted(fragment, -1, Anchor.TEXT)


def _text(index: int, lexemes: Lexemes) -> str:
    """The word at *index* in small letters; empty at the end of a paragraph."""
    return lexemes.tokens[index].text.lower()


def _edge(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*начале 2010 года*, *конце каждого месяца*, *последних числах мая*."""
    before, place = fragment.first - 1, fragment.expression
    if Trait.ADJECTIVE in fragment.traits:
        return None
    if not (isinstance(place, Moment) or (isinstance(place, Repetition) and Trait.EACH in fragment.traits)):
        return None
    if lexemes.is_a(before, "edge"):
        modifier = Modifier(lexemes.values[before])
        return attrs.evolve(fragment, first=before, modifier=modifier, weak=False)
    if lexemes.is_a(before, "numbers|unit.day.pl") and lexemes.is_a(before - 1, "ord|rel.last"):
        modifier = Modifier.END if lexemes.is_a(before - 1, "rel.last") else Modifier.START
        return attrs.evolve(fragment, first=before - 1, modifier=modifier)
    return None


def _quantity(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*около 20:00*, *более двух часов*, *не менее года*; *более чем за полгода* keeps its *полгода*."""
    before = fragment.first - 1
    gap = 0
    while lexemes.is_a(before - gap, "in|on|for|than|toward|until|via"):
        gap += 1
    word = before - gap
    if not lexemes.is_a(word, "mod.*") or (
        isinstance(fragment.expression, Moment)
        and Trait.OFFSET not in fragment.traits
        and _compares(lexemes, word)
    ):
        return None
    first = word if lexemes.is_a(before, "than") or not gap else fragment.first
    if lexemes.is_a(word, "mod.limit"):
        return _limit(fragment, lexemes, word)
    modifier = Modifier(lexemes.values[word])
    if lexemes.is_a(word - 1, "not"):
        modifier = _OPPOSITE.get(modifier, modifier)
        first = word - 1 if first == word else first
    return attrs.evolve(
        fragment,
        first=first,
        modifier=modifier,
        weak=fragment.weak and (gap > 0 or not isinstance(fragment.expression, Duration)),
    )


def _limit(fragment: Fragment, lexemes: Lexemes, word: int) -> Fragment | None:
    """*максимум месяц*, *как минимум два часа*, *минимум на час*; *максимум за год* is the highest value."""
    gap = fragment.first - word - 1
    if isinstance(fragment.expression, Moment) and Trait.OFFSET not in fragment.traits:
        return None
    if gap > 1 or (gap and not lexemes.is_a(word + 1, "on")):
        return None
    first = fragment.first if gap else word - lexemes.is_a(word - 1, "as")
    return attrs.evolve(fragment, first=first, modifier=Modifier(lexemes.values[word]), weak=False)


_OPPOSITE = {Modifier.MORE_THAN: Modifier.LESS_THAN, Modifier.LESS_THAN: Modifier.MORE_THAN}


def _compares(lexemes: Lexemes, word: int) -> bool:
    """*больше, чем в 2009 году* measures something else than time."""
    return lexemes.is_a(word, "mod.more|mod.less") and lexemes.is_a(word + 1, "comma|than")


def _bound(fragment: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*не позднее 5 мая*, *не ранее чем через год*."""
    word = fragment.first - 1
    if lexemes.is_a(word, "than"):
        word -= 1
    if not (lexemes.is_a(word, "later|earlier") and lexemes.is_a(word - 1, "not")):
        return None
    modifier = Modifier.LESS_THAN if lexemes.is_a(word, "later") else Modifier.MORE_THAN
    return attrs.evolve(fragment, first=word - 1, modifier=modifier)


AFFIXES = (
    Affix(
        name="ago",
        extend=_ago,
        examples=("Он уехал [два года назад|2009].",),
        quiet=("Стрелки перевели на час назад.",),
    ),
    Affix(
        name="earlier-or-later",
        extend=_beside,
        examples=("В [2003 году|2003] он победил, [годом ранее|2002] проиграл.",),
        quiet=("Он приедет на день раньше срока.",),
    ),
    Affix(
        name="after-a-length",
        extend=_after,
        examples=("Он вернётся [через два года|2013].",),
        quiet=("Он вернётся через два дома.",),
    ),
    Affix(
        name="before-that",
        extend=_before_this,
        examples=("Он уехал [5 мая|2011-05-05], за [три дня|2011-05-02] до этого заболел.",),
        quiet=("Он уехал за три дня до матча.", "Он уехал за три дня до того, как начался матч."),
    ),
    Affix(
        name="edge",
        extend=_edge,
        examples=("Завод закрыли в [начале 2010 года|2010 START].",),
        quiet=("Завод закрыли в 2010 году.",),
    ),
    Affix(
        name="more-or-less",
        extend=_quantity,
        examples=(
            "Он ждал [более двух часов|PT2H MORE_THAN], ушёл [около 20:00|2011-06-15T20:00 APPROX].",
            "Он опоздал минимум на [два часа|PT2H MORE_THAN].",
            "Он вернётся [максимум через неделю|2011-06-22 LESS_THAN].",
        ),
        quiet=("Продали больше, чем в 2009 году.",),
    ),
    Affix(
        name="no-later-than",
        extend=_bound,
        examples=("Мост откроют [не позднее 5 июля|2011-07-05 LESS_THAN].",),
        quiet=("Мост откроют позднее, 5 июля.",),
    ),
)
"""In this order: what is nearer comes first (*более двух лет назад*)."""
