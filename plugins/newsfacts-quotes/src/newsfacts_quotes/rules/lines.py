"""Lines that say by their shape who speaks: *Вера Тихая, директор: «…»*; *«…», — Вера Тихая*."""

from __future__ import annotations

from newsfacts_quotes import lexicon, ways
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import content
from newsfacts_quotes.text.quoted import is_speech
from newsfacts_quotes.text.titled import LONGEST_POST, is_titled, signer, titled
from newsfacts_quotes.text.view import Named, Unit, View


def signature(view: View, unit: Unit) -> Report | None:
    """Speech that a name with its post closes: *«Билеты раскупили», — Павел Зимин, организатор*."""
    quotation = view.quotation_from(unit.first)
    speech = quotation or (view.is_dash(unit.first) and unit.opens_paragraph)
    if not speech or unit.last - unit.first > LONGEST_POST * 10:
        return None
    begin = quotation.end if quotation else unit.first + 1
    signed = signer(view, begin, unit.last)
    if signed is None and quotation:
        signed = _titled_after(view, quotation, unit.last)
    if signed is None:
        return None
    dash, named = signed
    if view.words[dash] == "(" and not (quotation and is_speech(view, quotation)):
        return None  # *«Снег» (Олег Рябов, режиссёр)*
    end = dash - (view.words[dash - 1] == ",")
    pieces = () if quotation and quotation.end != end else content(view, (unit.first, end))
    if not pieces:
        return None
    return Report(
        rule=ways.SIGNATURE,
        unit=unit,
        anchor=dash,
        source=of_named(named),
        pieces=pieces,
        dashed=quotation is None,
    )


def _titled_after(view: View, speech: Quotation, last: int) -> tuple[int, Named] | None:
    """The dash right behind a sentence in marks, and whose name with a post before it is all the rest."""
    dash = speech.end
    if dash >= last or not view.is_dash(dash) or not view.has_predicate(speech.first, speech.last):
        return None
    named = titled(view, dash + 1, last) if is_speech(view, speech) else None
    return (dash, named) if named else None


def turn(view: View, unit: Unit) -> Report | None:
    """A line of a dialogue without author's words, to the end of its paragraph: *— Почём ёлка?*."""
    if not unit.opens_paragraph or unit.paragraph not in view.layout.turns:
        return None
    paragraph = view.document.paragraphs[unit.paragraph]
    last = view.document.sentences[paragraph.last - 1].last
    if any(not view.outside(k) for k in (unit.first, unit.first + 1)):
        return None  # with author's words, or in marks
    pieces = content(view, (unit.first, last))
    return Report(rule=ways.TURN, unit=unit, anchor=unit.first, pieces=pieces, dashed=True)


def named_before(view: View, first: int, stop: int) -> Source | None:
    """Whose name, with a post before or behind it, is all that stands in ``[first, stop)``."""
    closing = view.named_end.get(stop - 1)
    people = [view.named[k] for k in range(first, stop) if k in view.named and view.outside(k)]
    if not (closing or people or first in view.named):
        return None
    addressed = not any(view.is_told(k) for k in range(first, stop) if view.outside(k))
    named = view.named.get(first)
    leads = named is not None and is_titled(view, named, first, stop)
    if closing and (closing.nominative or addressed) and not (leads and not closing.nominative):
        return of_named(closing)  # *Слово **Петру Лунину**: «…»*
    if named and leads:
        return of_named(named)
    alone = len(people) == 1 and people[0].nominative and addressed
    return of_named(people[0]) if alone and not view.has_predicate(first, stop) else None


def described_before(view: View, first: int, stop: int) -> Source | None:
    """A description of one who can speak, which is all that stands there: ***Источник в порту**: «…»*."""
    head = phrases.head_from(view, first, stop, "nomn")
    if head is None or not view.has(head, "NOUN", "nomn"):
        return None
    speaks = view.has(head, "NOUN", "anim") or view.lemma(head) == "источник"
    whole = phrases.end_of(view, head, stop) == stop and not view.has_predicate(first, stop)
    asks = view.lemma(head) in lexicon.words("interviewers.txt")
    return Source(first, stop, head, SourceType.NOMINAL) if speaks and whole and not asks else None
