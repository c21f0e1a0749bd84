"""The Russian language: segmentation and morphology in one hand."""

from __future__ import annotations

from functools import cached_property

from newsfacts import Morphology, PlainText, Segmentation
from newsfacts_russian.marks import plain
from newsfacts_russian.morphology import RussianMorphology
from newsfacts_russian.segmentation import segment


class Russian:
    """Russian, behind the :class:`newsfacts.LanguageWithMarks` protocol."""

    code = "ru"

    @cached_property
    def morphology(self) -> Morphology:
        """pymorphy3's dictionary, loaded on first use."""
        return RussianMorphology()

    def plain(self, text: str) -> PlainText:
        """*text* without stress marks and invisible characters, each letter one code point."""
        return plain(text)

    def segment(self, text: str) -> Segmentation:
        """Cut *text* into paragraphs, sentences and tokens."""
        return segment(text)
