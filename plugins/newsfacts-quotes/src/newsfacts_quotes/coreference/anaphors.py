"""What may mean somebody told before: a pronoun, or a description by a noun, as it stands in its clause."""

from __future__ import annotations

from newsfacts_russian.records import record
from newsfacts_russian.words import CASES

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.mentions import is_possessive
from newsfacts_quotes.text.view import View

CLAUSE = 24
"""How far back, in tokens, the beginning of a clause is looked for."""

LONGEST = 12
"""Tokens of the longest description."""

_ATTRIBUTES = frozenset(("ADJF", "PRTF", "NUMR", "ADVB"))
_OWNED = 5
"""How many tokens behind *его* its noun may stand."""
_INSIDE = frozenset(("в", "во", "на", "из", "внутри", "согласно", "через"))
"""Prepositions that rather govern things: *в **нём** говорится*."""

_WITH_DATIVE = frozenset(("к", "ко", "по", "благодаря", "навстречу", "вопреки", "согласно"))
_THIS = frozenset(("этот", "эта", "это", "этого", "этой", "этому", "эту", "этим", "этом"))
_LIGHT = frozenset(("PRCL", "ADVB"))
_VERB_NEAR = 5
"""How many tokens behind a subject its verb is looked for."""


@record
class Anaphor:
    """A pronoun or a description.

    Args:
        at: Its head's token.
        first: Its first token.
        end: One past its last.
        gender: ``m``, ``f``, ``n`` or empty.
        lemma: The head's lemma; empty for a pronoun.
        sentence: Its sentence.
        segment: First token of its clause.
        paragraph: First token of its paragraph.
        subject: Whether it can be the subject.
        spoken: The number of the report in whose content it stands; 0 outside all.
        speaks: Whether it is the source of a report.
        possessive: Whether it tells whose something is.
        reporter: The head of the source of that report, if it comes before; else -1.
        tells: The numbers of the reports whose source it is.
        verb: The gender that the verb of a subject shows.
    """

    at: int
    first: int
    end: int
    gender: str
    sentence: int
    segment: int
    subject: bool
    spoken: int
    speaks: bool
    lemma: str = ""
    possessive: bool = False
    reporter: int = -1
    tells: frozenset[int] = frozenset()
    verb: str = ""
    paragraph: int = 0


def owned_by(view: View, index: int) -> int | None:
    """The noun that follows a possessive pronoun, with its attributes between: *его **новый дом***."""
    if not is_possessive(view.words[index]):
        return None
    for k in range(index + 1, min(index + _OWNED, len(view.tokens))):
        if not view.is_word(k) or k in view.named:
            return None
        if view.pos(k) == "NOUN":
            return k
        if view.pos(k) not in _ATTRIBUTES:
            return None
    return None


def pronoun_in(view: View, anaphor: Anaphor, owned: int | None) -> list[str]:
    """What a pronoun's surroundings tell of people and things: what it owns, its preposition, its verb."""
    told = ["speaks"] if anaphor.speaks else []
    if owned is not None:
        told.append(_owned(view, owned))
    elif anaphor.at and view.words[anaphor.at - 1] in _INSIDE:
        told.append("inside")
    if anaphor.subject:
        told.append(_verb(view, anaphor.at))
    elif not anaphor.possessive and view.words[anaphor.at] in {"ему", "ей", "нему"}:
        told.append("dative")
    if anaphor.spoken:
        told.append("in-speech")
    return told


def _owned(view: View, index: int) -> str:
    lemma = view.lemma(index)
    if view.has(index, "NOUN", "anim"):
        return "owns-being"
    return "owns-own" if lemma in lexicon.words("owned.txt") else "owns-thing"


def _verb(view: View, index: int) -> str:
    """What sort of verb a subject has: one of speech, a passive one, or another."""
    for k in range(index + 1, min(index + _VERB_NEAR, len(view.tokens))):
        if not view.is_word(k):
            break
        pos = view.pos(k)
        if pos == "PRTS":
            return "passive"
        if pos == "VERB":
            if view.lemma(k) in lexicon.verbs():
                return "says"
            return "reflexive" if view.words[k].endswith(("ся", "сь")) else "acts"
        if pos in {"ADJS", "INFN"}:
            break
    return "verbless"


def acts(view: View, index: int) -> bool:
    """Whether *тот*, *последний* does something: *судится с Олегом Рябовым. **Последний** не пришёл*."""
    near = range(index + 1, min(index + 3, len(view.tokens)))
    verb = next((k for k in near if view.pos(k) not in _LIGHT), -1)
    return view.has(verb, "VERB") and not view.has(verb, "neut") and _follows_latter(view, index)


def _follows_latter(view: View, index: int) -> bool:
    """Whether the name before it is the second of two, and no noun stands between that it may mean.

    In *О романах писал Олег Рябов. Последний вышел в мае* the one named is the subject, and a thing is meant.
    """
    before = range(index - 1, max(index - CLAUSE, 0) - 1, -1)
    last = next((k for k in before if k in view.named_end or view.has(k, "NOUN")), -1)
    named = view.named_end.get(last)
    return named is not None and (not named.nominative or view.at(named.first - 1).low == "и")


def verb_gender(view: View, extent: tuple[int, int]) -> str:
    """What the verb beside a noun tells of its gender: *журналист **заявил***, *сообщила **министр***."""
    first, end = extent
    before = first - 1
    if view.at(before).pos == "VERB":
        return _past_gender(view, before)
    for k in range(end, min(end + _VERB_NEAR, len(view.tokens))):
        if not view.is_word(k):
            break
        if view.pos(k) == "VERB":
            return _past_gender(view, k)
    return ""


def _past_gender(view: View, index: int) -> str:
    if view.has(index, "VERB", "past", "masc"):
        return "m"
    return "f" if view.has(index, "VERB", "past", "femn") else ""


def is_plural(view: View, index: int) -> bool:
    """Whether a preposition shows that *ним* is a dative: *к **ним***."""
    return view.words[index] == "ним" and view.at(index - 1).low in _WITH_DATIVE


def attributes(view: View, first: int, head: int) -> frozenset[str]:
    """The lemmas of what stands before a noun and agrees with it, or tells whose it is or which."""
    return frozenset(
        "этот" if view.words[k] in _THIS else view.lemma(k)
        for k in range(first, head)
        if view.is_word(k) and _agrees(view, k, head)
    )


def _agrees(view: View, index: int, head: int) -> bool:
    """Whether an adjective may belong to a noun: *при **этом** суд решил* has none."""
    if view.pos(index) not in {"ADJF", "PRTF"} and view.words[index] not in _THIS:
        return True
    return any(view.modifies(index, case) for case in CASES if view.has(head, case))


def is_singular(view: View, index: int) -> bool:
    """Whether what may be a plural is a genitive: after a noun or a preposition, *рассказу **женщины***."""
    before = index - 1
    while view.at(before).pos in {"ADJF", "PRTF"}:
        if view.has(before, "plur") and not view.has(before, "sing", "gent"):
            return False
        before -= 1
    return view.at(before).pos in {"NOUN", "PREP"}


def is_name_head(view: View, end: int) -> bool:
    """Whether a name follows that the noun introduces: *компании «Север»*, *газеты Times*."""
    after = view.tokens[end].text if end < len(view.tokens) else ""
    return after[:1].isupper() or (bool(after) and view.is_mark(end))


def is_owner(view: View, index: int) -> bool:
    """Whether a pronoun tells whose something is."""
    return owned_by(view, index) is not None
