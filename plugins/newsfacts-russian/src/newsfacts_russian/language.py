"""The Russian language: segmentation and morphology in one hand."""

from __future__ import annotations

from functools import cached_property

from newsfacts import Morphology, PlainText, Segmentation
from newsfacts_russian.morphology import shared_morphology
from newsfacts_russian.plain import plain_text
from newsfacts_russian.segmentation import segment


class Russian:
    """Russian, behind the :class:`newsfacts.LanguageWithMarks` protocol."""

    code = "ru"

    @cached_property
    def morphology(self) -> Morphology:
        """pymorphy3's dictionary, loaded on first use; all pipelines of a process share it and its caches."""
        return shared_morphology()

    def plain(self, text: str) -> PlainText:
        """*text* without marks, mark-up, look-alikes and wraps."""
        return plain_text(text)

    def segment(self, text: str) -> Segmentation:
        """Cut *text* into paragraphs, sentences and tokens."""
        return segment(text)
