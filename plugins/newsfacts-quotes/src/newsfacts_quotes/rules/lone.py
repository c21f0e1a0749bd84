"""A dashed paragraph without author's words, whose speaker the paragraphs around it tell."""

from __future__ import annotations

from newsfacts_quotes import ways
from newsfacts_quotes.cues import verb_cue
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.direct import who_acts
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, of_named
from newsfacts_quotes.text.pieces import Piece, content
from newsfacts_quotes.text.titled import titled
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role

_POINTS = frozenset(("это", "так"))
_SHORTEST = 3
"""What is no longer may be an item of a list."""


def lone_line(view: View, unit: Unit) -> Report | None:
    """*У костра сидел **Олег Рябов**.*, and on the next line *— Волков стало больше.*."""
    if not unit.opens_paragraph or unit.paragraph not in view.layout.lone:
        return None
    paragraph = view.document.paragraphs[unit.paragraph]
    line = unit.first, view.document.sentences[paragraph.last - 1].last
    speaker = _speaker(view, unit.paragraph) if _is_bare_speech(view, line) else None
    if speaker is None:
        return None
    pieces = content(view, line)
    return Report(
        rule=ways.LONE_LINE, unit=unit, anchor=unit.first, pieces=pieces, dashed=True, elsewhere=speaker
    )


def _is_bare_speech(view: View, line: Piece) -> bool:
    """Whether a line says something, and holds no author's words of its own."""
    first, last = line
    marked = any(not view.outside(k) for k in (first, first + 1))
    told = view.has_predicate(first, last) or any(view.has(k, "COMP") for k in range(first, last))
    if marked or last - first <= _SHORTEST or not told:
        return False
    reports = view.places(Role.REPORTS, first, last)
    return not any(view.words[k - 1] == "," and verb_cue(view, k, last) for k in reports)


def _speaker(view: View, number: int) -> Source | None:
    """Who speaks in a paragraph: who is told to, or who acts right before or right behind it."""
    before, behind = _sentence(view, number - 1, last=True), _sentence(view, number + 1)
    told = _pointed(view, behind) if behind else None
    if told:
        return told
    beside = (_named(view, each) for each in (before, behind) if each)
    return next((each for each in beside if each), None)


def _sentence(view: View, number: int, *, last: bool = False) -> Piece | None:
    """The first or the last sentence of a paragraph of the story."""
    paragraphs = view.document.paragraphs
    if not 0 <= number < len(paragraphs) or number in view.layout.asides:
        return None
    paragraph = paragraphs[number]
    sentence = view.document.sentences[paragraph.last - 1 if last else paragraph.first]
    first = max(sentence.first, view.layout.starts[number])
    return (first, sentence.last) if first < sentence.last else None


def _pointed(view: View, sentence: Piece) -> Source | None:
    """Who is told to have said so: ***Это** говорит егерь **Олег Рябов***."""
    first, last = sentence
    cue = verb_cue(view, first + 1, last) if view.words[first] in _POINTS and first + 1 < last else None
    return subjects.right_of(view, cue, last) if cue and cue.takes("direct") else None


def _named(view: View, sentence: Piece) -> Source | None:
    """Whose name is all of a line, or is the subject of its verb."""
    named = titled(view, *sentence)
    acting = None if named or view.words[sentence[1] - 1] == ":" else who_acts(view, *sentence)
    return of_named(named) if named else acting if acting and acting.named else None
