"""Reports whose content is an infinitive or a quoted topic: *призвал прекратить*, *о готовности "…"*."""

from __future__ import annotations

from newsfacts_quotes import sources, ways
from newsfacts_quotes.cues import Cue, plain_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, anchor, open_report
from newsfacts_quotes.rules.regions import is_date, region_end
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, past_subject
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import Piece, content, without_connective
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View

_FRAGMENT = 2
"""So many words in quotation marks are a speaker's, and no name."""
_NEAR = 2
"""How far before its verb a subject may end that begins the main clause."""
_MOST_CLAUSES = 2
_WHOSE = frozenset(("кто", "чей", "чья", "чье", "чьи", "чьих"))


def infinitive(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Депутаты призвали правительство снизить налог*; *обещают помочь*."""
    if not cue.takes("inf") or cue.form in {Form.INFINITIVE, Form.PARTICIPLE}:
        return None
    if cue.negated and not cue.takes("advice"):
        return None  # *не пожелали платить*
    end = segments.end_of_unit(view, unit)
    begin = _past_addressee(view, cue.last, end)
    stop = region_end(view, begin, end)
    verb = next((k for k in range(begin, stop) if _may_lead(view, k) and _is_infinitive(view, k)), None)
    if verb is None:
        return _fronted(view, unit, cue, end)
    if view.has_predicate(begin, verb):
        return None
    if cue.form is Form.NOUN:
        whose = sources.genitive(view, cue.last, _to_recipient(view, cue.last, verb))
        source = whose or _subject_before(view, cue, unit)
    else:
        until = min(verb, region_end(view, cue.last, end))
        source = sources.of_verb(view, cue, unit, until, after=False)
    if cue.form is Form.NOUN:
        main = _main_verb(view, unit, cue, verb)
        if main is not None:
            source = source or subjects.right_of(view, plain_cue(view, main), end)
            end = _before_subject(view, verb, _before_addressee(view, verb, main), main)
    first = _from_modifiers(view, max(begin, past_subject(cue.last, source)), verb)
    quotation = view.quotation_at(verb)
    if quotation:
        first = quotation.start
    if view.is_relative(segments.start(view, cue.first, unit.first)):
        end = _to_main(view, verb, end)
    pieces = content(view, _object_of_impersonal(view, unit, cue, source), (first, end))
    return open_report(view, unit, cue, source, pieces, ways.INFINITIVE)


def _to_main(view: View, verb: int, end: int) -> int:
    """Where the main clause goes on behind a relative one: *путь, который он обещал пройти, **велик***."""
    comma = segments.comma(view, verb, end)
    return comma if comma + 1 < end and view.is_predicate(comma + 1) else end


def _to_recipient(view: View, first: int, verb: int) -> int:
    """Where it begins to say who is addressed: *призыв РПЦ **к верующим** не причащаться*."""
    told = (
        k
        for k in range(first + 1, verb)
        if view.words[k] in {"к", "ко"} or view.readings(k)[0].has("NOUN", "datv")
    )
    return next(told, verb)


def _past_addressee(view: View, first: int, end: int) -> int:
    """Past a clause that tells who is addressed: *просит водителей, **видевших аварию**, позвонить*."""
    stop = region_end(view, first, end)
    for _ in range(_MOST_CLAUSES):
        if (
            stop + 1 >= end
            or view.words[stop] != ","
            or any(_is_infinitive(view, k) for k in range(first, stop))
        ):
            return first
        dependent = (
            is_date(view, stop + 1, region_end(view, stop + 1, end))
            or segments.opens_relative(view, stop + 1, end)
            or view.words[stop + 1] in _WHOSE
            or view.pos(stop + 1) == "PRTF"
        )
        if not dependent:
            return first
        first = stop = segments.comma(view, stop + 1, end)
        first += first < end
    return first


def _fronted(view: View, unit: Unit, cue: Cue, end: int) -> Report | None:
    """An infinitive that opens the sentence: ***Закрыть мост** предложил мэр Олег Громов*."""
    start = without_connective(view, unit.first, end)
    if cue.form is not Form.FINITE or not _is_infinitive(view, start) or not view.outside(start):
        return None
    if view.has_predicate(start, cue.first) or segments.comma(view, start, cue.first) < cue.first:
        return None
    source = subjects.right_of(view, cue, region_end(view, cue.last, end))
    if source is None:
        return None
    pieces = content(view, (start, cue.first))
    return Report(rule=ways.INFINITIVE, unit=unit, anchor=cue.first, cue=cue, source=source, pieces=pieces)


def _main_verb(view: View, unit: Unit, cue: Cue, verb: int) -> int | None:
    """The main verb after the infinitive of a fronted noun: *с призывом помочь к властям **обратился** X*."""
    start = segments.start(view, cue.first, unit.first)
    if view.has_predicate(start, cue.first):
        return None
    stop = segments.end(view, verb, unit.last)
    return next((k for k in range(verb, stop) if view.is_finite(k)), None)


def _before_addressee(view: View, first: int, verb: int) -> int:
    """Where the phrase with *к* right before a verb begins, or else the verb."""
    to = next((k for k in range(first, verb) if view.words[k] in {"к", "ко"}), verb)
    return to if skip(view, to, verb) == verb else verb


def _before_subject(view: View, first: int, last: int, verb: int) -> int:
    """Where the subject right before a main verb begins: *обещание помочь **никто не** принял всерьёз*."""
    while first < last and (view.words[last - 1] == "не" or view.has(last - 1, "NPRO", "nomn")):
        last -= 1
    subject = subjects.left_of(view, plain_cue(view, verb), first)
    if subject is None or subject.first <= first or verb - subject.last > _NEAR:
        return last
    either = view.has(subject.head, "NOUN", "inan", "accs")  # *призыв отменить **налог** отвергли*
    return last if either else min(last, subject.first)


def _object_of_impersonal(view: View, unit: Unit, cue: Cue, source: Source | None) -> Piece:
    """What stands before *предлагается* and belongs to the infinitive: ***дорогу** предлагалось закрыть*."""
    none = (cue.first, cue.first)
    if not cue.takes("impersonal") or source or view.has_predicate(unit.first, cue.first):
        return none
    head = phrases.head_from(view, unit.first, cue.first, "accs")
    return none if head is None else (unit.first, cue.first)


def _subject_before(view: View, cue: Cue, unit: Unit) -> Source | None:
    """The subject of the verb that a noun goes with: ***неизвестный** позвонил ему с просьбой*."""
    promised = cue.lemma == "обещание" and view.has(
        cue.verb, "loct"
    )  # *победил на **обещании** снизить налог*
    if not promised and not view.has(cue.verb, "ablt"):
        return None
    start = segments.start(view, cue.first, unit.first)
    verb = next((k for k in range(cue.first - 1, start - 1, -1) if view.is_finite(k)), None)
    return None if verb is None else subjects.left_of(view, plain_cue(view, verb), unit.first)


def _is_infinitive(view: View, index: int) -> bool:
    return view.pos(index) == "INFN"


def _may_lead(view: View, index: int) -> bool:
    """Whether an infinitive stands outside quotations or begins one: *призвал «дать отпор»*."""
    quotation = view.quotation_at(index)
    before = range(quotation.first, index) if quotation else ()
    # *просила «**не терять** мужества»*, *потребовал «**немедленно освободить**»*
    return all(view.pos(k) in {"ADVB", "PRCL"} for k in before)


def _from_modifiers(view: View, first: int, verb: int) -> int:
    """Where the infinitive's own adverbs and prepositional phrases before it begin."""
    index, start = first, None
    while index < verb:
        after = skip(view, index, verb)
        of_noun = view.words[index] == "из" and index > first and view.pos(index - 1) == "NOUN"
        preposition = view.has(index, "PREP") and view.words[index] not in {"от", "к", "у"} and not of_noun
        own = preposition or view.pos(index) in {"ADVB", "PRCL"} or view.words[index] == "хотя"
        if not own or view.words[index] in {"также", "тоже"}:
            start = None
        elif start is None:
            start = index
        index = after
    return verb if start is None else start


def quoted_topic(view: View, unit: Unit, cue: Cue) -> Report | None:
    """A topic in the speaker's own words: *заявил о готовности «решить дело миром»*."""
    if not cue.takes("что", "about") or cue.form not in {Form.FINITE, Form.CONVERB} or cue.negated:
        return None
    stop = region_end(view, cue.last, segments.end_of_unit(view, unit))
    first = next((k for k in range(cue.last, stop) if view.outside(k) and view.words[k] in {"о", "об"}), None)
    if first is None or view.has_predicate(cue.last, first):
        return None
    own = (view.quotation_from(k) for k in range(first, stop))
    quotation = next((each for each in own if each and _is_fragment(view, each)), None)
    if quotation is None:
        return None
    return Report(
        rule=ways.QUOTED_TOPIC,
        unit=unit,
        anchor=anchor(view, unit, cue),
        cue=cue,
        source=sources.of_verb(view, cue, unit, first, after=False),
        pieces=content(view, (first + 1, quotation.end)),
    )


def _is_fragment(view: View, quotation: Quotation) -> bool:
    """Whether a quotation holds a speaker's words, and no name: several, not capitalised."""
    words = sum(view.is_word(k) for k in range(quotation.first, quotation.last))
    return words >= _FRAGMENT and view.tokens[quotation.first].text[:1].islower()
