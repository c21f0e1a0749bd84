"""Reports whose cue is no verb but an adverbial: *По словам X, …*; *Согласно закону, …*."""

from __future__ import annotations

import attrs
from newsfacts_russian.spelling import fold

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue, plain_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.appositions import called, named_later
from newsfacts_quotes.rules.beside import beside
from newsfacts_quotes.rules.regions import past_asides, region_end
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.relatives import antecedent
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.sources.stretches import is_count
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.pieces import content, without_connective
from newsfacts_quotes.text.view import Unit, View


def phrase(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*По словам мэра, завод построят*; *завод, по данным ТАСС, построят*; *по его мнению, …*."""
    if view.is_relative(cue.last - 1):
        return None
    end = segments.end_of_unit(view, unit)
    source = sources.possessive(view, cue)
    if source is None:
        stop = region_end(view, cue.last, end)
        case = "datv" if cue.lemma == "верить" else "gent"
        source = None if _is_bare(view, cue, stop) else sources.genitive(view, cue.last, stop, case)
        if source is None and not (_is_sourceless(view, cue) or _is_own(view, cue)):
            return None
    if source and _is_subject_of_next(view, cue, source):
        source = None  # *по разным данным **власти** задержали сто человек*
    source = called(view, source, end) if source else None
    told = max(cue.last, source.last) if source else cue.last
    stop = region_end(view, told, end)
    closes = stop == end and cue.first != unit.first and view.words[cue.first - 1] == ","
    ties = stop == end and cue.first == without_connective(view, unit.first, end)
    ties = ties or is_count(view, told) or (source is not None and _begins_anew(view, told, stop))
    if not closes and (ties or view.has_predicate(told, stop)):
        stop = told  # the comma after the reporting clause is missing
    if source is None or source.type is not SourceType.PRONOUN:
        post = stop
        stop = past_asides(view, stop, end, "gent")
        source = named_later(view, source, post, stop, "gent") or source
    source = source or _whose_own(view, unit, cue, stop, end)
    return beside(view, unit, cue, source, (cue.first, past_relay(view, stop, end)), ways.ACCORDING_TO)


def _begins_anew(view: View, index: int, stop: int) -> bool:
    """Whether the clause begins right behind the source: *согласно данным ЦИК **число** жертв, …, растёт*."""
    noun = view.at(index, stop)
    common = noun.pos == "NOUN" and view.tokens[index].text.islower()
    return common and noun.has("NOUN", "nomn") and not noun.has("gent")


def _is_subject_of_next(view: View, cue: Cue, source: Source) -> bool:
    """Whether people behind a cue that leaves the source open do something, without a comma between."""
    vague = any(view.lemma(k) in {"разный", "различный"} for k in range(cue.first + 1, cue.verb))
    people = view.has(source.head, "NOUN", "nomn", "plur") and source.last == source.head + 1
    return vague and people and view.at(source.last).is_finite


def _is_own(view: View, cue: Cue) -> bool:
    return any(view.lemma(k) in {"собственный", "свой"} for k in range(cue.first + 1, cue.verb))


def _whose_own(view: View, unit: Unit, cue: Cue, stop: int, end: int) -> Source | None:
    """The subject of the clause, where it tells of itself: ***тренер**, по собственным словам, не спал*."""
    if not _is_own(view, cue):
        return None
    verbs = (*range(stop, end), *range(cue.first - 1, unit.first - 1, -1))
    verb = next((k for k in verbs if view.outside(k) and view.is_told(k)), None)
    return subjects.left_of(view, plain_cue(view, verb), unit.first) if verb is not None else None


def past_relay(view: View, stop: int, end: int) -> int:
    """Past who passes it on, between commas: *по словам мэра, **сообщает «Волна»**, мост закроют*."""
    first = stop + 1
    follows = view.at(stop, end).low == "," and view.at(first, end).is_word
    cue = verb_cue(view, first, end) if follows else None
    if cue is None or cue.form is not Form.FINITE or not cue.takes("direct"):
        return stop
    close = segments.comma(view, cue.last, end)
    source = subjects.right_of(view, cue, close) if close < end else None
    return close if source and source.first == cue.last else stop


def by_document(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Согласно закону, мост платный*; what is written, and nobody who wrote it, is told."""
    if view.words[cue.first] != "согласно":
        return None
    end = segments.end_of_unit(view, unit)
    if view.is_relative(cue.last - 1):
        return _of_relative(view, unit, cue, end)
    cue = attrs.evolve(cue, last=cue.first + 1)
    source = _document(view, cue.last, region_end(view, cue.last, end))
    if source is None:
        return None
    stop = region_end(view, source.last, end)
    closes = stop == end and cue.first != unit.first and view.words[cue.first - 1] == ","
    if not closes and (stop == end or view.has_predicate(source.last, stop)):
        stop = source.last  # the comma after the reporting clause is missing
    stop = past_asides(view, stop, end, "datv")
    return beside(view, unit, cue, source, (cue.first, stop), ways.BY_DOCUMENT)


def _of_relative(view: View, unit: Unit, cue: Cue, end: int) -> Report | None:
    """*Он привёл **доклад**, согласно которому лес гибнет*; not *план, согласно которому построят мост*."""
    number = next((each for each in ("plur", "sing") if view.has(cue.last - 1, each)), "")
    source = antecedent(view, attrs.evolve(cue, number=number), cue.first, unit.first)
    pieces = content(view, (cue.last, segments.clause_end(view, cue.last, end)))
    told = source is not None and any(
        fold(each.lemma) in lexicon.phrases()["согласно"] for each in view.readings(source.head)
    )
    if not (pieces and told) or view.words[cue.first - 1] != ",":
        return None
    return Report(
        rule=ways.BY_DOCUMENT, unit=unit, anchor=cue.first, cue=cue, source=source, pieces=pieces, runs=True
    )


def _is_bare(view: View, cue: Cue, stop: int) -> bool:
    """Whether a cue is *согласно* alone, and no name follows: *согласно **закону***."""
    if cue.last > cue.first + 1 or cue.last >= stop:
        return False
    named = any(k in view.named for k in range(cue.last, stop)) or view.is_mark(cue.last)
    return not named and not in_latin(view.tokens[cue.last].text)


def _document(view: View, first: int, stop: int) -> Source | None:
    """What is written, in the dative, without an owner who could speak: *согласно **статистике***."""
    head = phrases.head_from(view, first, stop, "datv")
    if head is None:
        return None
    return Source(first, phrases.end_of(view, head, stop), head, SourceType.NOMINAL, case="datv")


def _is_sourceless(view: View, cue: Cue) -> bool:
    """Whether it is left open whose words they are: *по **некоторым** данным*; *по прогнозам, растает*."""
    if view.words[cue.first] == "судя":
        return False  # *судя по отзывам, …*: the author's own conclusion
    if view.at(cue.last).low == "," and view.has(cue.verb, "NOUN", "plur", "datv"):
        return True
    attributes = range(cue.first + 1, cue.verb)
    return any(view.lemma(k) in lexicon.words("sourceless.txt") for k in attributes)
