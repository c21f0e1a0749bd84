"""Reports whose content is a predicate: *назвал проект ошибкой*, *расценил это как угрозу*."""

from __future__ import annotations

from newsfacts_russian.courts import COURTS

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, anchor
from newsfacts_quotes.rules.regions import region_end
from newsfacts_quotes.rules.tails import is_instrumental, past_tail
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.sources.source import Source, SourceType, past_subject
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.pieces import Piece, content
from newsfacts_quotes.text.quoted import is_name
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.ways import Way

_TO_AS = 24
"""Within how many tokens *как* follows: *оценил итоги матча, огорчившие многих, как приемлемые*."""

_TO_PREDICATE = 4
"""Within how many tokens of the comma behind an object's clause the predicate begins."""

_OPENING = 6
"""Among how many first words of a quotation its instrumental stands."""


def predicate(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Мэр назвал проект ошибкой*; *лишней тратой он считает ремонт*."""
    if (
        not cue.takes("pred", "termed")
        or cue.negated
        or cue.form in {Form.PARTICIPLE, Form.PASSIVE, Form.INFINITIVE}
    ):
        return None
    end = segments.end_of_unit(view, unit)
    stop = region_end(view, cue.last, end)
    start = segments.start(view, cue.first, unit.first)
    if cue.takes("termed") and not _is_termed(view, cue.last, stop):
        return None
    source = sources.of_verb(view, cue, unit, stop, after=False)
    if view.is_relative(start) and not _is_antecedent(view, cue, source, start):
        return _of_relative(view, unit, cue, source, start, stop)
    if (source and _is_object(view, source, cue, stop)) or _is_verdict(view, cue, source, stop):
        return None
    ranges = _around_predicate(view, cue, source, start, stop, end)
    return _predicate(view, unit, cue, source, ranges) if ranges else None


def _is_verdict(view: View, cue: Cue, source: Source | None, stop: int) -> bool:
    """Whether a court, office or state finds so: *признал его виновным*; *дом **признали** аварийным*."""
    verdicts = lexicon.words("verdicts.txt")
    found = cue.lemma in {"признать", "признавать"}
    if found and (source is None or view.lemma(source.head) in COURTS or view.has(source.head, "Geox")):
        return True  # ***Норвегия** признала остров своим*: so does a state
    return found and any(view.lemma(k) in verdicts for k in range(cue.last, stop) if view.outside(k))


def _is_antecedent(view: View, cue: Cue, source: Source | None, relative: int) -> bool:
    """Whether the subject is what *который* stands for: *встретил **папу**, который назвал мост чудом*."""
    plural = view.words[relative] == "которые"
    subject = view.words[relative] in {"который", "которая", "которые"} and plural == (cue.number == "plur")
    return subject and source is not None and source.last <= relative


def _of_relative(
    view: View, unit: Unit, cue: Cue, source: Source | None, start: int, stop: int
) -> Report | None:
    """*Петров, которого газеты называют "хозяином порта"*, but not *острова, которые считают своими*."""
    source = source if source and start < source.first < cue.first else None
    own = view.at(cue.last, stop).lemma == "свой"
    if (source is None and (own or cue.number != "plur")) or not _instrumental(view, cue.last, stop):
        return None
    return _predicate(view, unit, cue, source, ((cue.last, stop), (stop, stop)))


def as_something(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Посол расценил это как угрозу*; *эксперты оценили ущерб в 5 миллионов рублей*."""
    if not cue.takes("as") or cue.negated or cue.form not in {Form.FINITE, Form.CONVERB}:
        return None
    end = segments.end_of_unit(view, unit)
    told = range(cue.last, min(cue.last + _TO_AS, end - 1))
    at = next((k for k in told if _is_as(view, k)), None)
    if at is None:
        return None
    source = sources.of_verb(view, cue, unit, at, after=False)
    if source is None:
        return None
    first = past_subject(cue.last, source)
    first += first == at  # *оценку посол расценил как обидную*
    fronted = _fronted(view, anchor(view, unit, cue), cue, source)
    stop = past_tail(view, region_end(view, at, end), end)
    return _predicate(view, unit, cue, source, (fronted, (first, stop)), ways.AS_SOMETHING)


def _is_as(view: View, index: int) -> bool:
    return view.words[index] == "как" or (view.words[index] == "в" and view.words[index + 1][0].isdigit())


def _around_predicate(
    view: View, cue: Cue, source: Source | None, start: int, stop: int, end: int
) -> tuple[Piece, Piece] | None:
    """Object and predicate: after the cue, or the one before it and the other after."""
    first = past_subject(cue.last, source)
    stop = _past_object(view, first, stop, end)
    if _instrumental(view, first, stop):
        return _fronted(view, start, cue, source), (
            _past_venue(view, first, stop),
            past_tail(view, stop, end),
        )
    if source and source.last <= cue.first and _instrumental(view, start, source.first):
        post = _post(view, start, source.first)
        return (start, source.first if post is None else post), (cue.last, end)
    if source and source.first >= cue.last and _instrumental(view, start, cue.first):
        return (start, cue.first), (source.last, end)
    return None


def _past_object(view: View, first: int, stop: int, end: int) -> int:
    """Over a clause of the object, if the predicate follows: *назвал людей**, ждущих скидок**, лентяями*."""
    past = stop
    while first < past < end - 1 and view.words[past] == "," and not _instrumental(view, first, stop):
        dependent = segments.opens_relative(view, past + 1, end) or view.pos(past + 1) == "PRTF"
        past = segments.comma(view, past + 1, end) if dependent else end
        near = min(past + _TO_PREDICATE, end)
        if view.has_predicate(past + 1, near - 1):
            break
        if _instrumental(view, past + 1, near):
            return region_end(view, past + 1, end)
    return stop


def _is_object(view: View, source: Source, cue: Cue, stop: int) -> bool:
    """Whether what looks like the subject is the object of *они*: ***подписи** признали негодными*."""
    inanimate = source.type is SourceType.NOMINAL and view.has(source.head, "NOUN", "inan", "plur", "accs")
    if cue.number != "plur" or not inanimate or agreement.may_be_people(view, source.head):
        return False
    others = (k for k in range(cue.last, stop) if view.is_mark(k) or view.has(k, "NOUN", "accs"))
    return source.last <= cue.first and next(others, None) is None


def _predicate(
    view: View,
    unit: Unit,
    cue: Cue,
    source: Source | None,
    ranges: tuple[Piece, Piece],
    way: Way = ways.PREDICATE,
) -> Report | None:
    pieces = content(view, *ranges)
    if not pieces:
        return None
    return Report(
        rule=way,
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=source,
        pieces=pieces,
    )


def _fronted(view: View, start: int, cue: Cue, source: Source | None) -> Piece:
    """An object before the subject or the cue: ***проект** мэр назвал ошибкой*."""
    if source and start <= source.first and source.last < cue.first:
        between = view.named.get(source.last)
        named = view.tokens[source.last].text[:1].isupper() and view.outside(source.last)
        if between or (not named and phrases.head_from(view, source.last, cue.first, "accs") is not None):
            return (source.last, cue.first)
    post = _post(view, start, source.first) if source and start < source.first < cue.first else None
    if post is not None:  # *министр Иван Петров назвал*: the post is no object
        return (start, post) if _has_object(view, start, post) else (post, post)
    limit = source.first if source and start <= source.first < cue.first else cue.first
    if view.has_predicate(start, limit):
        return (limit, limit)  # *у него нашли опухоль **и врачи** оценивают это как угрозу*
    if source and source.last <= cue.first and source.first <= start:
        return (source.last, source.last)
    return (start, limit) if source and _has_object(view, start, limit) else (limit, limit)


def _has_object(view: View, first: int, last: int) -> bool:
    """Whether a noun in the accusative stands there, without a preposition."""
    index = first
    while index < last and not (view.has(index, "NOUN", "accs") and view.outside(index)):
        index = skip(view, index, last) if view.has(index, "PREP") else index + 1
    return index < last


def _post(view: View, start: int, end: int) -> int | None:
    """Where the post of a name's bearer begins that stands before it: *проект **президент США***."""
    index = start
    while index < end:
        if index in view.named:  # *траты **Рябова** Вера Тихая назвала лишними*
            index = view.named[index].last
            continue
        head = phrases.head_from(view, index, end, "nomn")
        acted_on = view.at(index - 1).pos == "INFN"  # *предложение клонировать **животное** Рябов назвал*
        if head is not None and view.has(head, "anim", "nomn") and not acted_on:
            return index
        index = skip(view, index, end) if view.has(index, "PREP") else index + 1
    return None


def _past_venue(view: View, first: int, stop: int) -> int:
    """Past *в Twitter* and the like right after the cue."""
    if view.at(first, stop).low in {"в", "на"}:
        after = skip(view, first, stop)
        return after if _instrumental(view, after, stop) else first
    return first


def _is_termed(view: View, first: int, stop: int) -> bool:
    """Whether a term of the speaker's own follows, in the instrumental: *объяснил отставку «**ленью**»*."""
    marked = view.quotations_in(first, stop)
    own = (each for each in marked if not is_name(view, each) and _instrumental(view, each.start, each.end))
    return any(view.pos(each.start - 1) != "PREP" for each in own)


def _instrumental(view: View, first: int, stop: int) -> bool:
    """Whether a noun or adjective in the instrumental stands there without a preposition."""
    index = first
    while index < stop:
        quotation = view.quotation_from(index)
        if quotation and any(
            view.has(k, pos, "ablt")
            for pos in ("NOUN", "ADJF", "PRTF")
            for k in range(quotation.first, min(quotation.first + _OPENING, quotation.last))
        ):
            return True
        if not quotation and is_instrumental(view, index):
            return True
        index = skip(view, index, stop)
    return False
