"""Agencies whose names show no case, so that it doesn't tell whether they speak or were told."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.view import View


def is_agency(view: View, index: int) -> bool:
    """Whether a word is the name of such an agency or begins it: *в мэрии **РИА** Новости сообщили*."""
    return view.at(index).low in lexicon.words("agencies.txt")
