"""Reports whose content follows the cue as a clause: *заявил, что …*, *призвал прекратить …*."""

from __future__ import annotations

from newsfacts_quotes import phrases, sources
from newsfacts_quotes.cues import Cue, Form, noun_cue, verb_cue
from newsfacts_quotes.reports import Piece, Report, content, end_of_unit
from newsfacts_quotes.sources import Source
from newsfacts_quotes.view import Unit, View

_CONJUNCTIONS = {"что": "что", "будто": "что", "якобы": "что", "чтобы": "чтобы"}
_CORRELATES = frozenset(("том", "тем", "то", "этом"))
_QUESTIONS = frozenset("почему зачем кто где куда откуда сколько когда какой какая какое какие каким какую".split())
_HOPS = 4


def that_clause(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Министр заявил, что завод построят*; *обвинил его в том, что он лжет*; *спросил, придет ли он*."""
    end = end_of_unit(view, unit)
    if cue.negated != cue.takes("neg") or not cue.takes("что", "чтобы", "том", "ли"):
        return None
    stop = _to_conjunction(view, cue, end)
    if stop is None:
        return None
    start = stop + 2 if view.words[stop + 1] in _CONJUNCTIONS else stop + 1
    pieces = content(view, (start, end))
    source = _source(view, cue, unit, stop)
    if not pieces or (cue.form is Form.INFINITIVE and source is None) or _has_object(view, cue, source, stop):
        return None
    return Report(
        rule="that-clause",
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=source,
        pieces=pieces,
        runs=True,
    )


def _to_conjunction(view: View, cue: Cue, end: int) -> int | None:
    """The comma before the conjunction that the cue takes, over appositions and asides."""
    index = cue.last
    for _ in range(_HOPS):
        stop = phrases.comma(view, index, end)
        if stop + 2 >= end or any(view.is_finite(k) for k in range(index, stop) if index == cue.last):
            return None
        if ":" in view.words[index:stop]:
            return None
        if _takes_clause(view, cue, stop, end):
            return stop
        if not _aside(view, stop + 1, end) or _rival(view, stop + 1, end):
            return None
        index = stop + 1
    return None


def _has_object(view: View, cue: Cue, source: Source | None, stop: int) -> bool:
    """Whether the verb has its object already, and *что* is a relative: *ждет решения, что затянет дело*."""
    if cue.form is Form.NOUN or view.words[stop + 1] != "что" or view.words[stop - 1] in _CORRELATES:
        return False
    index = source.last if source and source.first == cue.last else cue.last
    while index < stop and view.is_word(index) and view.readings(index)[0].pos in {"ADJF", "ADVB", "PRCL"}:
        index += 1
    if index >= stop or not view.is_word(index) or index in view.named:
        return False
    reading = view.readings(index)[0]
    other = view.has(index, "datv") or view.has(index, "nomn", "Fixd")
    return reading.has("NOUN", "inan") and bool(reading.grammemes & {"accs", "gent"}) and not other


def _rival(view: View, index: int, end: int) -> bool:
    """Whether an aside takes the clause for itself: *…, заявив, что*; *…, опыт показал, что*."""
    stop = phrases.comma(view, index, end)
    relative = any(view.words[k].startswith("котор") for k in range(index, min(index + 2, end)))
    if not relative and view.has_predicate(index, stop):
        return True
    return any(cue.takes("что") for cue in (verb_cue(view, k, end) for k in range(index, stop)) if cue)


def _takes_clause(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether the clause after a comma is what the cue takes."""
    word = view.words[stop + 1]
    frame = _CONJUNCTIONS.get(word)
    if stop - 2 > cue.last and view.words[stop - 2] == "с" and noun_cue(view, stop - 1):
        return False  # *ответил мэр с пояснением, что*: the clause is the noun's
    if view.words[stop - 1] in _CORRELATES and stop > cue.last:
        return frame == "что" and cue.takes("том", "что")
    if view.words[stop - 1] in {"того", "тому"}:
        return False
    if frame:
        return cue.takes(frame)
    if cue.takes("ли"):
        soon = view.words[stop + 1 : min(stop + 5, end)]
        return "ли" in soon or word in _QUESTIONS
    return False


def _aside(view: View, index: int, end: int) -> bool:
    """Whether an apposition, a relative clause or a converb follows a comma."""
    if not view.is_word(index):
        return view.quotation_from(index) is not None
    second = view.words[min(index + 1, end - 1)]
    if view.words[index].startswith("котор") or second.startswith("котор"):
        return True
    pos = view.readings(index)[0].pos
    return pos in {"GRND", "PRTF", "NOUN", "ADJF"} or index in view.named or pos == "PREP"


def _source(view: View, cue: Cue, unit: Unit, stop: int) -> Source | None:
    if cue.form is Form.NOUN:
        return sources.genitive(view, cue.last, _to_correlate(view, cue.last, stop))
    if cue.form is Form.PARTICIPLE:
        return sources.left_of(view, cue, unit.first)
    if cue.lemma == "следовать":
        return sources.place(view, unit.first, stop, any_noun=True)
    if cue.form is Form.INFINITIVE:
        return _of_infinitive(view, cue, unit)
    return sources.of_verb(view, cue, unit, stop, after=False)


def _of_infinitive(view: View, cue: Cue, unit: Unit) -> Source | None:
    """A name or pronoun before the modal: *Уэйману пришлось сообщить, что*."""
    start = phrases.segment_start(view, cue.first, unit.first)
    for index in range(cue.first - 1, start - 1, -1):
        named = view.named_end.get(index)
        if named:
            return sources.of_named(named)
    return None


def _to_correlate(view: View, first: int, stop: int) -> int:
    """Where *о том* begins before the comma."""
    if view.words[stop - 1] in _CORRELATES:
        stop -= 1
        if stop > first and view.has(stop - 1, "PREP"):
            stop -= 1
    return stop


def infinitive(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Депутаты призвали правительство снизить налог*; *обещают помочь*."""
    if not cue.takes("inf") or cue.form is Form.INFINITIVE:
        return None
    end = end_of_unit(view, unit)
    stop = clause_stop(view, cue.last, end)
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
        pieces=content(view, (first, end)),
        runs=True,
    )


def _subject_before(view: View, cue: Cue, unit: Unit) -> Source | None:
    """The subject of the verb that a noun goes with: ***неизвестный** позвонил ему с просьбой*."""
    start = phrases.segment_start(view, cue.first, unit.first)
    verb = next((k for k in range(cue.first - 1, start - 1, -1) if view.is_finite(k)), None)
    return None if verb is None else sources.left_of(view, sources.as_cue(view, verb), unit.first)


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


def clause_stop(view: View, index: int, end: int) -> int:
    """The first comma, colon or semicolon at or after *index*, or *end*."""
    while index < end and not (view.outside(index) and view.words[index] in {",", ";", ":"}):
        index += 1
    return index


def asyndetic(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Генерал говорит, опыт соседей это подтверждает.*"""  # noqa: D400
    end = end_of_unit(view, unit)
    stop = cue.last
    if not cue.takes("что") or cue.form is not Form.FINITE or cue.negated or stop + 2 >= end or view.words[stop] != ",":
        return None
    start = phrases.segment_start(view, cue.first, unit.first)
    source = sources.left_of(view, cue, start)
    if source is None or start != unit.first and view.words[start - 1] != "," or cue.first - source.last > 1:
        return None
    if _aside(view, stop + 1, end) and view.readings(stop + 1)[0].pos not in {"NOUN", "ADJF"}:
        return None
    follows = view.readings(stop + 1)[0].pos if view.is_word(stop + 1) else ""
    if follows in {"CONJ", "VERB", ""} or not view.has_predicate(stop + 1, end):
        return None
    return Report(
        rule="asyndetic",
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=source,
        pieces=content(view, (stop + 1, end)),
        runs=True,
    )


def predicate(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Мэр назвал проект ошибкой*; *лишней тратой он считает ремонт*."""
    if not cue.takes("pred") or cue.negated or cue.form in {Form.PARTICIPLE, Form.PASSIVE, Form.INFINITIVE}:
        return None
    end = end_of_unit(view, unit)
    stop = clause_stop(view, cue.last, end)
    start = phrases.segment_start(view, cue.first, unit.first)
    if view.words[start].startswith("котор"):
        return None  # *острова, которые считают своими*: the object is the relative's
    source = sources.of_verb(view, cue, unit, stop, after=False)
    first = source.last if source and source.first >= cue.last else cue.last
    if _instrumental(view, first, stop):
        before = _fronted(view, start, cue, source)
        return _predicate(view, unit, cue, source, (before, (_past_venue(view, first, stop), _listed(view, stop, end))))
    if source and source.last <= cue.first and _instrumental(view, start, source.first):
        return _predicate(view, unit, cue, source, ((start, source.first), (cue.last, end)))
    if source and source.first >= cue.last and _instrumental(view, start, cue.first):
        return _predicate(view, unit, cue, source, ((start, cue.first), (source.last, end)))
    return None


def _predicate(
    view: View, unit: Unit, cue: Cue, source: Source | None, ranges: tuple[Piece, Piece]
) -> Report | None:
    pieces = content(view, *ranges)
    if not pieces:
        return None
    return Report(
        rule="predicate", unit=unit, anchor=anchor(view, unit, cue), cue=cue, source=source, pieces=pieces, runs=False
    )


def _fronted(view: View, start: int, cue: Cue, source: Source | None) -> Piece:
    """An object before the subject or the cue: ***проект** мэр назвал ошибкой*."""
    if source and start <= source.first and source.last < cue.first:
        between = view.named.get(source.last)
        if between or view.has(source.last, "NOUN", "accs"):
            return (source.last, cue.first)
    limit = source.first if source and start <= source.first < cue.first else cue.first
    if source and source.last <= cue.first and source.first <= start:
        return (source.last, source.last)
    index = start
    while index < limit and not (view.has(index, "NOUN", "accs") and view.outside(index)):
        index = phrases.skip(view, index, limit) if view.has(index, "PREP") else index + 1
    return (start, limit) if index < limit and source else (limit, limit)


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
        if quotation and any(_is_instrumental(view, k) for k in range(quotation.first, min(quotation.first + 3, quotation.last))):
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
        return index + 1 == len(view.words) or not view.is_word(index + 1) or view.has(index + 1, "NOUN", "ablt")
    return reading.has("ablt") and reading.pos in {"NOUN", "ADJF", "PRTF"} and "datv" not in reading.grammemes


def _listed(view: View, stop: int, end: int) -> int:
    """Over the commas of a list of instrumentals to the predicate's end."""
    while stop + 1 < end and view.words[stop] == "," and _is_instrumental(view, stop + 1):
        stop = clause_stop(view, stop + 1, end)
    return stop


def anchor(view: View, unit: Unit, cue: Cue) -> int:
    """First token of the cue's clause: of its own segment."""
    return phrases.segment_start(view, cue.first, unit.first)
