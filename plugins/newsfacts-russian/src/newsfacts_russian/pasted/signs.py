"""Signs: whatever stands for a hyphen, a dash or a quotation mark is one.

Typographers of sites put in hyphens at which no line breaks (*вице\u2011мэр*), fonts and keyboards
lend horizontal bars, box lines and the marks of other scripts.
"""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.pasted.respelling import respelt

_MEANT = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\ufe63\uff0d", "-"),  # hyphens: unbroken, small, wide
        **dict.fromkeys(
            "\u2012\u2015\u2500\u2e3a\u2e3b\ufe58", "—"
        ),  # bars as long as a figure or two letters
        **dict.fromkeys("\u2039\u300a", "«"),
        **dict.fromkeys("\u203a\u300b", "»"),
        **dict.fromkeys("\u201f\u275d", "“"),
        "\u275e": "”",
        "\uff02": '"',
    }
)
_ODD = re.compile(f"[{''.join(map(chr, _MEANT.keys()))}\u2212]")
_MINUS = re.compile(r"(?<!\S)\u2212(?=\s)")
"""A minus between blanks is a dash; before a figure it is one."""


def with_own_signs(plain: PlainText) -> PlainText:
    """Hyphens, dashes and quotation marks of other scripts and fonts as those of Russian print."""
    if not _ODD.search(plain.text):
        return plain
    return respelt(plain, _MINUS.sub("—", plain.text.translate(_MEANT)))
