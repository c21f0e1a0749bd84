"""Who acts in the sentence before, where a verb of saying has no subject."""

from __future__ import annotations

from bisect import bisect_left

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue, plain_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text.view import Unit, View


def acting_before(view: View, unit: Unit, cue: Cue) -> Source | None:
    """The body that does something there: ***Полиция** ищет лодку. Не исключает, что её угнали*."""
    at = bisect_left(view.units, unit.first, key=lambda each: each.first) - 1
    before = view.units[at] if at >= 0 and cue.form is Form.FINITE else None
    if before is None or before.paragraph != unit.paragraph:
        return None
    told = (k for k in range(before.first, before.last) if view.outside(k) and view.is_told(k))
    verb = next(told, None)
    acted = None if verb is None else subjects.left_of(view, plain_cue(view, verb), before.first)
    if acted is None or acted.type is not SourceType.NOMINAL:
        return None
    lemma = view.lemma(acted.head)
    body = lexicon.lists(lemma, "bodies.txt", "issuers.txt") or lemma in lexicon.kinds_of_bodies()
    agrees = view.has(acted.head, "NOUN", "nomn", *filter(None, ("sing", cue.gender)))
    return acted if body and agrees else None
