"""Where a token stands, as the page of newsfacts-russian tells."""

from __future__ import annotations

from newsfacts_russian.page import adjoins, begins_sentence

__all__ = ["adjoins", "begins_sentence"]
