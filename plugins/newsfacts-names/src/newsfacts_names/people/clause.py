"""The verbs of a name's clause: which one may govern it, and what else depends on that one."""

from __future__ import annotations

from newsfacts_russian.clauses import COMPLEMENTIZERS
from newsfacts_russian.records import record

from newsfacts_names.people.neighbours import NOUNS, Neighbour, Neighbourhood

_WITHIN = 14
"""How many words before the name its verb is looked for."""
_OBJECT_WITHIN = 6
"""How many words beside verb and name another subject or object is looked for."""
_PREDICATE_WITHIN = 6
"""How many words behind the name its verb is looked for."""
_BEFORE_PREDICATE = frozenset(
    {"ADVB", "PRCL", "preposition", "noun", "adjective", "place", "ADJS", "CONJ", "number", "NUMR"}
)
_VERBAL = ("VERB", "PRTS", "INFN", "GRND")


@record
class Objects:
    """What else than the name may be a verb's object.

    Args:
        before: The cases of a noun without a preposition before the name, or before the verb; empty if none.
        after: Those of one after the name; ``inf`` of an infinitive, ``that`` of a clause.
    """

    before: str = ""
    after: str = ""


@record
class Predicate:
    """A verb that may govern the name.

    Args:
        word: The verb.
        near: Whether the name stands right beside it.
        subject: What may be its subject other than the name, as ``behind-NA:noun``; ``-`` if nothing may.
        objects: What may be its objects.
        owned: Whether a noun right before the name may be the verb's subject, so that the name is its owner.
    """

    word: Neighbour
    near: bool
    subject: str
    objects: Objects
    owned: bool = False

    @property
    def taken(self) -> bool:
        """Whether something else is surely the verb's subject; a person before it may be the name's title."""
        sure = self.subject.startswith(("N:", "name:", "behind-N:", "behind-name:"))
        return sure and not self.owned and self.subject not in {"N:person", "name:person"}


def verb_before(around: Neighbourhood) -> Predicate | None:
    """The nearest verb before the name in its clause."""
    for place in range(around.first - 1, max(around.first - 1 - _WITHIN, around.low - 1), -1):
        word = around.at(place)
        if word.ends_clause:
            return None
        if word.kind.startswith(_VERBAL):
            between = _noun(around, range(place + 1, around.first))
            finite = _finite(around, place)
            subject = _told(around, None if finite is None else around.subject(finite - 1, around.at(finite)))
            if subject == "-" and not between:
                subject = _behind(around, word)
            ahead = _fronted(around, place, subject)
            objects = Objects(before=between or ahead, after=_after(around))
            return Predicate(word, place == around.first - 1, subject, objects)
    return None


def predicate_after(around: Neighbourhood) -> Predicate | None:
    """The verb after the name, with adverbs and adjuncts between: *Рааб в среду также заявил*."""
    for place in range(around.last, around.last + _PREDICATE_WITHIN):
        word = around.at(place)
        if word.is_verb:
            at = around.subject(around.first - 1, word)
            owned = at == around.first - 1
            subject = _told(around, at) if at is not None else _subject_after(around, place, word)
            objects = Objects(
                before=_noun(around, range(around.last, place)), after=_object_after(around, place)
            )
            return Predicate(word, place == around.last, subject, objects, owned)
        if word.kind not in _BEFORE_PREDICATE:
            return None
    return None


def _finite(around: Neighbourhood, place: int) -> int | None:
    """The verb with a subject: the verb itself, or what an infinitive depends on."""
    for at in range(place, max(place - _OBJECT_WITHIN, around.low - 1), -1):
        word = around.at(at)
        if word.ends_clause:
            return None
        if word.is_verb:
            return at
    return None


def _told(around: Neighbourhood, at: int | None) -> str:
    """How sure a possible subject is, and its kind; ``-`` if there is none."""
    if at is None:
        return "-"
    word = around.at(at)
    return f"{_certainty(word, capital=at != around.low)}:{word.kind}"


def _certainty(word: Neighbour, *, capital: bool) -> str:
    """``name`` of a name in the nominative, ``N`` of what can't be an accusative, ``NA`` of what can."""
    if word.kind == "name" or (capital and _is_name(word)):
        return "name"
    return "NA" if "A" in word.cases else "N"


def _is_name(word: Neighbour) -> bool:
    """Whether it is written as somebody's name."""
    return word.kind == "name" or (not word.lower and word.kind in {"noun", "person"})


def _may_be_subject(word: Neighbour, verb: Neighbour) -> bool:
    """Whether it can be the verb's subject; the gender of a name is not the dictionary's to tell."""
    return "N" in word.cases and (word.agrees(verb) or (_is_name(word) and verb.number[:1] in "mf"))


def _behind(around: Neighbourhood, verb: Neighbour) -> str:
    """A subject after verb and name: *Вчера наградила Анну Белкину **академия***."""
    for at in range(around.last, around.last + _OBJECT_WITHIN):
        word = around.at(at)
        if word.ends_clause or word.kind in {"preposition", "CONJ"}:
            return "-"
        if word.kind in NOUNS:
            return f"behind-{_told(around, at)}" if _may_be_subject(word, verb) else "-"
    return "-"


def _subject_after(around: Neighbourhood, place: int, verb: Neighbour) -> str:
    """A subject behind the verb that stands after the name: *Ивану Сомову вручил орден **союз***."""
    for at in range(place + 1, place + 1 + _OBJECT_WITHIN):
        word = around.at(at)
        if word.ends_clause or word.kind in {"preposition", "CONJ"}:
            return "-"
        if word.kind in NOUNS and _may_be_subject(word, verb):
            return f"behind-{_told(around, at)}"
    return "-"


def _noun(around: Neighbourhood, places: range) -> str:
    """The cases of the first noun there that no preposition governs; a numeral counts as an accusative."""
    governed = False
    for at in places:
        word = around.at(at)
        if word.ends_clause:
            break
        if word.kind == "preposition":
            governed = True
        elif word.kind in NOUNS:
            if not governed and word.kind not in {"person", "name"}:
                return _short(word.cases)
            governed = False
        elif word.kind in {"number", "NUMR"} and not governed:
            return "num"
    return ""


def _short(cases: str) -> str:
    return "".join(each for each in cases if each in "NAG")


def _fronted(around: Neighbourhood, place: int, subject: str) -> str:
    """An object at the head of the clause, before a verb without a subject: ***Премию** решили вручить* …."""
    if subject.startswith(("N:", "name:")):
        return ""
    found = ""
    governed = False
    for at in range(max(place - _OBJECT_WITHIN, around.low), place):
        word = around.at(at)
        if word.ends_clause:
            found, governed = "", False
        elif word.kind == "preposition":
            governed = True
        elif word.kind in NOUNS:
            if not governed and "A" in word.cases:
                found = found or f"^{_short(word.cases)}"
            governed = False
    return found


def _after(around: Neighbourhood) -> str:
    """What comes after the name and may be an object of the verb before it."""
    if around.at(around.last).kind == ",":
        return "that" if around.at(around.last + 1).word in COMPLEMENTIZERS else ""
    for at in range(around.last, around.last + 3):
        word = around.at(at)
        if word.kind.startswith("INFN"):
            return "inf"
        if word.kind not in {"ADVB", "PRCL"}:
            break
    return _object_after(around, around.last - 1)


def _object_after(around: Neighbourhood, place: int) -> str:
    """The cases of the noun after that place which no preposition governs."""
    if around.at(place + 1).kind.startswith("INFN"):
        return "inf"
    return _noun(around, range(place + 1, place + 1 + _OBJECT_WITHIN))
