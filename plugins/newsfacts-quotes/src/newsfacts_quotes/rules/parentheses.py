"""Reports whose cue stands in a parenthesis: *…, сообщил X*; *Как сообщил X, …*."""

from __future__ import annotations

import attrs

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue, past_such
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.appositions import named_later
from newsfacts_quotes.rules.beside import beside
from newsfacts_quotes.rules.regions import (
    next_speech,
    past_asides,
    past_insertion,
    region_end,
)
from newsfacts_quotes.sources import places, subjects
from newsfacts_quotes.sources.agencies import is_agency
from newsfacts_quotes.sources.pairs import pair
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.actors import acts
from newsfacts_quotes.text.pieces import before_dash, without_connective
from newsfacts_quotes.text.quoted import is_speech
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View

_BEFORE_CUE = 8
"""How many words may stand between the comma and the cue: *…, **также днём в пятницу** сообщил мэр*."""

_LIGHT = frozenset(("ADVB", "PRCL", "INTJ", "NPRO"))
_IDIOMS = frozenset(("минимум", "максимум", "правило", "раз"))
"""With these *как* compares nothing: *как минимум обе стороны согласились*."""

_WHERE = frozenset(("где", "куда", "откуда"))
"""With these a relative clause opens, and no report: *вдоль берега, **где** допустила наезд*."""

_ADVERBS = frozenset(("также", "позже", "так", "затем", "потом", "тогда"))
_CORRELATES = frozenset(
    ("вопрос", "вопросы", "того", "тем", "то", "так", "такой", "такие", "такими", "перед", "после")
)
"""What *как* answers to before a comma, and reports nothing: *после того, как мэр сообщил*."""


