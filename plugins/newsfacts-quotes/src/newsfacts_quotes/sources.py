"""The source of a report: the phrase beside the cue that names who speaks."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsfacts_quotes import lexicon, phrases
from newsfacts_quotes.cues import Cue, Form
from newsfacts_quotes.view import Named, Unit, View


_WITHIN = frozenset(("в", "во"))
_PLACED = _WITHIN | {"на", "из"}
_NEAR = 15


class SourceType(StrEnum):
    """What sort of phrase it is."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    PLACE = "place"
    """Where it was said, in the speaker's stead: *в Минобороны сообщили*, *там рассказали*."""


@attrs.frozen
class Source:
    """The tokens ``[first, last)`` that name who speaks.

    Args:
        first: First token.
        last: One past the last.
        head: The noun, pronoun or name among them.
        type: What sort of phrase it is.
        named: The mention of a person, where it is one.
        fresh: Whether the phrase introduces somebody new: *еще один свидетель*.
    """

    first: int
    last: int
    head: int
    type: SourceType
    named: Named | None = None
    fresh: bool = False


def of_named(named: Named) -> Source:
    """A person's name as a source."""
    return Source(named.first, named.last, named.last - 1, SourceType.NAMED, named)


def right_of(view: View, cue: Cue, end: int, *, loosely: bool = False) -> Source | None:
    """The subject after the cue: *…, сообщил журналистам глава МЧС Иван Петров*.

    Args:
        view: The text.
        cue: The reporting word.
        end: Where its clause ends.
        loosely: Whether number and gender may disagree: *попросили союз дольщиков*.
    """
    head = _nominative(view, cue, cue.last, end, loosely=loosely)
    if head is None:
        return None
    return _with_name(view, cue, head, end)


def _with_name(view: View, cue: Cue, source: Source, end: int) -> Source:
    """The name that an apposition ends in, where there is one: *директор ФПС генерал **Иван Петров***."""
    if source.type is not SourceType.NOMINAL:
        return source
    index = source.head + 1
    while index < end:
        named = view.named.get(index)
        if named and named.nominative and _agrees_person(view, named, cue):
            return of_named(named)
        if named:
            index = named.last
            continue
        if view.is_finite(index) or view.words[index] in {"что", "который"}:
            break
        index += 1
    return source


def _nominative(view: View, cue: Cue, first: int, end: int, *, loosely: bool) -> Source | None:
    """The first phrase in the nominative that agrees with the cue among ``[first, end)``."""
    index = first
    while index < end:
        source = _subject_at(view, cue, index, end, loosely=loosely)
        if source:
            return source
        if view.is_finite(index) and index > first:
            return None
        index = phrases.skip(view, index, end)
    return None


def _subject_at(view: View, cue: Cue, index: int, end: int, *, loosely: bool = False) -> Source | None:
    named = view.named.get(index)
    if named:
        return of_named(named) if named.nominative and _agrees_person(view, named, cue) else None
    quotation = view.quotation_from(index)
    if quotation:
        fits = not _is_governed(view, index) and phrases.is_name(view, quotation) and phrases.may_be_nominative(view, quotation)
        return Source(index, quotation.end, quotation.first, SourceType.NOMINAL) if fits else None
    if not view.is_word(index) or not view.outside(index):
        return None
    if view.has(index, "NPRO") and view.words[index] in {"он", "она", "они", "оно"}:
        fits = loosely or agrees(view, index, cue)
        return Source(index, index + 1, index, SourceType.PRONOUN) if fits else None
    head = phrases.head_from(view, index, end, "nomn")
    if head is None:
        return None
    named = next((view.named[k] for k in range(index, head + 1) if k in view.named), None)
    if named:
        return of_named(named) if named.nominative and _agrees_person(view, named, cue) else None
    if index == head and (_in_chain(view, index) or _is_governed(view, index)):
        return None
    if not (loosely or agrees(view, head, cue) or _is_collective(view, cue, head, end)):
        return None
    return Source(index, phrases.end_of(view, head, end), head, SourceType.NOMINAL, fresh=_is_fresh(view, index, head))


