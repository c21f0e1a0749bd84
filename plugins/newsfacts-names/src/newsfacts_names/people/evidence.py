"""The features of a mention's place: what the words beside a name can tell of its case and gender.

None of them decides. What each is worth is learnt (:mod:`newsfacts_names.people.expectation`).
"""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.kinship import KIN
from newsfacts_russian.records import record

from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import PERSONAL, case_letter
from newsfacts_names.paradigms import CASES
from newsfacts_names.people.clause import Objects, Predicate, predicate_after, verb_before
from newsfacts_names.people.neighbours import NOTHING, Neighbour, Neighbourhood
from newsfacts_names.posts.words import title_of_form
from newsfacts_names.spelling import fold

_TITLE_WITHIN = 6
"""So many words back a title may stand, with its complement between."""
_INSERTED_WITHIN = 14
_NEAR = 6
"""A conjunction so many words before a name may join it to another subject."""
_TITLE_PARTS = frozenset(
    {"person", "noun", "place", "name", "adjective", "NUMR", "other", "-", "«", "»", '"'}
)
_ITEM_BEGINS = frozenset("\n•·*▪●—–-")
_ITEM_ENDS = frozenset("\n(•·*▪●—–:,")
_DASHES = frozenset("—–-")
_BARE = CASES.replace("L", "")
"""The cases that need no preposition."""


def evidence(around: Neighbourhood) -> Iterator[str]:
    """The features of a mention's place."""
    count = "one" if around.alone else "more"
    left, before = around.before()
    yield f"words={count}"
    yield from _beside(around, left, before, count)
    yield from _titled(around, left, count)
    yield from _verb_before(around)
    yield from _followed(around)
    yield from _framed(around, count)


def _beside(around: Neighbourhood, left: Neighbour, before: Neighbour, count: str) -> Iterator[str]:
    """The two words before the name: *с*, *адвокат*, *, а также*."""
    yield f"left={left.shape}"
    yield f"left={left.shape} {count}"
    yield f"before={before.shape}"
    yield f"both={before.kind} {left.shape}"
    if left is NOTHING:
        return
    yield f"word={left.word}"
    yield f"lemma={left.lemma}"
    yield f"lemma={left.lemma}:{left.cases}"
    if left.kind in {"noun", "person", "name", "place"}:
        yield f"owner={left.kind}:{left.governs} {count}"
        yield f"owner={left.kind}:{left.governs}:{left.cases} {count}"
        yield f"owner={left.kind}:{left.governs} {before.kind}:{before.cases}"
    if left.kind == "adjective":
        yield f"adjective={left.cases}:{left.number} {around.is_common(around.first - 1)}"
    if left.word in {"и", ","}:
        yield f"joined={before.shape}"


@record
class Title:
    """A title before the name, and what stands before both.

    Args:
        word: The title; ``None`` if there is none.
        near: Whether it stands right before the name.
        governor: What governs title and name, as a feature.
        cases: The letters of the cases that it can be in there: of *главе* after *к* the dative's only.
    """

    word: Neighbour | None
    near: bool
    governor: str
    cases: str


def _title(around: Neighbourhood) -> Title:
    """The title that the name may agree with: *с председателем партии Итиро Одзавой*."""
    title, governor, at = None, "far", around.first
    for place in range(around.first - 1, around.first - 1 - _TITLE_WITHIN, -1):
        word = around.at(place)
        if word.kind not in _TITLE_PARTS:
            governor = _governing(word)
            break
        if word.kind == "person" and word.lower == (place > around.low):
            title, at = word, place
    return Title(title, at == around.first - 1, governor, _governed_cases(around, title, at))


def _governed_cases(around: Neighbourhood, title: Neighbour | None, at: int) -> str:
    """The cases of a title that the preposition right before it allows; without one, no prepositional."""
    if title is None:
        return ""
    before = at - 1
    while (word := around.at(before)).kind == "adjective":
        before -= 1
    if word.kind in {"CONJ", ","}:
        return title.cases
    allowed = word.cases if word.kind == "preposition" else _BARE
    return "".join(each for each in title.cases if each in allowed) or title.cases


def _titled(around: Neighbourhood, left: Neighbour, count: str) -> Iterator[str]:
    """The title that the name agrees with, and what governs both."""
    title = _title(around)
    yield f"governor={title.governor} {count}"
    if title.word is None:
        return
    word, cases = title.word, title.cases
    where = "near" if title.near else "far"
    yield f"title={cases}:{word.number} {where}"
    yield f"title={cases} {where} {count}"
    yield f"title-gender={word.number} {where}"
    yield f"title={cases} {where} {title.governor}"
    yield f"title-genitive={word.governs}:{cases} {where} {count}"
    if fold(word.lemma) in KIN:
        yield f"relative={cases} {where} {count}"
    if left.kind == "person" and left is not word:
        works_for = "for" if works_for_another(around) else ""
        yield f"titles-stacked={word.cases} {left.cases} {works_for} {count}"
        yield f"titles-stacked={word.governs} {left.cases} {works_for} {count}"
    if left is word and word.number == "p":
        yield f"titles={word.cases} {around.text(around.last) in {'и', ','}}"


def shared_title(around: Neighbourhood) -> tuple[str, frozenset[str]] | None:
    """The gender and the cases of a title in the plural before a list of names.

    *Уволил генералов Пучкова и Девяткина*; *актрисы Анна Лунь и Инна Барк*, where it may be the genitive.
    """
    if around.text(around.last) not in {"и", ","} or not around.text(around.last + 1)[:1].isupper():
        return None
    readings = [
        each
        for each in around.readings(around.first - 1)
        if each.pos == "NOUN" and "anim" in each.grammemes and not each.grammemes & PERSONAL
    ]
    if not any("plur" in each.grammemes for each in readings):
        return None
    gender = "f" if all("femn" in each.grammemes for each in readings) else "m"
    return gender, frozenset(map(case_letter, readings))


