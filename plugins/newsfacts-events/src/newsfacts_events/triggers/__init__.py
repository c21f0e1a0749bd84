"""Triggers: the words that name an event, with the type that they and their neighbours tell."""

from newsfacts_events.triggers.combining import SUBJECTING, UNDERGOING
from newsfacts_events.triggers.finding import find_triggers
from newsfacts_events.triggers.trigger import ANY_VERB, COLLOCATION, NOUN, SUPPORT_VERB, VERB, Trigger

__all__ = [
    "ANY_VERB",
    "COLLOCATION",
    "NOUN",
    "SUBJECTING",
    "SUPPORT_VERB",
    "UNDERGOING",
    "VERB",
    "Trigger",
    "find_triggers",
]
