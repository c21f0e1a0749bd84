"""An abbreviation that shows no case, right before the verb whose subject it is."""

from __future__ import annotations

from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text.view import View


def abbreviation(view: View, cue: Cue) -> Source | None:
    """An abbreviation right before the verb, after whom it speaks to: *россиянам **МИД** советует*."""
    index = cue.first - 1
    fits = index > 0 and cue.number == "sing" and cue.gender in {"", "neut"} and view.outside(index)
    text = view.tokens[index].text
    before = view.readings(index - 1)[0] if fits and view.is_word(index - 1) else None
    addressed = before and before.has("NOUN", "datv") and not cue.gender
    venue = before and view.has(index - 1, "NOUN", "loct") and cue.gender  # *в рассылке **МЧС** предупредило*
    if not ((addressed or venue) and text.isupper() and len(text) > 1):
        return None
    return Source(index, cue.first, index, SourceType.NOMINAL)
