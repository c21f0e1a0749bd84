"""Reports whose content follows a conjunction: *заявил, что …*, *спросил, придет ли …*."""

from __future__ import annotations

from newsfacts_russian.clauses import SUBORDINATORS

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue, plain_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, open_report
from newsfacts_quotes.rules.conjunctions import CONJUNCTIONS, CORRELATES, is_aside, to_conjunction
from newsfacts_quotes.sources import places, subjects
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import content
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View

_RELATIVE_SUBJECTS = frozenset(("который", "которая", "которое", "которые"))
_THINGS = frozenset(("что", "это"))
_CORRELATE = 2
"""Of how many words *о том* is."""

_CLAUSE = 2
"""A clause of no more words than this has not come to its end yet."""

_SUBORDINATORS = SUBORDINATORS | {"как"}


def that_clause(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Министр заявил, что завод построят*; *обвинил его в том, что он лжет*; *спросил, придет ли он*."""
    end = segments.end_of_unit(view, unit)
    denied = cue.negated != cue.takes("neg") and not cue.takes("either")
    if denied or not cue.takes("что", "чтобы", "том", "за", "ли", "как"):
        return None
    if _is_of_what(view, cue, unit):
        return None
    stop = to_conjunction(view, cue, end)
    if stop is None or (cue.takes("main") and not _is_main(view, cue, unit, stop)):
        return None
    if view.words[stop + 1] == "чтобы" and _is_purpose(view, cue, stop, end):
        return None
    start = stop + 2 if view.words[stop + 1] in CONJUNCTIONS else stop + 1
    end = _main_after_concession(view, cue, unit, start, segments.clause_end(view, start, end))
    end = _to_main(view, cue, unit, start, end)
    source = _source(view, cue, unit, stop)
    if source is None and cue.form is Form.CONVERB:
        end, source = _to_main_clause(view, cue, unit, start, end)
    pieces = () if source and _shows(view, cue, source, stop) else content(view, (start, end))
    # *следует отметить, что* and *кажется, что* are the author's
    somebody = cue.form is Form.INFINITIVE or cue.takes("from", "felt")
    far = cue.form is Form.NOUN and stop > cue.last and view.words[stop - 1] not in CORRELATES
    if not pieces or ((somebody or far) and source is None) or _has_object(view, cue, source, stop):
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


def _shows(view: View, cue: Cue, source: Source, stop: int) -> bool:
    """Whether a thing lets others conclude, and says nothing: ***тишина** говорит о том, что зал пуст*."""
    speaks = cue.lemma == "говорить" and view.words[stop - 1] == "том"
    if not speaks or source.type is not SourceType.NOMINAL or view.is_mark(source.first):
        return False
    if not view.has(source.head, "NOUN", "inan") or view.has(source.head, "NOUN", "anim"):
        return False
    lists = ("bodies.txt", "issuers.txt", "documents.txt", "channels.txt", "sides.txt", "media.txt")
    lemma = view.lemma(source.head)
    named = source.head > source.first and view.tokens[source.head].text[:1].isupper()
    return not (named or lexicon.lists(lemma, *lists) or lemma in lexicon.kinds_of_bodies())


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


def _to_main(view: View, cue: Cue, unit: Unit, first: int, end: int) -> int:
    """Where a main clause goes on that a participle, a noun or a relative has begun, or the end."""
    if cue.form not in {Form.PARTICIPLE, Form.NOUN} and not _is_of_subject(view, cue, unit):
        return end
    goes_on = _main_after(view, first, end)
    opens = cue.form is Form.NOUN and not view.has_predicate(unit.first, cue.first)
    return _last_clause(view, first, end) if goes_on == end and opens else goes_on


def _last_clause(view: View, first: int, end: int) -> int:
    """Where the main clause is told that has no verb yet: *слова мэра, что цех цел, **вчера опровергли***."""
    commas = (k for k in range(end - 2, first, -1) if view.words[k] == "," and view.outside(k))
    for index in commas:
        dependent = segments.opens_relative(view, index + 1, end) or view.pos(index + 1) in {"CONJ", "GRND"}
        if not dependent and view.has_predicate(first, index) and view.has_predicate(index, end):
            return index
    return end


def _is_of_subject(view: View, cue: Cue, unit: Unit) -> bool:
    """Whether a main clause still waits for its verb: ***врач**, который сказал, что мост закрыт, ушёл*."""
    start = segments.start(view, cue.first, unit.first)
    relative = view.words[start] in _RELATIVE_SUBJECTS | segments.WHOSE
    return relative and not view.has_predicate(unit.first, start)


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
    near = stop - cue.last <= (_CORRELATE if view.words[stop - 1] in CORRELATES else 0)
    return near and _SUBORDINATORS.isdisjoint(view.words[start : cue.first])


def _is_purpose(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether *чтобы* tells what something is for: *призвал сидеть дома, **чтобы не мешать***.

    So it does after another object where no one else is to act: *настаивает на пробе, **чтобы доказать***.
    """
    if any(view.has(k, "INFN") for k in range(cue.last, stop)):
        return True
    if stop == cue.last or view.words[stop - 1] in CORRELATES | {"тому", "того"}:
        return False
    verb = next((k for k in range(stop + 2, end) if view.pos(k) not in {"ADVB", "PRCL"}), end)
    governed = view.pos(cue.last) == "PREP" and view.words[cue.last] not in {"у", "к", "от"}
    return governed and verb < end and view.pos(verb) == "INFN"


def _has_object(view: View, cue: Cue, source: Source | None, stop: int) -> bool:
    """Whether the verb has its object already, and *что* is a relative: *ждет решения, что затянет дело*."""
    if view.words[stop + 1] != "что" or view.words[stop - 1] in CORRELATES:
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


def _source(view: View, cue: Cue, unit: Unit, stop: int) -> Source | None:
    if cue.takes("main"):
        return None
    until = _to_correlate(view, cue.last, stop)
    cited = sources.cited(view, cue, until) if cue.takes("cite") else None
    if cited or cue.form is Form.NOUN:
        return cited or _of_noun(view, cue, unit, until)
    if cue.form is Form.PARTICIPLE:
        return subjects.modified(view, cue, unit.first)
    if cue.takes("from"):
        return _followed_from(view, cue, unit, stop)
    if cue.form is Form.INFINITIVE:
        return _of_infinitive(view, cue, unit)
    return sources.of_verb(view, cue, unit, stop, after=False)


def _of_noun(view: View, cue: Cue, unit: Unit, until: int) -> Source | None:
    """Whose a noun is: *заявление **мэра***, ***его** слова*, *ответил **мэр** с пояснением*."""
    whose = sources.genitive(view, cue.last, until) or sources.owner_before(view, cue)
    if whose is None and view.words[cue.first - 1] in {"с", "со"}:
        whose = sources.of_main_clause(view, cue, unit)
    start = segments.start(view, cue.first, unit.first)
    return whose or places.document(view, start, cue.first)  # *на **сайте завода** появилась новость*


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
    if view.words[stop - 1] in CORRELATES:
        stop -= 1
        if stop > first and view.has(stop - 1, "PREP"):
            stop -= 1
    return stop
