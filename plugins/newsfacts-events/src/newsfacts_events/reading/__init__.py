"""The document as the rules of this plugin read it: words, phrases, subjects, roles."""

from __future__ import annotations

from newsfacts_events.reading.attaching import DASHES
from newsfacts_events.reading.complements import near
from newsfacts_events.reading.page import LONGEST, Page
from newsfacts_events.reading.phrase import Phrase
from newsfacts_events.reading.roles import (
    AGENT,
    CONCERNING,
    MUTUAL,
    PATIENT,
    RECIPIENT,
    ROLES,
    UNDERGONE,
    Part,
    can_act,
)
from newsfacts_events.reading.sentence import SentenceReading
from newsfacts_events.reading.subjects import agrees, antecedent, described, may_be_meant, subject_of
from newsfacts_events.reading.words import QUOTES, SIGN, Word, is_told

__all__ = [
    "AGENT",
    "CONCERNING",
    "DASHES",
    "LONGEST",
    "MUTUAL",
    "PATIENT",
    "QUOTES",
    "RECIPIENT",
    "ROLES",
    "SIGN",
    "UNDERGONE",
    "Page",
    "Part",
    "Phrase",
    "SentenceReading",
    "Word",
    "agrees",
    "antecedent",
    "can_act",
    "described",
    "is_told",
    "may_be_meant",
    "near",
    "subject_of",
]
