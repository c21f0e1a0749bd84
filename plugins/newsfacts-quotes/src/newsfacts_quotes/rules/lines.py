"""Lines that say by their shape who speaks: *Вера Тихая, директор: «…»*; *«…», — Вера Тихая*."""

from __future__ import annotations

from newsfacts_russian.lazy import lazy_pattern

from newsfacts_quotes import lexicon, ways
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import content
from newsfacts_quotes.text.quoted import is_speech
from newsfacts_quotes.text.titled import LONGEST_POST, is_bare_name, is_titled, signer, titled
from newsfacts_quotes.text.view import Named, Unit, View
from newsfacts_quotes.text.words import Role

_LONGEST_LABEL = 16
_LABEL = lazy_pattern(r"[А-ЯЁ][^:.!?«\n]{1,60}:\s")


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


def replica(view: View, unit: Unit) -> Report | None:
    """A line of an interview or a debate, to the end of its paragraph: *Вера Тихая: Двести рублей.*."""
    if not unit.opens_paragraph:
        return None
    near = min(unit.first + _LONGEST_LABEL, unit.last - 1)
    stop = next(iter(view.places(Role.COLON, unit.first + 1, near)), None)
    if stop is None or view.is_mark(stop + 1):
        return None
    answers = view.words[unit.first : stop] == ["ответ"]
    source = named_before(view, unit.first, stop) or _labelled(view, unit.first, stop)
    if not (source or answers) or is_bare_name(view, stop + 1, unit.last):
        return None
    paragraph = view.document.paragraphs[unit.paragraph]
    last = view.document.sentences[paragraph.last - 1].last
    capital = view.tokens[stop + 1].text[:1].isupper()
    if not capital or not _is_labelled(view, unit.paragraph):
        return None
    pieces = content(view, (stop + 1, last))
    way = ways.TURN if answers else ways.REPLICA
    return Report(rule=way, unit=unit, anchor=unit.first, source=source, pieces=pieces, dashed=True)


def _labelled(view: View, first: int, stop: int) -> Source | None:
    """A label that is somebody's office, and not who asks: ***Судья:** Садитесь.*."""
    head = phrases.head_from(view, first, stop, "nomn")
    if head is None and stop == first + 1 and view.pos(first) in {"PRTF", "ADJF"}:
        head = first  # ***Звонившая:** Горит сарай.*
    elif head is None or not view.has(head, "NOUN", "anim") or phrases.end_of(view, head, stop) < stop:
        return None
    if view.lemma(head) in lexicon.words("interviewers.txt"):
        return None
    return Source(first, stop, head, SourceType.NOMINAL, fresh=True)


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


def _is_labelled(view: View, number: int) -> bool:
    """Whether the line before or after has a label of its own, or asks something."""
    paragraphs, text = view.document.paragraphs, view.document.text
    around = [k for k in (number - 1, number + 1) if 0 <= k < len(paragraphs)]
    lines = [text[paragraphs[k].start : paragraphs[k].end] for k in around]
    return any(
        _LABEL.match(line) or (k < number and line.endswith("?"))
        for k, line in zip(around, lines, strict=True)
    )


def named_before(view: View, first: int, stop: int) -> Source | None:
    """Whose name, with a post before or behind it, is all that stands in ``[first, stop)``."""
    closing = view.named_end.get(stop - 1)
    people = [view.named[k] for k in range(first, stop) if k in view.named and view.outside(k)]
    if not (closing or people or first in view.named):
        return None
    addressed = not any(view.is_told(k) for k in range(first, stop) if view.outside(k))
    if closing and (closing.nominative or addressed):
        return of_named(closing)  # *Слово **Петру Лунину**: «…»*
    named = view.named.get(first)
    if named and is_titled(view, named, first, stop):
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
