"""The data files: triggers with their types, support verbs, collocations, cues of status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import attrs
from newsfacts_russian.data_files import rows
from newsfacts_russian.records import record

OTHER = "other"
PERSON, BODY, PLACE = "@person", "@organization", "@place"
"""What collocations call whoever is alive, and a body and a place with a name."""

_WORDS = frozenset({"predicate", "word"})
"""Slots of collocations that a word fills by itself, and no phrase."""

_ROOT = 5
"""So many letters of a lemma stand for its root: *закры*(ть), *закры*(тие)."""


@record
class Entry:
    """A word that names an event.

    Args:
        lemma: With е for ё.
        type: The event type; ``other`` of verbs that no list has.
        patient: Whether a verb's subject is whom it happens to.
        noun: Whether it is a noun.
        listed: Whether the lexicon has it.
        supports: Whether it lends a noun its verb (*провести обыск*), and is no trigger then.
        bound: Whether it names an event only beside a certain noun (*подать в суд*).
        alone: Whether a bound one names some other event without such a noun: *собрал урожай*.
        root: What a verb and its noun share, crudely.
    """

    lemma: str
    type: str
    patient: bool = False
    noun: bool = False
    listed: bool = True
    supports: bool = False
    bound: bool = False
    alone: bool = False
    root: str = attrs.field(init=False)

    @root.default
    def _root(self) -> str:
        return self.lemma.rpartition("-")[2][:_ROOT]


@record
class Collocation:
    """A verb with a noun beside it.

    Args:
        type: The event type.
        trigger: Which of them is the trigger: ``verb``, ``noun``, or ``phrase`` for both.
        slot: ``object``, ``subject``, ``ablt``, ``predicate`` (an adjective in the instrumental,
            *виновным*), ``word`` (any word: *замуж*), ``absent`` (the genitive beside *не*), or the
            preposition before the noun.
    """

    type: str
    trigger: str
    slot: str


def trigger_entry(lemma: str, *, noun: bool) -> Entry | None:
    """What the lexicon says of a lemma; an unlisted verb names some event unless it is known not to."""
    if noun:
        found = _nouns().get(lemma) or _nouns().get(lemma.rpartition("-")[2] if "-" in lemma else "")
        return found or (
            Entry(lemma, OTHER, noun=True, listed=False, bound=True) if lemma in modified() else None
        )
    found = _verbs().get(lemma)
    if found is not None:
        return found
    supports, known = lemma in support(), lemma in _no_triggers()
    bound = known or supports or lemma in collocations()
    if known and not supports and lemma not in collocations():
        return None
    patient = lemma.endswith(("ся", "сь"))
    return Entry(
        lemma,
        weak_types().get(lemma, OTHER),
        patient=patient,
        listed=False,
        supports=supports,
        bound=bound,
        alone=not known and not supports,
    )


@cache
def _verbs() -> Mapping[str, Entry]:
    return {
        lemma: Entry(lemma, type_, patient=subject == "patient", supports=lemma in support())
        for kind, type_, subject, lemmas in rows(__package__, "triggers.tsv")
        if kind == "verb"
        for lemma in lemmas.split()
    }


@cache
def weak_types() -> Mapping[str, str]:
    """Verb that is listed for its type alone → the type of the event that it names, if it names one."""
    return {
        lemma: type_
        for kind, type_, _, lemmas in rows(__package__, "triggers.tsv")
        if kind == "weak"
        for lemma in lemmas.split()
    }


@cache
def _nouns() -> Mapping[str, Entry]:
    return {
        lemma: Entry(lemma, type_, noun=True)
        for kind, type_, _, lemmas in rows(__package__, "triggers.tsv")
        if kind == "noun"
        for lemma in lemmas.split()
    }


@cache
def collocations() -> Mapping[str, Mapping[str, tuple[Collocation, ...]]]:
    """Verb → noun → what they name together."""
    table: dict[str, dict[str, tuple[Collocation, ...]]] = {}
    for type_, trigger, slot, verbs, nouns in rows(__package__, "collocations.tsv"):
        made = Collocation(type_, trigger, slot)
        for verb in verbs.split():
            for noun in _of_classes(nouns.split()):
                known = table.setdefault(verb, {})
                known[noun] = (*known.get(noun, ()), made)
    return table


@cache
def predicates() -> Mapping[str, Mapping[str, Collocation]]:
    """Verb → word in the instrumental, or an adverb → what they name together; verbs that have any."""
    found = {
        verb: {word: each for word, told in beside.items() for each in reversed(told) if each.slot in _WORDS}
        for verb, beside in collocations().items()
    }
    return {verb: known for verb, known in found.items() if known}


@cache
def senses(verb: str) -> frozenset[str]:
    """The types that a verb names, alone or beside one noun or another."""
    beside = {each.type for found in collocations().get(verb, {}).values() for each in found}
    alone = _verbs().get(verb)
    return frozenset(beside | ({alone.type} if alone is not None else set()))


def _of_classes(nouns: Iterable[str]) -> Iterator[str]:
    """Nouns with the members of the classes that stand among them; ``@person`` and the like are no lists."""
    for noun in nouns:
        if noun.startswith("@") and noun not in {PERSON, BODY, PLACE}:
            yield from _classes()[noun[1:]]
        else:
            yield noun


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    """The kinds of nouns that collocations name."""
    table: dict[str, tuple[str, ...]] = {}
    for name, nouns in rows(__package__, "classes.tsv"):
        table[name] = (*table.get(name, ()), *nouns.split())
    return table


@cache
def modified() -> Mapping[str, Mapping[str, str]]:
    """Noun → adjective → the type that they name together."""
    table: dict[str, dict[str, str]] = {}
    for type_, nouns, adjectives in rows(__package__, "modified.tsv"):
        for noun in nouns.split():
            table.setdefault(noun, {}).update(dict.fromkeys(adjectives.split(), type_))
    return table


@cache
def confidences() -> Mapping[str, float]:
    """Rule → how often what it finds is an event."""
    return {name: float(share) for name, share, *_ in rows(__package__, "confidence.tsv")}


@cache
def support() -> frozenset[str]:
    """Verbs that lend a noun their form and name no event then."""
    return _words("support.txt")


@cache
def facilities() -> frozenset[str]:
    """Nouns that tell where something takes place."""
    return _words("facilities.txt")


@cache
def bodies() -> frozenset[str]:
    """Event nouns that name a body as well: *суд решил*."""
    return _words("bodies.txt")


@cache
def agents() -> frozenset[str]:
    """Nouns of bodies and vehicles, which do things though they are no living beings."""
    return _words("agents.txt")


@cache
def amounts() -> frozenset[str]:
    """Nouns of times and shares, which take part in nothing: *исполнилось 90 лет*."""
    return _words("amounts.txt")


@cache
def collective() -> frozenset[str]:
    """Nouns for several of those whom their genitive names: *ряд*, *тысяча*; a verb may be in the plural."""
    return _words("collective.txt")


@cache
def vague() -> frozenset[str]:
    """Event nouns that name a thing or events in general as often."""
    return _words("vague.txt")


@cache
def wares() -> Mapping[str, frozenset[str]]:
    """Event noun that names what is sold as well → the nouns on which it depends then: *пакет акций*."""
    return {lemma: frozenset(owners.split()) for lemma, owners in rows(__package__, "wares.tsv")}


@cache
def _no_triggers() -> frozenset[str]:
    return _words("nontriggers.txt")


@cache
def cues(kind: str) -> Mapping[str, str]:
    """Lemma → the status that it tells of the event it governs; the first line that has it counts."""
    table: dict[str, str] = {}
    for status, of_kind, lemmas in rows(__package__, "cues.tsv"):
        if of_kind == kind:
            for lemma in lemmas.split():
                table.setdefault(lemma, status)
    return table


def _words(name: str) -> frozenset[str]:
    return frozenset(lemma for row in rows(__package__, name) for lemma in row[0].split())