def _is_governed(view: View, index: int) -> bool:
    """Whether a name that shows no case follows a noun in an oblique case: *в газету Times*."""
    shows = not view.is_mark(index) and not view.tokens[index].text.isascii()
    if shows or not index or not view.is_word(index - 1):
        return False
    return view.readings(index - 1)[0].pos == "NOUN" and not view.has(index - 1, "nomn")


def _in_chain(view: View, index: int) -> bool:
    """Whether a noun likelier stands in the genitive after another: *военнослужащего **бригады***."""
    before = index - 1
    if before < 0 or not view.is_word(before) or not view.has(index, "gent"):
        return False
    previous = view.readings(before)[0]
    if previous.pos in {"ADJF", "PRTF", "NUMR"}:
        number = "plur" if previous.has("plur") else "sing"
        return not view.has(before, "nomn") and view.has(index, "gent", number)
    if previous.pos != "NOUN" or view.lemma(before) in lexicon.words("times.txt"):
        return False
    return view.has(index, "Fixd") or not view.readings(index)[0].has("nomn")


def _is_fresh(view: View, first: int, head: int) -> bool:
    """Whether a phrase introduces somebody: *еще один свидетель*, *некий чиновник*."""
    before = view.words[max(first - 1, 0) : head]
    return any(word in {"еще", "другой", "другая", "некий", "некая", "новый", "новая", "один", "одна"} for word in before)


def _is_collective(view: View, cue: Cue, head: int, end: int) -> bool:
    """Whether a singular noun with a genitive plural goes with a plural verb: *союз дольщиков попросили*."""
    after = head + 1
    return cue.number == "plur" and after < end and view.is_word(after) and view.has(after, "NOUN", "plur", "gent")


def agrees(view: View, index: int, cue: Cue) -> bool:
    """Whether a word in the nominative can be the cue's subject by number and gender."""
    if view.words[index].isascii():
        return True
    for reading in view.readings(index):
        if not reading.has("nomn"):
            continue
        if cue.number and cue.number not in reading.grammemes:
            continue
        if not cue.gender or cue.gender in reading.grammemes or reading.has("ms-f"):
            return True
        if not reading.known or (cue.gender == "femn" and reading.has("anim", "masc")):
            return True  # *сообщила депутат*
    return False


def _agrees_person(view: View, named: Named, cue: Cue) -> bool:
    if cue.number == "plur":
        return _is_one_of_several(view, named)
    if not named.person.gender or not cue.gender:
        return True
    return {"m": "masc", "f": "femn"}[named.person.gender] == cue.gender


def _is_one_of_several(view: View, named: Named) -> bool:
    """Whether *и* joins the name to another: *сообщили министр Иванов и губернатор Петров*."""
    after = range(named.last, min(named.last + _NEAR, len(view.words)))
    before = range(max(named.first - _NEAR, 0), named.first)
    for stretch in (after, before):
        others = any(k in view.named and view.named[k].nominative for k in stretch)
        if others and "и" in view.words[stretch.start : stretch.stop]:
            return True
    return view.words[named.last : named.last + 1] == ["и"] or view.words[named.first - 1 : named.first] == ["и"]


def left_of(view: View, cue: Cue, first: int) -> Source | None:
    """The subject before the cue, over relative clauses and converbs in between."""
    end = cue.first
    while end > first:
        start = phrases.segment_start(view, end, first)
        if view.words[start].startswith("котор") and end == cue.first:
            return _antecedent(view, cue, start, first)
        if not _set_apart(view, start, end) or end == cue.first:
            source = _last_subject(view, cue, start, end)
            if source:
                return source
        end = _before_bracket(view, start - 1, first)
    return None


def _before_bracket(view: View, index: int, first: int) -> int:
    """The token itself, or the opening bracket if a closing one stands there."""
    if index < first or view.words[index] != ")":
        return index
    depth = 0
    for k in range(index, first - 1, -1):
        depth += (view.words[k] == ")") - (view.words[k] == "(")
        if not depth:
            return k
    return index


