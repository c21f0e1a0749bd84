"""Reports whose content follows a conjunction: *заявил, что …*, *спросил, придет ли …*."""

from __future__ import annotations

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue, noun_cue, plain_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, open_report
from newsfacts_quotes.sources import places, subjects
from newsfacts_quotes.sources.source import Source, of_named
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import content, without_connective
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View

_CONJUNCTIONS = {"что": "что", "будто": "что", "якобы": "что", "чтобы": "чтобы"}
_CORRELATES = frozenset(("том", "тем", "то", "этом"))
_CLAUSES = frozenset(("когда", "пока"))
_THINGS = frozenset(("что", "это"))
_CORRELATE = 2
"""Of how many words *о том* is."""

_CLAUSE = 2
"""A clause of no more words than this has not come to its end yet."""

_SUBORDINATORS = segments.SUBORDINATORS | {"как"}
_HOPS = 4


def that_clause(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Министр заявил, что завод построят*; *обвинил его в том, что он лжет*; *спросил, придет ли он*."""
    end = segments.end_of_unit(view, unit)
    if cue.negated != cue.takes("neg") or not cue.takes("что", "чтобы", "том", "ли", "как"):
        return None
    if _is_of_what(view, cue, unit):
        return None
    stop = _to_conjunction(view, cue, end)
    if stop is None or (cue.takes("main") and not _is_main(view, cue, unit, stop)):
        return None
    if view.words[stop + 1] == "чтобы" and _is_purpose(view, cue, stop, end):
        return None
    start = stop + 2 if view.words[stop + 1] in _CONJUNCTIONS else stop + 1
    end = _main_after_concession(view, cue, unit, start, segments.clause_end(view, start, end))
    end = _main_after(view, start, end) if cue.form in {Form.PARTICIPLE, Form.NOUN} else end
    source = _source(view, cue, unit, stop)
    if source is None and cue.form is Form.CONVERB:
        end, source = _to_main_clause(view, cue, unit, start, end)
    pieces = content(view, (start, end))
    somebody = cue.form is Form.INFINITIVE or cue.takes("from")  # *следует отметить, что* is the author's
    if not pieces or (somebody and source is None) or _has_object(view, cue, source, stop):
        return None
    return open_report(view, unit, cue, source, pieces, ways.THAT_CLAUSE)


def _is_of_what(view: View, cue: Cue, unit: Unit) -> bool:
    """Whether nobody is the subject: *нет номера, **что** указывает на то, что*; ***это** говорит о том*."""
    start = segments.start(view, cue.first, unit.first)
    if view.words[start] not in _THINGS or cue.first - start > _CORRELATE or cue.form is not Form.FINITE:
        return False
    before = view.forms[unit.first : start] if view.words[start] == "что" else []
    told = any(each.verbal or each.noun for each in before)
    return cue.number == "sing" and cue.gender in {"", "neut"} and not told


def _to_main_clause(view: View, cue: Cue, unit: Unit, first: int, end: int) -> tuple[int, Source | None]:
    """Where the main clause after a converb's begins, and its subject: *Предположив, что …, **он** ушел*."""
    for index in range(first + 1, end - 1):
        if view.words[index] != "," or not view.outside(index):
            continue
        subject = subjects.main_subject(view, index + 1, end) or _subject_before(view, cue, unit, index)
        if subject and (index - first > _CLAUSE or view.has_predicate(first, index)):
            return index, subject
    return end, None


def _subject_before(view: View, cue: Cue, unit: Unit, comma: int) -> Source | None:
    """The subject before a converb whose verb follows a comma: ***Мэр**, отметив, что устал, **ушел***."""
    verb = comma + 1
    if not view.is_told(verb):
        return None
    found = subjects.left_of(view, plain_cue(view, verb), unit.first)
    return found if found and found.last <= cue.first else None


def _main_after(view: View, first: int, end: int) -> int:
    """Where the main clause goes on: *Житель, утверждавший, что его обманули, **забрал** заявление*."""
    for index in range(first + 1, end - 1):
        after = index + 1 + (view.words[index + 1] == "не")
        closes = view.words[index] == "," and view.outside(index) and view.is_finite(after)
        if closes and view.has_predicate(first, index):
            return index
    return end


def _main_after_concession(view: View, cue: Cue, unit: Unit, first: int, end: int) -> int:
    """Where the main clause begins after one with *хотя*: *Хотя он сказал, что болен, **его уволили***."""
    if view.words[unit.first] != "хотя" or segments.start(view, cue.first, unit.first) != unit.first:
        return end
    for index in range(first + 1, end - 2):
        if view.words[index] != "," or not view.has_predicate(first, index):
            continue
        stop = segments.end(view, index + 1, end)
        dependent = is_aside(view, index + 1, end) and view.pos(index + 1) in {"GRND", "PRTF"}
        relative = segments.opens_relative(view, index + 1, end)
        if not dependent and not relative and view.has_predicate(index + 1, stop):
            return index
    return end


def _is_main(view: View, cue: Cue, unit: Unit, stop: int) -> bool:
    """Whether the clause follows at once on a main clause: *стало известно, что*, but not after *когда*."""
    start = segments.start(view, cue.first, unit.first)
    near = stop - cue.last <= (_CORRELATE if view.words[stop - 1] in _CORRELATES else 0)
    return near and _SUBORDINATORS.isdisjoint(view.words[start : cue.first])


def _is_purpose(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether *чтобы* tells what something is for: *призвал сидеть дома, **чтобы не мешать***.

    So it does after another object where no one else is to act: *настаивает на пробе, **чтобы доказать***.
    """
    if any(view.has(k, "INFN") for k in range(cue.last, stop)):
        return True
    if stop == cue.last or view.words[stop - 1] in _CORRELATES | {"тому", "того"}:
        return False
    verb = next((k for k in range(stop + 2, end) if view.pos(k) not in {"ADVB", "PRCL"}), end)
    governed = view.pos(cue.last) == "PREP" and view.words[cue.last] not in {"у", "к", "от"}
    return governed and verb < end and view.pos(verb) == "INFN"


def _to_conjunction(view: View, cue: Cue, end: int) -> int | None:
    """The comma before the conjunction that the cue takes, over appositions and asides."""
    index = cue.last
    if view.at(index).low == "что":
        return index - 1  # the comma is missing
    for _ in range(_HOPS):
        stop = segments.comma(view, index, end)
        if stop + 2 >= end or any(view.is_finite(k) for k in range(index, stop) if index == cue.last):
            return None
        if ":" in view.words[index:stop] or _concedes(view, cue, index, stop):
            return None
        if _takes_clause(view, cue, stop, end):
            return stop
        if not is_aside(view, stop + 1, end) or _rival(view, stop + 1, end):
            return None
        index = stop + 1
    return None


def _concedes(view: View, cue: Cue, first: int, stop: int) -> bool:
    """Whether an aside has a clause of its own: *говорится в письме, **несмотря на то**, что*."""
    concession = view.pos(first) == "PREP" and view.words[first] not in {"о", "об"}
    return first > cue.last and view.words[stop - 1] in _CORRELATES and concession


def _takes_clause(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether the clause after a comma is what the cue takes."""
    word = view.words[stop + 1]
    frame = _CONJUNCTIONS.get(word)
    if word in {"якобы", "будто"} and view.pos(stop + 2) == "PRTF":
        return False  # *шлюпки, якобы проверенные весной*
    if stop - 2 > cue.last and view.words[stop - 2] == "с" and noun_cue(view, stop - 1):
        return False  # *ответил мэр с пояснением, что*: the clause is the noun's
    if view.words[stop - 2 : stop] == ["за", "то"]:
        return False  # *обвинили в поджоге **за то**, что*: why, and not what
    if view.words[stop - 1] in _CORRELATES and stop > cue.last:
        asked = word in segments.MANNERS or word in segments.QUESTIONS
        wanted = {"что": ("том", "что"), "чтобы": ("чтобы",)}.get(frame or "", ("как",) if asked else ())
        return cue.takes(*wanted)
    if view.words[stop - 1] in {"того", "тому"}:
        return _takes_correlate(view, cue, stop)
    return cue.takes(frame) if frame else _asks(view, cue, stop, end)


def _takes_correlate(view: View, cue: Cue, stop: int) -> bool:
    """Whether *того* or *тому* is its own: *не исключила **того**, что*; *призвал **к тому**, чтобы*."""
    if view.words[stop - 1] == "того":
        return cue.last == stop - 1 and view.words[stop + 1] == "что" and cue.takes("что")
    return view.words[stop - 2] == "к" and view.words[stop + 1] == "чтобы" and cue.takes("чтобы")


def _asks(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether an indirect question follows that the cue takes."""
    word = view.words[stop + 1]
    if cue.takes("как") and word in segments.MANNERS and _tells_manner(view, cue, stop, end):
        return True
    return cue.takes("ли") and (
        word in segments.QUESTIONS or "ли" in view.words[stop + 1 : min(stop + 5, end)]
    )


def _tells_manner(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether *как* or *почему* follows the verb and its subject, and no *как сообщает ТАСС*."""
    first = stop + 2
    passed_on = view.words[stop + 1] == "как" and any(
        verb_cue(view, k, end) for k in range(first, min(first + 3, end)) if view.is_word(k)
    )
    return not passed_on and not any(view.has(k, "PREP") for k in range(cue.last, stop))


def _has_object(view: View, cue: Cue, source: Source | None, stop: int) -> bool:
    """Whether the verb has its object already, and *что* is a relative: *ждет решения, что затянет дело*."""
    if view.words[stop + 1] != "что" or view.words[stop - 1] in _CORRELATES:
        return False
    index = source.last if source and source.first == cue.last else cue.last
    if _is_neuter(view, stop + 2) and _has_instrumental(view, index, stop):
        return True  # *признали лучшим на фестивале, что удивило критиков*
    while index < stop and _modifies(view, index):
        index += 1
    if index >= stop or not view.is_word(index) or index in view.named:
        return False
    reading = view.readings(index)[0]
    other = view.has(index, "datv") or view.has(index, "nomn", "Fixd")
    return reading.has("NOUN", "inan") and bool(reading.grammemes & {"accs", "gent"}) and not other


def _has_instrumental(view: View, first: int, last: int) -> bool:
    """Whether a predicate in the instrumental follows, without a preposition: *объявили победителем*."""
    index = first
    while index < last:
        if index not in view.named and view.readings(index)[0].has("ablt"):
            return True
        index = skip(view, index, last)
    return False


def _is_neuter(view: View, index: int) -> bool:
    """Whether *что* is the subject of the verb that follows it."""
    return view.at(index).is_finite and view.has(index, "VERB", "neut")


def _modifies(view: View, index: int) -> bool:
    """Whether a word stands before a noun: *предполагали **всего 15** часов*."""
    modifies = view.pos(index) in {"ADJF", "ADVB", "PRCL", "NUMR"}
    return modifies or view.words[index].isdigit()


def is_aside(view: View, index: int, end: int) -> bool:
    """Whether an apposition, a relative clause or a converb follows a comma."""
    if not view.is_word(index):
        return view.quotation_from(index) is not None
    if view.words[index][0].isdigit():
        return True  # *в пятницу, 5 мая, что*
    if segments.opens_relative(view, index, end) or view.words[index] in _CLAUSES:
        return True
    if without_connective(view, index, end) > index:
        return True  # *считается, однако, что*
    return view.pos(index) in {"GRND", "PRTF", "NOUN", "ADJF", "PREP"} or index in view.named


def _rival(view: View, index: int, end: int) -> bool:
    """Whether an aside takes the clause for itself: *…, заявив, что*; *…, опыт показал, что*."""
    stop = segments.comma(view, index, end)
    relative = view.words[index] in _CLAUSES or segments.opens_relative(view, index, end)
    if not relative and view.has_predicate(index, stop):
        return True
    return any(cue.takes("что", "том") for cue in (verb_cue(view, k, end) for k in range(index, stop)) if cue)


def _source(view: View, cue: Cue, unit: Unit, stop: int) -> Source | None:
    if cue.takes("main"):
        return None
    until = _to_correlate(view, cue.last, stop)
    cited = sources.cited(view, cue, until) if cue.takes("cite") else None
    if cited or cue.form is Form.NOUN:
        start = segments.start(view, cue.first, unit.first)
        whose = cited or sources.genitive(view, cue.last, until)
        return whose or places.document(view, start, cue.first)  # *на **сайте завода** появилась новость*
    if cue.form is Form.PARTICIPLE:
        return subjects.modified(view, cue, unit.first)
    if cue.takes("from"):
        return _followed_from(view, cue, unit, stop)
    if cue.form is Form.INFINITIVE:
        return _of_infinitive(view, cue, unit)
    return sources.of_verb(view, cue, unit, stop, after=False)


def _followed_from(view: View, cue: Cue, unit: Unit, stop: int) -> Source | None:
    """What something follows from: *из **доклада** следует, что*; ***доклад**, из которого следует, что*."""
    start = segments.start(view, cue.first, unit.first)
    if view.is_relative(start + 1):
        return places.document_of_relative(view, start, unit.first)
    found = places.place(view, unit.first, stop, any_noun=True)
    if found is None or view.words[found.first - 1] != "из":
        return None
    told = view.lemma(found.head) in lexicon.phrases()["со"]  # *из слов **врача** следует, что*
    return (sources.genitive(view, found.head + 1, stop) if told else None) or found


def _of_infinitive(view: View, cue: Cue, unit: Unit) -> Source | None:
    """A name or pronoun before the modal: *Уэйману пришлось сообщить, что*."""
    start = segments.start(view, cue.first, unit.first)
    for index in range(cue.first - 1, start - 1, -1):
        named = view.named_end.get(index)
        if named:
            return of_named(named)
    return None


def _to_correlate(view: View, first: int, stop: int) -> int:
    """Where *о том* begins before the comma."""
    if view.words[stop - 1] in _CORRELATES:
        stop -= 1
        if stop > first and view.has(stop - 1, "PREP"):
            stop -= 1
    return stop
