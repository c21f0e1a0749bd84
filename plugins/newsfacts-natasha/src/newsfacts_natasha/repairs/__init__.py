"""What general rules mend in the tagger's spans."""

from __future__ import annotations

from newsfacts_natasha.repairs.rules import RULES, mended

__all__ = ["RULES", "mended"]
