"""Russian for newsfacts: segmentation by razdel, morphology by pymorphy3."""

from __future__ import annotations

from newsfacts import Language, hookimpl
from newsfacts_russian._version import __version__

__all__ = ["__version__", "newsfacts_make_language"]


@hookimpl
def newsfacts_make_language(code: str) -> Language | None:
    """Russian, for the code ``ru``."""
    if code != "ru":
        return None
    from newsfacts_russian.language import Russian  # noqa: PLC0415  (imports the dictionaries' package)

    return Russian()