def _set_apart(view: View, start: int, end: int) -> bool:
    """Whether a segment between commas is a converb's or a relative clause."""
    opening = next((index for index in range(start, end) if view.is_word(index)), None)
    if opening is None:
        return True
    second = min(opening + 1, end - 1)
    return (
        any(view.words[index].startswith("котор") for index in (opening, second))
        or view.readings(opening)[0].pos in {"GRND", "PRTF"}
        or (view.words[opening] in {"если", "когда", "чтобы", "хотя", "поскольку"} and view.has_predicate(start, end))
    )


def _last_subject(view: View, cue: Cue, start: int, end: int) -> Source | None:
    """The last agreeing nominative of a segment, names before descriptions."""
    found: Source | None = None
    index = start
    while index < end:
        source = _subject_at(view, cue, index, end)
        if source is None:
            index = phrases.skip(view, index, end)
            continue
        found = _with_name(view, cue, source, end) if found is None or source.named else _better(view, found, source)
        index = max(found.last, source.last)
    return found


def _better(view: View, found: Source, source: Source) -> Source:
    """Of two nominatives in one segment, the likelier subject."""
    if found.type is SourceType.NAMED:
        return found
    if source.type is SourceType.PRONOUN or not view.has(found.head, "nomn", "anim"):
        return source
    return found


def _antecedent(view: View, cue: Cue, relative: int, first: int) -> Source | None:
    """What *который* stands for: *узнала от **Надежды Смирновой**, которая рассказала*."""
    index = relative - 2
    named = view.named_end.get(index)
    if named:
        return of_named(named)
    start = phrases.segment_start(view, relative - 1, first)
    for head in range(index, start - 1, -1):
        if not view.outside(head) or not view.has(head, "NOUN"):
            continue
        same_number = not cue.number or view.has(head, "NOUN", cue.number)
        same_gender = cue.number == "plur" or not cue.gender or view.has(head, "NOUN", cue.gender)
        if same_number and same_gender:
            return Source(phrases.start_of(view, head, start), index + 1, head, SourceType.NOMINAL, fresh=True)
    return None


def place(view: View, first: int, end: int, *, any_noun: bool = False) -> Source | None:
    """The place that speaks: *в **пресс-службе МВД** сообщили*; *говорится в **заявлении***.

    Args:
        view: The text.
        first: First token to look at.
        end: One past the last.
        any_noun: Whether a document or an occasion may be named too.
    """
    written = document(view, first, end) if any_noun else None
    if written:
        return written
    for index in range(first, end):
        if view.words[index] == "там" and not any_noun:
            return Source(index, index + 1, index, SourceType.PLACE)
        if index + 1 == end or view.words[index] not in (_PLACED if any_noun else _WITHIN) or not view.outside(index):
            continue
        source = _place_after(view, index + 1, end, any_noun=any_noun)
        if source:
            return source
    return None


def document(view: View, first: int, end: int) -> Source | None:
    """A document, however long its attributes: *в принятом в Вене **заявлении***."""
    for index in range(first, end):
        if view.outside(index) and view.has(index, "NOUN", "loct") and view.lemma(index) in lexicon.words("documents.txt"):
            start = next((k + 1 for k in range(index - 1, max(first, index - 8) - 1, -1) if view.words[k] in _PLACED), index)
            return Source(start, phrases.end_of(view, index, end), index, SourceType.PLACE)
    return None


def _place_after(view: View, start: int, end: int, *, any_noun: bool) -> Source | None:
    quotation = view.quotation_from(start)
    if quotation:
        return Source(start, quotation.end, quotation.first, SourceType.PLACE)
    head = phrases.head_from(view, start, end, "gent" if view.words[start - 1] == "из" else "loct")
    if head is None or view.words[head].isdigit():
        return None
    lemmas = {lexicon.fold(reading.lemma) for reading in view.readings(head)[:2]}
    last = phrases.end_of(view, head, end)
    if any_noun:
        timely = not lemmas.isdisjoint(lexicon.words("times.txt"))
        return None if timely else Source(start, last, head, SourceType.PLACE)
    if not lemmas.isdisjoint(lexicon.words("venues.txt")) or not lemmas.isdisjoint(lexicon.words("times.txt")):
        return None
    return Source(start, last, head, SourceType.PLACE)