def follows_womans_title(around: Neighbourhood) -> bool:
    """Whether right before the name is a title that only a woman has: *актрисе **Дилан Крамер***.

    What stands behind it is no man in the nominative.
    """
    before = around.text(around.first - 1)
    if not around.is_common(around.first - 1):
        return False
    title = title_of_form(before, around.morphology)
    if title is None or not title.readings:
        return False
    return all(each.has("femn", "anim") for each in title.readings)


def works_for_another(around: Neighbourhood) -> bool:
    """Whether the title is the superior of one before it: ***помощник** госсекретаря Барка*."""
    superior, head = around.at(around.first - 1), around.at(around.first - 2)
    return "G" in superior.cases and head.lemma in listed("assistant")


def _governing(word: Neighbour) -> str:
    if word.kind == "preposition":
        return word.word
    return (
        f"{word.kind[:4]}:{word.governs}" if word.is_verb or word.kind[:4] in {"INFN", "GRND"} else word.kind
    )


def _verb_before(around: Neighbourhood) -> Iterator[str]:
    """The verb before the name, its subject and its other objects: *президент вручил* … *орден*."""
    verb = verb_before(around)
    if verb is None:
        yield "verb="
        return
    subject, objects = verb.subject, verb.objects
    number = "taken" if verb.taken else verb.word.number
    form = f"{verb.word.kind[:4]}:{number}"
    near = "near" if verb.near else "far"
    yield f"verb={form} {subject}"
    yield f"verb={form} {near}"
    yield f"verb={form} {near} {_is_first_of_list(around)}"
    yield from _governed(f"verb={near}", verb, subject, objects)
    yield f"verb-lemma={verb.word.lemma} {near}"


def _is_first_of_list(around: Neighbourhood) -> str:
    """Whether another name is joined behind: *оперировали Дина Гуро **и Олег** Сом*."""
    joined = around.text(around.last) in {"и", ","} and around.text(around.last + 1)[:1].isupper()
    return "listed" if joined else ""


def _governed(name: str, verb: Predicate, subject: str, objects: Objects) -> Iterator[str]:
    """What the verb's government says beside its subject and its other objects."""
    governs = verb.word.governs
    told = f"{objects.before}/{objects.after}"
    short = verb.word.kind[:4] if verb.word.kind[:4] in {"PRTS", "INFN"} else ""
    sure = subject.partition(":")[0]
    yield f"{name} {short}{governs}"
    yield f"{name} {short}{governs} {sure}"
    yield f"{name} {short}{governs} {told}"
    yield f"{name} {short}{governs} {sure} {told}"
    yield f"{name} {short}{governs} {subject} {objects.after}"


def _followed(around: Neighbourhood) -> Iterator[str]:
    """What comes after the name: its verb, or what is inserted before it."""
    right, after = around.at(around.last), around.at(around.last + 1)
    verb = predicate_after(around)
    yield f"right={right.kind}:{'' if verb and verb.taken else right.number}"
    yield f"right={right.kind} {after.kind}:{after.cases}"
    if verb is None:
        yield "predicate="
        if right.kind in {",", "("}:
            yield from _after_insertion(around)
        return
    word, owned = verb.word, "owned" if verb.owned else ""
    second = _is_second_subject(around)
    if verb.taken and not second:
        # What the verb agrees with is not the name.
        yield f"predicate=taken {word.kind}"
        yield from _governed("predicate=taken", verb, verb.subject, verb.objects)
        return
    yield f"predicate={word.kind}:{word.number}"
    yield f"predicate={word.number} {verb.subject} {second}"
    yield f"predicate={word.number} {owned}"
    yield f"predicate={word.number[:1]} {owned} {verb.subject.partition(':')[0]} {second}"
    yield from _governed(f"predicate={word.number[:1]}{owned}", verb, verb.subject, verb.objects)


def _is_second_subject(around: Neighbourhood) -> str:
    """Whether a conjunction stands near before: *Одзава и бывший премьер Рогов выступали*."""
    places = range(max(around.first - _NEAR, around.low), around.first)
    return "joined" if any(around.text(place).lower() == "и" for place in places) else ""


def _after_insertion(around: Neighbourhood) -> Iterator[str]:
    """The verb after what is set off by commas: *Рааб, министр иностранных дел, заявил*."""
    for place in range(around.last + 1, around.last + 1 + _INSERTED_WITHIN):
        word = around.at(place)
        if word.kind in {",", ")"}:
            verb = around.at(place + 1)
            if verb.is_verb:
                yield f"after={verb.kind}:{verb.number}"
            return


def _framed(around: Neighbourhood, count: str) -> Iterator[str]:
    """The edges: an item of a list, the head of a sentence, a post after a dash, another name behind."""
    if around.first == around.low:
        yield f"head {count}"
    before, after = around.margins()
    opens = before in _ITEM_BEGINS or before.isdigit() or not before
    if opens and (after in _ITEM_ENDS or not after):
        yield f"item {count}"
        yield f"item {count} {before and before not in _DASHES} {after}"
    mark, post = around.text(around.last), around.at(around.last + 1)
    if mark in _DASHES and post.kind == "person" and post.lower:
        yield f"apposition={post.cases}"
    if around.text(around.first - 1) in _DASHES:
        yield f"after-dash={around.at(around.first - 2).shape}"
    if mark == "," and post.kind == "person":
        yield f"apposition-comma={post.cases}:{post.number}"
    if mark[:1].isupper() and mark[1:].islower():
        yield f"owns {around.at(around.first - 1).kind} {count}"
