"""Who takes part in an event, and as what."""

from __future__ import annotations

from newsfacts_events.participants.control import governing_verb
from newsfacts_events.participants.finding import parts_of

__all__ = ["governing_verb", "parts_of"]
