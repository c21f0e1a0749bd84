"""How documents in XML and HTML begin, by which readers know them."""

from __future__ import annotations

import re

_LEAD = rb"[\s\xef\xbb\xbf]*(?>(?>(?><\?xml[^>]{0,200}>)|(?><!--.{0,1000}?-->))\s*){0,8}"
"""Comments and an XML declaration may stand before a first tag."""


def _first(tag: bytes) -> re.Pattern[bytes]:
    return re.compile(_LEAD + rb"<(?:" + tag + rb")", re.IGNORECASE | re.DOTALL)


PAGE = _first(rb"!doctype\s+html|html[\s>]|head[\s>]|body[\s>]")
FEED = _first(rb"(?:rss|feed|rdf:rdf)[\s>]")
NEWSML = _first(rb"(?:[\w.-]+:)?news(?:item|message)[\s>]")
"""NewsML-G2, whatever the prefix of its names."""
