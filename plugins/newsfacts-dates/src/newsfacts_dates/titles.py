"""Titles of works and media that begin like a date: *газета «Сегодня»*, *рассказ «Один день Ивана…»*."""

from __future__ import annotations

from newsfacts import Document
from newsfacts_dates.expressions import Fragment
from newsfacts_dates.lexing import Lexemes


def begins_title(fragment: Fragment, lexemes: Lexemes, document: Document) -> bool:
    """Whether the fragment is what a title begins with: a noun, a quotation mark and a capital or digit.

    A quotation that begins so stands after a colon, a dash or a preposition.
    """
    quote = fragment.first - 1
    if not lexemes.is_a(quote, "quote") or not lexemes.is_a(quote - 1, "@other"):
        return False
    if not _opens(lexemes.tokens[quote].start, document.text):
        return False
    begins = lexemes.tokens[fragment.first].text[0]
    if not (begins.isupper() or begins.isdigit() or lexemes.is_a(fragment.last, "quote")):
        return False
    named = lexemes.tokens[quote - 1].text
    return named.isalpha() and document.morphology.readings(named)[0].pos == "NOUN"


def _opens(mark: int, text: str) -> bool:
    """Whether the quotation mark opens: *выставка «200 лет порту»*, but not *триллер «Империя» 2006 года*."""
    return text[mark] not in "»”" and text[mark - 1 : mark].isspace()