def parenthesis(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Завод построят, сообщил мэр*; *завод, отметил он, построят*."""
    start = segments.start(view, cue.first, unit.first)
    opened = start > unit.first and (view.words[start - 1] == "," or view.is_dash(start - 1))
    followed = cue.takes("from") and view.at(cue.last).low == "из"
    asked = view.at(cue.last).low == "ли"  # *посмотрим, согласится ли он*
    spoken = start > unit.first + 2 and view.is_dash(start - 1) and not view.outside(before_dash(view, start))
    such = spoken and (past_such(view, start, cue.first) > start or view.words[start] == "так")
    acting = spoken and _acts(view, unit, cue, start)
    bare = such or acting or _bare_before(view, start, cue, spoken=spoken)
    named = such and cue.form is Form.FINITE and not cue.negated
    if (
        asked
        or not opened
        or view.words[start] in _WHERE
        or not (_usable(cue) or followed or named)
        or not bare
    ):
        return None
    end = segments.end_of_unit(view, unit)
    stop = region_end(view, cue.last, end)
    source = _after(view, cue, stop)
    if (such or acting) and (source is None or view.has(source.head, "NOUN", "inan", "accs")):
        # *«…» — такую записку **спасатель** оставил жене*; *«…» — так **мэр** прокомментировал ремонт*
        source = subjects.left_of(view, cue, start) or source
    if source is None and stop < end:
        stop = past_insertion(view, stop, end)
        source = _after(view, cue, stop)
    stop = past_asides(view, stop, end, "nomn") if source else stop
    source = named_later(view, source, stop, end) or source
    if source and source.last > stop:
        stop = region_end(view, source.last, end)
    if cue.takes("plain") and (source is None or not (such or _is_somebody(view, source))):
        return None
    if not spoken and (
        (source is None and not _is_anybodys(view, cue, stop))
        or not cue.takes("что", "inf", "cite", "impersonal")
    ):
        return None
    if not spoken and (_is_of_topic(view, cue, start, cue.first) or _is_of_topic(view, cue, cue.last, stop)):
        return None
    if spoken:
        stop = next_speech(view, stop, end)
    return beside(view, unit, cue, source, (start, stop), ways.PARENTHESIS)


def _acts(view: View, unit: Unit, cue: Cue, start: int) -> bool:
    """Whether who does something stands before the verb: *«…», — **инженер Артём Ким** уверен*."""
    speech = view.quotation_at(before_dash(view, start))
    set_off = speech is not None and view.words[speech.end] == "," and speech.start == unit.first
    broken = view.whole_at[start] >= 0  # inside one pair of marks
    said = speech is not None and (set_off or broken or is_speech(view, speech))
    return said and cue.form is Form.FINITE and acts(view, start, cue.first)


def _is_of_topic(view: View, cue: Cue, index: int, stop: int) -> bool:
    """Whether the verb tells its topic, and nothing else: *…, сообщили **о пожаре***, *зовут **к миру***."""
    topics = {"о", "об", "обо"} | ({"к", "ко"} if cue.takes("inf") else set())
    while index < stop:
        if view.words[index] in topics and view.outside(index):
            return True
        index = skip(view, index, stop)
    return False


def _is_anybodys(view: View, cue: Cue, stop: int) -> bool:
    """Whether it is told only where people say so: *мост закрыт, **пишут в соцсетях***."""
    if cue.number != "plur" or cue.last + 1 >= stop or view.words[cue.last] not in {"в", "на"}:
        return False
    head = phrases.head_from(view, cue.last + 1, stop, "loct")
    return head is not None and lexicon.lists(view.lemma(head), "venues.txt", "channels.txt")


def _is_somebody(view: View, source: Source) -> bool:
    person = view.has(source.head, "NOUN", "anim", "nomn")
    return source.type is not SourceType.PLACE and (source.type is not SourceType.NOMINAL or person)


def as_reported(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Как сообщил мэр, завод построят*; *завод, как стало известно ТАСС, построят*."""
    start = segments.start(view, cue.first, unit.first)
    like = view.words[start] == "как" or (
        view.words[start] in {"и", "а", "но", "однако"} and view.words[start + 1] == "как"
    )
    idiom = view.at(start + 1).low in _IDIOMS
    begins = not cue.takes("main") and cue.lemma in lexicon.words("phases.txt")  # *как **начинал** он сам*
    usable = (_usable(cue) and not begins) or cue.takes("from")
    if idiom or not like or not usable or cue.first - start > _BEFORE_CUE:
        return None
    end = segments.end_of_unit(view, unit)
    ties = start == without_connective(view, unit.first, end)
    if not ties and start > unit.first + 1 and view.words[start - 2] in _CORRELATES:
        return None
    if not ties and _hardly(view, unit.first, start):
        return None
    stop = region_end(view, cue.last, end)
    inside = attrs.evolve(unit, first=start)  # ***цены**, как сказали в порту, выросли*: prices say nothing
    source = sources.of_verb(view, cue, inside, stop, after=True)
    if cue.takes("from") and (source is None or view.words[source.first - 1] != "из"):
        return None
    if source is None and (not cue.takes("impersonal") or cue.lemma == "говориться"):
        return None
    source = named_later(view, source, stop, end) or source
    if source and source.last > stop:
        stop = region_end(view, source.last, end)
    told = max(source.last, cue.last) if source else cue.last
    if (stop == end and ties) or view.has_predicate(told, stop):
        stop = told  # the comma after the reporting clause is missing
    case = "gent" if source and source.type is SourceType.PLACE else "nomn"
    return beside(view, unit, cue, source, (start, past_asides(view, stop, end, case)), ways.AS_REPORTED)


def _hardly(view: View, first: int, last: int) -> bool:
    """Whether *как* goes on from *не успели*: ***не успели** газеты сообщить об этом, как стало известно*."""
    return any(
        word == "не" and view.lemma(k + 1) == "успеть" for k, word in enumerate(view.words[first:last], first)
    )


def _usable(cue: Cue) -> bool:
    denied = cue.negated and not cue.takes("either")
    return cue.takes("direct") and cue.form in {Form.FINITE, Form.PASSIVE} and not denied


def _bare_before(view: View, start: int, cue: Cue, *, spoken: bool) -> bool:
    """Whether nothing but adverbs and phrases without a nominative stands between the break and the cue."""
    if cue.first - start > _BEFORE_CUE or any(view.is_relative(k) for k in range(start, cue.first)):
        return False
    index = start
    while spoken and view.words[index] in {"это", "было"}:
        index += 1  # *«…», — это было сказано в заявлении*
    index = past_such(view, index, cue.first) if spoken else index
    while index < cue.first:
        after = skip(view, index, cue.first)
        pos = view.pos(index)
        adverb = view.words[index] in _ADVERBS or (pos == "NOUN" and view.has(index, "ADVB"))  # *днём*
        alone = after == index + 1 and pos not in _LIGHT and not adverb
        oblique = spoken and pos in {"NOUN", "ADJF", "PRTF"} and not view.has(index, "nomn")
        if alone and not oblique:
            return False
        if pos == "NPRO" and view.has(index, "nomn"):
            return False
        index = after
    return True


def _after(view: View, cue: Cue, stop: int) -> Source | None:
    if cue.form is Form.PASSIVE:
        return places.document(view, cue.last, stop)
    if cue.takes("impersonal"):
        return places.place(view, cue.last, stop, any_noun=True)
    cited = sources.cited(view, cue, stop) if cue.takes("cite") else None
    if cited or (cue.takes("cite") and cue.takes("object")):
        return cited
    found = subjects.right_of(view, cue, stop) or pair(view, cue, cue.last, stop)
    if cue.number == "plur" and (found is None or _may_be_told(view, cue, found)):
        where = places.place(view, found.last if found else cue.last, stop)
        if where and cue.takes("short") and not places.is_body(view, where):
            return found  # *…, уверены в победе*
        beside_it = found is None or (where is not None and where.first == found.last + 1)
        return where if where and beside_it and not (found and view.has(where.head, "Geox")) else found
    return found


def _may_be_told(view: View, cue: Cue, source: Source) -> bool:
    """Whether an outlet that shows no case may be who was told: *сообщили **РИА Новости** в мэрии*."""
    first = source.first
    named = view.is_mark(first) or (first > cue.last and is_agency(view, first - 1))
    return named and view.has(cue.verb, "VERB", "past")
