"""Direct speech set off as the paragraph after a colon: *Мэр заявил:*, and his words on the next line."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts_quotes import sources, ways
from newsfacts_quotes.cues import Cue, phrase_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules import colons, direct
from newsfacts_quotes.text.pieces import Piece, content
from newsfacts_quotes.text.titled import titled
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role

_FEW_WORDS = 8
"""What announces speech has no more words behind its verb; a paragraph of more is no item of a list."""
_LINES = 2
"""Line breaks between the colon and the speech; after more of them the speech itself is missing."""

_ENDS = frozenset((".", "!", "?", "…", "...", "»", '"', "”", "“"))
_MINE = frozenset(("я", "мне", "меня", "мой", "моя", "мои", "мы", "нам", "нас", "наш", "наша", "наши"))
_LISTS = frozenset(("следующие", "следующих", "следующим", "такие", "таких", "таким"))


def block(view: View, unit: Unit, following: Sequence[Unit], told: Sequence[Report] = ()) -> Report | None:
    """The paragraph after a unit that ends in a colon, as the words of whom the unit names.

    Args:
        view: The text.
        unit: The unit that ends in a colon.
        following: The units of the next paragraph.
        told: What the unit reports, beside the speech after it.
    """
    introduces = (
        view.words[following[-1].last - 1] == ":"
    )  # *В заявлении мэрии говорится:* before the speech itself
    found = None if introduces else _block(view, unit, following, told)
    if found is None:
        return None
    return attrs.evolve(found, rule=ways.REFERENCE if found.reference else ways.BLOCK)


def _block(view: View, unit: Unit, following: Sequence[Unit], told: Sequence[Report]) -> Report | None:
    stop = unit.last - 1
    first, last = following[0].first, following[-1].last
    if not _is_adjacent(view, stop, first):
        return _pointer(view, unit, stop)
    introduced = _introduction(view, unit, stop)
    if introduced is None or not _speaks(introduced):
        introduced = _told_before(told) or introduced
    if introduced is None:
        return None  # before the whole paragraph is read
    if view.quotation_from(first):
        alone = direct.alone(view, following[0], introduced=True)
        return alone and attrs.evolve(introduced, pieces=alone.pieces)
    pieces = content(view, (first, last))
    if view.is_dash(first):
        said = _is_said(view, introduced, (first, last))
        return attrs.evolve(introduced, pieces=pieces, dashed=True) if said else None
    if not pieces or not _is_prose(view, unit, first, last):
        return None
    leads = _leads(introduced) or _is_signed(view, unit, (first, last))
    return attrs.evolve(introduced, pieces=pieces, dashed=True) if leads else None


def _is_said(view: View, introduced: Report, line: Piece) -> bool:
    """Whether a line behind a dash is speech, and no item of a list: *Потребовали следующее:*, *— выкупа*."""
    first, last = line
    item = last - first < 2 or view.tokens[first + 1].text[:1].islower()  # noqa: PLR2004  (the dash, a word)
    plain = introduced.cue is not None and introduced.cue.takes("plain")
    return not item and (not plain or view.has_predicate(*line))


def _leads(introduced: Report) -> bool:
    """Whether a verb or *по словам X* leads to what follows."""
    cue = introduced.cue
    return cue is not None and (cue.form is Form.PHRASE or cue.takes("что", "direct"))


def _speaks(introduced: Report) -> bool:
    """Whether who speaks is told, and by a word of speech."""
    told = introduced.source is not None and introduced.cue is not None
    return told and _leads(introduced) and not (introduced.cue and introduced.cue.takes("plain"))


def _is_signed(view: View, unit: Unit, speech: Piece) -> bool:
    """Whether a name with its post is all that leads to what somebody says of himself: *Мэр Олег Рябов:*."""
    own = any(view.words[k] in _MINE or view.has(k, "VERB", "1per") for k in range(*speech))
    return own and titled(view, unit.first, unit.last) is not None


def _told_before(told: Sequence[Report]) -> Report | None:
    """Who speaks in the unit, where no verb leads to the speech: ***по её словам**, было нелегко:*."""
    last = next((each for each in reversed(told) if each.source and each.cue and not each.topic), None)
    return last and attrs.evolve(last, pieces=(), runs=False, tag=False, reference=False)


def _is_adjacent(view: View, stop: int, first: int) -> bool:
    between = view.document.text[view.tokens[stop].end : view.tokens[first].start]
    return between.count("\n") <= _LINES


def _pointer(view: View, unit: Unit, stop: int) -> Report | None:
    """*Она говорила:* with nothing after it: only that it was said."""
    introduced = _introduction(view, unit, stop)
    if introduced is None or introduced.source is None or introduced.cue is None:
        return None
    cue = introduced.cue
    near = cue.takes("direct") and not cue.takes("plain") and stop - cue.last <= _FEW_WORDS
    return attrs.evolve(introduced, reference=True) if near else None


def _introduction(view: View, unit: Unit, stop: int) -> Report | None:
    """The report that the words before the colon make, still without its content."""
    introduced = _phrase_before(view, unit, stop) or colons.introduction(view, unit, stop)
    if introduced and introduced.cue and (_leads(introduced) or introduced.cue.takes("about", "colon")):
        return introduced
    cue = next((cue for cue in _finite_cues(view, unit) if cue.takes("что")), None)
    if cue:
        return colons.introduced_by(view, unit, cue, stop)
    named = None if introduced else colons.by_name(view, unit, stop)
    return named if named and named.source else introduced


def _phrase_before(view: View, unit: Unit, stop: int) -> Report | None:
    """Whose words an adverbial cue right before the colon tells: ***По её словам**:*."""
    for index in view.places(Role.PHRASE, unit.first, stop):
        cue = phrase_cue(view, index, unit.last) if view.outside(index) else None
        source = cue and (sources.possessive(view, cue) or sources.genitive(view, cue.last, stop))
        if cue and source and max(cue.last, source.last) == stop:
            return Report(rule=ways.COLON, unit=unit, anchor=cue.first, cue=cue, source=source)
    return None


def _finite_cues(view: View, unit: Unit) -> Sequence[Cue]:
    found = (
        verb_cue(view, index, unit.last) for index in range(unit.first, unit.last) if view.outside(index)
    )
    return [cue for cue in found if cue and cue.form is Form.FINITE and not cue.negated]


def _is_prose(view: View, unit: Unit, first: int, last: int) -> bool:
    """Whether a paragraph is a speaker's sentences, and no item of a list."""
    opens = view.tokens[first].text
    dated = opens.isdigit() and view.is_word(first + 1)  # *5 августа тренер ушёл*, but not *1. Мост*
    if not (opens[:1].isupper() or opens in {"…", "..."} or dated):
        return False
    listed = any(view.words[index] in _LISTS for index in range(unit.first, unit.last))
    ends, long = view.words[last - 1] in _ENDS, last - first > _FEW_WORDS
    told = ends or long if view.has_predicate(first, last) else ends and long
    return told and not listed
