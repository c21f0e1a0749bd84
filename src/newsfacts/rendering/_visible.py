"""A text as a terminal may be given it: what would command the terminal is shown, not obeyed."""

from __future__ import annotations

import re

# C0 but for tab and line feed, DEL and C1, the marks and overrides of writing direction, line separators.
_COMMANDS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    r"""The text with its control characters and bidirectional marks as ``\x1b`` or ``\u202e``."""
    return _COMMANDS.sub(_written, text)


def _written(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004  (two hex digits)
