"""Lines of an interview or a debate, with who speaks before a colon: *Вера Тихая: Двести рублей.*."""

from __future__ import annotations

from newsfacts_russian.lazy import lazy_pattern

from newsfacts_quotes import lexicon, ways
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.lines import named_before
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.pieces import content
from newsfacts_quotes.text.titled import is_bare_name
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role

_LONGEST_LABEL = 16
_LABEL = lazy_pattern(r"(?:[А-ЯЁ][^:.!?«\n]{1,60}|«[^:.!?»\n]{1,40}»):\s")

_LONGEST_OUTLET = 3
"""Words of the longest name under which an outlet asks."""


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
    asks = source is None and _asks(view, unit, stop)
    source = _outlet(view, unit.first, stop) if asks else source
    bare = is_bare_name(view, stop + 1, unit.last) and not _is_asked(view, unit.paragraph)
    if not (source or answers or asks) or bare:
        return None
    paragraph = view.document.paragraphs[unit.paragraph]
    last = view.document.sentences[paragraph.last - 1].last
    capital = view.tokens[stop + 1].text[:1].isupper()
    if not capital or not _is_labelled(view, unit.paragraph):
        return None
    pieces = content(view, (stop + 1, last))
    way = ways.TURN if answers else ways.REPLICA
    return Report(rule=way, unit=unit, anchor=unit.first, source=source, pieces=pieces, dashed=True)


def _asks(view: View, unit: Unit, stop: int) -> bool:
    """Whether an outlet asks in an interview, in marks or again and again: ***Волна:** Почём билет?*."""
    first, asking = unit.first, lexicon.words("interviewers.txt")
    words = [k for k in range(first, stop) if view.is_word(k)]
    capital = bool(words) and all(view.tokens[k].text[:1].isupper() for k in words)
    asked = _line(view, unit.paragraph).endswith("?")
    if not (asked and capital) or len(words) > _LONGEST_OUTLET or any(view.words[k] in asking for k in words):
        return False
    label = view.text(first, stop + 1)
    again = any(_line(view, unit.paragraph + step).startswith(label) for step in (-2, 2))
    return again or _in_marks(view, first, stop)


def _in_marks(view: View, first: int, stop: int) -> bool:
    quotation = view.quotation_from(first)
    return quotation is not None and quotation.end == stop


def _outlet(view: View, first: int, stop: int) -> Source | None:
    """The outlet, where its label can be nothing but a name: ***«Волна»:** Почём билет?*."""
    if _in_marks(view, first, stop):
        return Source(first, stop, first + 1, SourceType.NOMINAL, fresh=True)
    common = stop == first + 1 and view.readings(first)[0].known and not view.tokens[first].text.isupper()
    return None if common else Source(first, stop, first, SourceType.NOMINAL, fresh=True)


def _line(view: View, number: int) -> str:
    paragraphs = view.document.paragraphs
    if not 0 <= number < len(paragraphs):
        return ""
    return view.document.text[paragraphs[number].start : paragraphs[number].end].strip()


def _is_asked(view: View, number: int) -> bool:
    """Whether the line before asks something, so that a bare name is an answer: *Вратаря.*."""
    return _line(view, number - 1).endswith("?")


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


def _is_labelled(view: View, number: int) -> bool:
    """Whether the line before or after has a label of its own, or asks something."""
    lines = ((step, _line(view, number + step)) for step in (-1, 1))
    return any(_LABEL.match(line) or (step < 0 and line.endswith("?")) for step, line in lines)
