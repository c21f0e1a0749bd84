"""Reports whose content is an infinitive or a predicate: *призвал прекратить*, *назвал ошибкой*."""

from __future__ import annotations

from newsfacts_quotes import phrases, sources, subjects
from newsfacts_quotes.cues import Cue, Form
from newsfacts_quotes.marks import Quotation
from newsfacts_quotes.reports import Piece, Report, anchor, content, end_of_unit
from newsfacts_quotes.rules.regions import region_end
from newsfacts_quotes.source import Source
from newsfacts_quotes.view import Unit, View

_FRAGMENT = 3


def infinitive(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Депутаты призвали правительство снизить налог*; *обещают помочь*."""
    if not cue.takes("inf") or cue.form in {Form.INFINITIVE, Form.PARTICIPLE}:
        return None
    end = end_of_unit(view, unit)
    stop = region_end(view, cue.last, end)
    verb = next((k for k in range(cue.last, stop) if _may_lead(view, k) and _is_infinitive(view, k)), None)
    if verb is None or view.has_predicate(cue.last, verb):
        return None
    source = (
        sources.genitive(view, cue.last, verb) or _subject_before(view, cue, unit)
        if cue.form is Form.NOUN
        else sources.of_verb(view, cue, unit, verb, after=False)
    )
    first = _from_modifiers(view, source.last if source and source.first >= cue.last else cue.last, verb)
    if view.quotation_at(verb):
        first = verb - 1
    return Report(
        rule="infinitive",
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=source,
        pieces=content(view, _object_of_impersonal(view, unit, cue, source), (first, end)),
        runs=True,
    )


def _object_of_impersonal(view: View, unit: Unit, cue: Cue, source: Source | None) -> Piece:
    """What stands before *предлагается* and belongs to the infinitive: ***дорогу** предлагалось закрыть*."""
    none = (cue.first, cue.first)
    if not cue.takes("impersonal") or source or view.has_predicate(unit.first, cue.first):
        return none
    head = phrases.head_from(view, unit.first, cue.first, "accs")
    return none if head is None else (unit.first, cue.first)


def _subject_before(view: View, cue: Cue, unit: Unit) -> Source | None:
    """The subject of the verb that a noun goes with: ***неизвестный** позвонил ему с просьбой*."""
    if not view.has(cue.verb, "ablt"):
        return None
    start = phrases.segment_start(view, cue.first, unit.first)
    verb = next((k for k in range(cue.first - 1, start - 1, -1) if view.is_finite(k)), None)
    return None if verb is None else subjects.left_of(view, sources.as_cue(view, verb), unit.first)


def _is_infinitive(view: View, index: int) -> bool:
    return view.is_word(index) and view.readings(index)[0].pos == "INFN"


def _may_lead(view: View, index: int) -> bool:
    """Whether an infinitive stands outside quotations or begins one: *призвал «дать отпор»*."""
    quotation = view.quotation_at(index)
    return quotation is None or quotation.first == index


def _from_modifiers(view: View, first: int, verb: int) -> int:
    """Where the infinitive's own adverbs and prepositional phrases before it begin."""
    index, start = first, None
    while index < verb:
        after = phrases.skip(view, index, verb)
        preposition = after > index + 1 and view.words[index] not in {"от", "к", "у"}
        own = preposition or view.words[index] == "не" or view.readings(index)[0].pos == "ADVB"
        if not own or index in view.named or view.words[index] in {"также", "тоже"}:
            start = None
        elif start is None:
            start = index
        index = after
    return verb if start is None else start


def quoted_topic(view: View, unit: Unit, cue: Cue) -> Report | None:
    """A topic in the speaker's own words: *заявил о готовности «решить дело миром»*."""
    if not cue.takes("что", "about") or cue.form not in {Form.FINITE, Form.CONVERB} or cue.negated:
        return None
    stop = region_end(view, cue.last, end_of_unit(view, unit))
    first = next((k for k in range(cue.last, stop) if view.outside(k) and view.words[k] in {"о", "об"}), None)
    if first is None or view.has_predicate(cue.last, first):
        return None
    own = (view.quotation_from(k) for k in range(first, stop))
    quotation = next((each for each in own if each and _is_fragment(view, each)), None)
    if quotation is None:
        return None
    return Report(
        rule="quoted-topic",
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=sources.of_verb(view, cue, unit, first, after=False),
        pieces=content(view, (first + 1, quotation.end)),
    )


def _is_fragment(view: View, quotation: Quotation) -> bool:
    """Whether a quotation holds a speaker's words, and no name: at least three, not capitalised."""
    words = sum(view.is_word(k) for k in range(quotation.first, quotation.last))
    return words >= _FRAGMENT and view.tokens[quotation.first].text[:1].islower()


def predicate(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Мэр назвал проект ошибкой*; *лишней тратой он считает ремонт*."""
    if not cue.takes("pred") or cue.negated or cue.form in {Form.PARTICIPLE, Form.PASSIVE, Form.INFINITIVE}:
        return None
    end = end_of_unit(view, unit)
    stop = region_end(view, cue.last, end)
    start = phrases.segment_start(view, cue.first, unit.first)
    if view.words[start].startswith("котор"):
        return None  # *острова, которые считают своими*: the object is the relative's
    source = sources.of_verb(view, cue, unit, stop, after=False)
    if source and _is_object(view, source, cue, stop):
        return None
    ranges = _around_predicate(view, cue, source, start, stop, end)
    return _predicate(view, unit, cue, source, ranges) if ranges else None


def _around_predicate(
    view: View, cue: Cue, source: Source | None, start: int, stop: int, end: int
) -> tuple[Piece, Piece] | None:
    """Object and predicate: after the cue, or the one before it and the other after."""
    first = source.last if source and source.first >= cue.last else cue.last
    if _instrumental(view, first, stop):
        return _fronted(view, start, cue, source), (_past_venue(view, first, stop), _listed(view, stop, end))
    if source and source.last <= cue.first and _instrumental(view, start, source.first):
        return (start, source.first), (cue.last, end)
    if source and source.first >= cue.last and _instrumental(view, start, cue.first):
        return (start, cue.first), (source.last, end)
    return None


def _is_object(view: View, source: Source, cue: Cue, stop: int) -> bool:
    """Whether what looks like the subject is the object of *они*: ***подписи** признали негодными*."""
    if cue.number != "plur" or source.named or not view.has(source.head, "NOUN", "inan", "plur", "accs"):
        return False
    others = (
        k for k in range(cue.last, stop) if k in view.named or view.is_mark(k) or view.has(k, "NOUN", "accs")
    )
    return source.last <= cue.first and next(others, None) is None


def _predicate(
    view: View, unit: Unit, cue: Cue, source: Source | None, ranges: tuple[Piece, Piece]
) -> Report | None:
    pieces = content(view, *ranges)
    if not pieces:
        return None
    return Report(
        rule="predicate",
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=source,
        pieces=pieces,
        runs=False,
    )


def _fronted(view: View, start: int, cue: Cue, source: Source | None) -> Piece:
    """An object before the subject or the cue: ***проект** мэр назвал ошибкой*."""
    if source and start <= source.first and source.last < cue.first:
        between = view.named.get(source.last)
        if between or view.has(source.last, "NOUN", "accs"):
            return (source.last, cue.first)
    if source and start < source.first < cue.first and _is_post(view, start, source.first):
        return (source.first, source.first)  # *министр Иван Петров назвал*: the post is no object
    limit = source.first if source and start <= source.first < cue.first else cue.first
    if source and source.last <= cue.first and source.first <= start:
        return (source.last, source.last)
    index = start
    while index < limit and not (view.has(index, "NOUN", "accs") and view.outside(index)):
        index = phrases.skip(view, index, limit) if view.has(index, "PREP") else index + 1
    return (start, limit) if index < limit and source else (limit, limit)


def _is_post(view: View, start: int, end: int) -> bool:
    head = phrases.head_from(view, start, end, "nomn")
    return head is not None and view.has(head, "anim", "nomn")


def _past_venue(view: View, first: int, stop: int) -> int:
    """Past *в Twitter* and the like right after the cue."""
    if first < stop and view.words[first] in {"в", "на"} and view.words[first] != "не":
        after = phrases.skip(view, first, stop)
        return after if _instrumental(view, after, stop) else first
    return first


def _instrumental(view: View, first: int, stop: int) -> bool:
    """Whether a noun or adjective in the instrumental stands there without a preposition."""
    index = first
    while index < stop:
        quotation = view.quotation_from(index)
        if quotation and any(
            _is_instrumental(view, k)
            for k in range(quotation.first, min(quotation.first + 3, quotation.last))
        ):
            return True
        if not quotation and _is_instrumental(view, index):
            return True
        index = phrases.skip(view, index, stop)
    return False


def _is_instrumental(view: View, index: int) -> bool:
    if not view.is_word(index) or index in view.named:
        return False
    reading = view.readings(index)[0]
    if reading.pos == "ADJF" and view.has(index, "ADJF", "femn", "ablt"):
        return (
            index + 1 == len(view.words) or not view.is_word(index + 1) or view.has(index + 1, "NOUN", "ablt")
        )
    return reading.has("ablt") and reading.pos in {"NOUN", "ADJF", "PRTF"} and "datv" not in reading.grammemes


def _listed(view: View, stop: int, end: int) -> int:
    """Over the commas of a list of instrumentals to the predicate's end."""
    while stop + 1 < end and view.words[stop] == "," and _is_instrumental(view, stop + 1):
        stop = region_end(view, stop + 1, end)
    return stop