def genitive(view: View, first: int, end: int, case: str = "gent") -> Source | None:
    """The phrase after *по словам*, *со ссылкой на*, *мнение*: a name where there is one."""
    if first >= end:
        return None
    last = phrases.stretch(view, first, end)
    for index in range(first, last):
        named = view.named.get(index)
        if named:
            whole = [each for each in (view.named.get(k) for k in range(index, last)) if each]
            return of_named(_in_case(view, whole, case))
    if view.words[first] in {"которого", "которой", "которых"} or not (view.is_word(first) or view.quotation_from(first)):
        return None
    head = phrases.head_from(view, first, end, case)
    if head is None:
        head = first + 1 if view.is_mark(first) else first
    return Source(first, max(last, head + 1), head, SourceType.NOMINAL)


def _in_case(view: View, named: list[Named], case: str) -> Named:
    """Of several names in one phrase, the last that can stand in the case: not *пресс-секретаря Путина*."""
    fitting = [each for each in named if any(view.has(k, case) for k in range(each.first, each.last))]
    return (fitting or named)[-1]


def possessive(view: View, cue: Cue) -> Source | None:
    """The pronoun inside the cue: *по **его** словам*."""
    for index in range(cue.first, cue.last):
        if view.words[index] in {"его", "ее", "их"}:
            return Source(index, index + 1, index, SourceType.PRONOUN)
    return None


def _is_main_verb(view: View, index: int, unit: Unit) -> bool:
    """Whether a finite verb stands outside quotations and subordinate clauses."""
    if not view.outside(index) or not view.is_finite(index):
        return False
    start = phrases.segment_start(view, index, unit.first)
    return view.words[start] not in {"что", "чтобы", "если", "хотя"}


def of_main_clause(view: View, cue: Cue, unit: Unit) -> Source | None:
    """The subject of the verb that a converb goes with: ***врачи** опровергли это, заявив, что*."""
    verb = next((k for k in range(cue.first - 1, unit.first - 1, -1) if _is_main_verb(view, k, unit)), None)
    if verb is None:
        return None
    subject = as_cue(view, verb)
    return left_of(view, subject, unit.first) or right_of(view, subject, cue.first - 1)


def as_cue(view: View, verb: int) -> Cue:
    """Any finite verb, for what its form says about its subject."""
    reading = view.readings(verb)[0]
    gender = next((g for g in ("masc", "femn", "neut") if g in reading.grammemes), "")
    number = "plur" if "plur" in reading.grammemes else "sing"
    return Cue(verb, verb + 1, verb, "", frozenset(), Form.FINITE, gender, number)


def _agent(view: View, first: int, end: int) -> Source | None:
    """The instrumental of a passive: ***законопроектом** предлагается*."""
    for index in range(first, end):
        head = phrases.head_from(view, index, end, "ablt") if view.is_word(index) else None
        if head is not None and (index == first or not view.has(index - 1, "PREP")):
            return Source(index, phrases.end_of(view, head, end), head, SourceType.PLACE)
    return None


def of_verb(view: View, cue: Cue, unit: Unit, end: int, *, after: bool) -> Source | None:
    """The source of a reporting verb.

    Args:
        view: The text.
        cue: The verb.
        unit: The unit it stands in.
        end: Where its clause ends on the right.
        after: Whether the subject is expected after the verb, as in *…, сообщил X*.
    """
    left = lambda: left_of(view, cue, unit.first)  # noqa: E731
    right = lambda: right_of(view, cue, end)  # noqa: E731
    if cue.form is Form.PASSIVE:
        start = phrases.segment_start(view, cue.first, unit.first)
        return document(view, cue.last, end) or document(view, start, cue.first)
    if cue.takes("impersonal"):
        start = phrases.segment_start(view, cue.first, unit.first)
        return (
            place(view, cue.last, end, any_noun=True)
            or place(view, start, cue.first, any_noun=True)
            or _agent(view, start, cue.first)
        )
    if cue.form is Form.INFINITIVE:
        return None
    if cue.form is Form.CONVERB:
        return of_main_clause(view, cue, unit)
    found = (right() or left()) if after else (left() or right())
    if found is None and cue.number == "plur" and not cue.gender:
        start = phrases.segment_start(view, cue.first, unit.first)
        found = place(view, cue.last, end) or place(view, start, cue.first)
    return found
