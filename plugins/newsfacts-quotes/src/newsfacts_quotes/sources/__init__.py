"""The source of a report: which phrase beside a cue names who speaks."""

from __future__ import annotations

from newsfacts_quotes.sources.cited import cited
from newsfacts_quotes.sources.genitives import genitive
from newsfacts_quotes.sources.of_cues import of_main_clause, of_verb, owner_before, possessive

__all__ = ["cited", "genitive", "of_main_clause", "of_verb", "owner_before", "possessive"]
