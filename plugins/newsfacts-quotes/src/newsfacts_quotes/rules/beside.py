"""What is reported beside a parenthesis: before it, after it, or both."""

from __future__ import annotations

from newsfacts_quotes import ways
from newsfacts_quotes.cues import Cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.before_parenthesis import opens_relative, own_clause, reported_before
from newsfacts_quotes.rules.tails import takes_that
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.pieces import Piece, content
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role
from newsfacts_quotes.ways import Trait, Way

_POINTER = 2
"""Of how many words *об этом* is."""


def beside(view: View, unit: Unit, cue: Cue, source: Source | None, region: Piece, way: Way) -> Report | None:
    """The report with what stands before and after the parenthesis."""
    start, stop = region
    end = _end(view, unit, region, way)
    left = reported_before(view, unit, start, goes_on=stop < end)
    if left and _is_anothers(view, source, left[0], (stop, end), way):
        return None
    own = own_clause(view, *left[0]) if left else start
    closed = bool(left) and _closes(view, cue, way, left[0], own, (stop, end))
    right = () if closed else _around_leads(view, stop, end)
    if left and right:
        spliced = view.has_predicate(*left[0]) and _is_main(view, stop, end)
        left = () if spliced else content(view, (own, left[0][1]))
    pieces = left + right
    if not pieces or (way.has(Trait.INTERRUPTS) and left and not right and not _is_clause(view, *left[0])):
        return None
    if left and left[0][1] - left[0][0] <= _POINTER and view.words[left[0][0]] in {"об", "о"}:
        return Report(rule=ways.REFERENCE, unit=unit, anchor=start, cue=cue, source=source, reference=True)
    return Report(
        rule=way,
        unit=unit,
        anchor=start,
        cue=cue,
        source=source,
        pieces=pieces + _explained(view, stop, end) if closed else pieces,
        tag=not right,
        runs=bool(right),
    )


def _end(view: View, unit: Unit, region: Piece, way: Way) -> int:
    """Where what is reported behind a parenthesis ends at the latest."""
    start, stop = region
    end = segments.end_of_unit(view, unit)
    if way.has(Trait.INTERRUPTS):
        return min(end, _past_speech(view, start, end))
    end = max(stop, segments.clause_end(view, stop, end))
    return _relative_end(view, start, stop, end)


def _past_speech(view: View, index: int, end: int) -> int:
    """Where the marks close inside which the author breaks in, if he goes on: *…», **— и смеётся***."""
    whole, last = view.whole_at[index], index
    while whole >= 0 and last < end and view.whole_at[last] == whole:
        last += 1
    goes_on = whole >= 0 and last < end and view.is_mark(last - 1) and not view.quotations_in(last, end)
    dash = last + (view.at(last, end).low == ",")
    return last if goes_on and dash + 1 < end and view.is_dash(dash) else end


def _is_anothers(view: View, source: Source | None, left: Piece, behind: Piece, way: Way) -> bool:
    """Whether what stands before a parenthesis is the subject of another's report, or of this one's cue."""
    stop, end = behind
    if not view.has_predicate(*left) and _leads_to_cue(view, stop, end):
        return True
    return stop >= end and not _is_told_by(view, source, way) and _is_torn(view, *left)


def _closes(view: View, cue: Cue, way: Way, left: Piece, own: int, behind: Piece) -> bool:
    """Whether a parenthesis closes what is reported before it, so that nothing behind belongs to that.

    Args:
        view: The text.
        cue: What reports.
        way: The way of reporting.
        left: What is reported before.
        own: Where the clause of *left* begins in which the parenthesis stands.
        behind: What stands behind the parenthesis.
    """
    stop, end = behind
    first, last = left
    broken = own > first and _goes_on(view, stop, end)
    # *завод, по словам X, **продолжит** работу*
    verb = view.at(stop).low == "," and view.at(stop + 1, end).is_finite
    lacks = verb and not view.has_predicate(first, last)
    lacks = lacks or (cue.form is Form.PHRASE and takes_that(view, last - 1, stop, end))
    if broken or lacks or not is_closed(view, stop, end):
        return False
    return way.has(Trait.INTERRUPTS) or not _is_rest(view, left, stop, end)


def _around_leads(view: View, stop: int, end: int) -> tuple[Piece, ...]:
    """What is said around author's words that lead on to more of it: *— **Да**. — И добавил: — **Нет***."""
    pieces: list[Piece] = []
    for colon in view.places(Role.COLON, stop, end):
        parts = view.quotations_in(stop, colon)
        if (
            view.outside(colon)
            and 0 <= view.whole_at[colon] == view.whole_at[parts[-1].start if parts else stop]
        ):
            pieces += [(stop, each.end) for each in parts[-1:]]
            stop = colon + 1
    return content(view, *pieces, (stop, end))


def _explained(view: View, stop: int, end: int) -> tuple[Piece, ...]:
    """The clause behind a colon that explains what is said: *мост опасен, говорят в порту: **он старый***."""
    goes_on = view.at(stop, end).low == ":" and view.at(stop + 1, end).is_word
    return content(view, (stop + 1, end)) if goes_on and view.has_predicate(stop + 1, end) else ()


def _is_told_by(view: View, source: Source | None, way: Way) -> bool:
    """Whether the cue surely has its subject behind it: *…, пишет **«Волна»***; *…, уточнил **врач***."""
    if source is None:
        return False
    outlet = view.is_mark(source.first) or in_latin(view.words[source.head])
    person = source.named is not None or view.readings(source.head)[0].has("NOUN", "anim", "nomn")
    return outlet or (way.has(Trait.INTERRUPTS) and person)


