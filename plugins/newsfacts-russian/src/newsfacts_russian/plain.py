"""The text as it is read: without marks of stress, mark-up, look-alikes and the line ends of a page."""

from __future__ import annotations

from newsfacts import PlainText
from newsfacts_russian import marks
from newsfacts_russian.pasted.blanks import with_single_blanks
from newsfacts_russian.pasted.gaps import with_blanks_around_names
from newsfacts_russian.pasted.lookalikes import with_own_letters
from newsfacts_russian.pasted.markup import without_markup
from newsfacts_russian.pasted.signs import with_own_signs
from newsfacts_russian.pasted.stops import with_blanks_after_stops
from newsfacts_russian.pasted.wraps import without_wraps


def plain_text(text: str) -> PlainText:
    """*text* as extractors read it; each of its characters knows where it stands in the article.

    Taken away or put right are stress marks, invisible characters and letters of two code points
    (:func:`newsfacts_russian.marks.plain`), entities, tags and signs of Markdown, blanks, hyphens,
    dashes and quotation marks of every kind, Latin letters in Russian words, line ends of a page's
    width, and blanks forgotten after full stops and before names.
    """
    plain = marks.plain(without_markup(PlainText(text)))
    plain = with_own_letters(with_own_signs(with_single_blanks(plain)))
    return with_blanks_around_names(with_blanks_after_stops(without_wraps(plain)))
