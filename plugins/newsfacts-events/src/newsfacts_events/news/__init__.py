"""The event that the article was written for, and what headline and lead tell of it."""

from __future__ import annotations

from newsfacts_events.news.main import main_of

__all__ = ["main_of"]