def _is_torn(view: View, first: int, last: int) -> bool:
    """Whether it is a subject with its aside, whose verb the cue is: *тренер, **уставший**, сообщил …*."""
    aside = segments.start(view, last, first)
    if aside <= first or view.has_predicate(first, aside) or view.words[aside - 1] != ",":
        return False
    attribute = view.pos(aside) in {"PRTF", "GRND"} or segments.opens_relative(view, aside, last)
    return attribute or view.words[aside : aside + 3] == ["в", "том", "числе"]


def _leads_to_cue(view: View, stop: int, end: int) -> bool:
    """Whether another's report follows: *полиция, по данным газеты, **отметила**, что*."""
    after = stop + 1
    cue = verb_cue(view, after, end) if view.at(after, end).is_finite else None
    if cue is None or not cue.takes("что"):
        return False
    stop = segments.comma(view, cue.last, end)
    return view.words[stop + 1 : stop + 2] in (["что"], ["чтобы"])


def _relative_end(view: View, start: int, stop: int, end: int) -> int:
    """Where the relative clause around a parenthesis ends: *мост, который, по данным X, **закроют**, …*."""
    before = start - 2 if start > 1 and view.words[start - 1] == "," else start - 1
    if before < 1 or not opens_relative(view, before):
        return end
    first = segments.comma(view, stop + 1, end)
    if stop + 1 < first < end - 1 and view.is_finite(first + 1):
        return first  # *дом, где, по словам X, **тесно**, закрыли*
    verb = next((k for k in range(stop, end) if view.outside(k) and view.is_predicate(k)), None)
    if verb is None:
        return end
    close = segments.comma(view, verb, end)
    return close if view.has_predicate(close, end) else end


def _is_clause(view: View, first: int, last: int) -> bool:
    """Whether something is said: a predicate, an infinitive, a nominative or a quotation."""
    return any(
        not view.outside(k)
        or view.is_predicate(k)
        or k in view.named
        or view.has(k, "INFN")
        or _is_nominative(view, k)
        for k in range(first, last)
        if view.is_word(k) and not (k > first and view.has(k - 1, "PREP"))
    )


def _is_nominative(view: View, index: int) -> bool:
    likeliest = view.readings(index)[0]
    return (
        likeliest.pos in {"NOUN", "NPRO"}
        and view.has(index, likeliest.pos, "nomn")
        and not likeliest.has("gent")
    )


def _is_rest(view: View, left: Piece, stop: int, end: int) -> bool:
    """Whether a clause without a verb goes on: *Возраст клада, как полагают ученые, **800 лет***."""
    after = stop + 1
    if after >= end or view.words[stop] != "," or _is_aside(view, after, end):
        return False
    if _takes_over(view, stop, after, end):
        return False
    dated = view.words[after][0].isdigit() or (view.pos(after) == "PREP" and view.has_predicate(*left))
    means = (
        view.readings(after)[0].has("ablt") and not view.has(after, "gent") and not view.has(after, "nomn")
    )
    nominative = view.readings(after)[0].has("nomn") or view.has(after, "NUMR", "nomn")
    subject = nominative and _is_only_verb(view, *left)
    return dated or means or subject or not view.has_predicate(*left)


def _is_only_verb(view: View, first: int, last: int) -> bool:
    """Whether a clause has a verb and no subject yet: ***Пострадал**, по данным полиции, один рабочий*."""
    named = any(view.is_word(k) and _is_nominative(view, k) for k in range(first, last))
    return view.has(first, "past") and not named


def _is_main(view: View, stop: int, end: int) -> bool:
    """Whether a main clause follows with its subject first: *дом сгорел, по словам X, **люди спаслись***."""
    first = stop + 1
    if view.at(stop).low != "," or not view.at(first, end).is_word:
        return False
    named = view.named.get(first)
    after = named.last if named else first + 1
    likeliest = view.readings(first)[0]
    noun = likeliest.has("NOUN", "nomn") and not (likeliest.has("inan") and view.has(first, "NOUN", "accs"))
    subject = named.nominative if named else noun or view.words[first] in {"он", "она", "они"}
    return subject and after < end and view.is_predicate(after)


def _goes_on(view: View, stop: int, end: int) -> bool:
    """Whether the clause that the parenthesis interrupts has its predicate after it."""
    after = segments.end(view, min(stop + 1, end), end)
    relative = any(view.is_relative(k) for k in range(stop, after))
    return not relative and view.has_predicate(stop, after)


def is_closed(view: View, stop: int, end: int) -> bool:
    """Whether what follows the reporting clause belongs to it, and is no content."""
    after = stop
    while after < end and (view.words[after] in ",.;:" or view.is_dash(after)):
        after += 1
    if after >= end or view.words[stop] == ":" or _takes_over(view, stop, after, end):
        return True
    if any(view.is_dash(k) for k in range(stop, after)) or view.quotation_from(after):
        return False
    return _is_aside(view, after, end) or not any(
        view.is_predicate(k) or view.pos(k) == "INFN" for k in range(after, end)
    )


def _takes_over(view: View, stop: int, after: int, end: int) -> bool:
    """Whether a clause with *что*, or another reporting verb, comes next."""
    if after > stop + 1 or not view.outside(after):
        return False  # a dash leads back to what is said
    if view.words[stop] == "," and view.words[after] in {"что", "чтобы"}:
        return True
    cue = verb_cue(view, after, end) if view.is_finite(after) else None
    return cue is not None


def _is_aside(view: View, after: int, end: int) -> bool:
    """Whether a relative clause, a converb or a participle comes next."""
    if segments.opens_relative(view, after, end) or view.pos(after) == "GRND":
        return True
    return view.pos(after) == "PRTF" and segments.comma(view, after, end) == end
