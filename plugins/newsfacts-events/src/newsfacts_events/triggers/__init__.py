"""Triggers: the words that name an event, with the type that they and their neighbours tell."""

from newsfacts_events.triggers.finding import find_triggers
from newsfacts_events.triggers.trigger import Trigger

__all__ = ["Trigger", "find_triggers"]
