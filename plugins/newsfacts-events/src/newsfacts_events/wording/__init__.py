"""How likely a trigger names an event, and with which words it says what happened."""

from __future__ import annotations

from newsfacts_events.wording.confidence import marked, probability
from newsfacts_events.wording.extent import whole
from newsfacts_events.wording.likely import Told, likelihood

__all__ = ["Told", "likelihood", "marked", "probability", "whole"]
