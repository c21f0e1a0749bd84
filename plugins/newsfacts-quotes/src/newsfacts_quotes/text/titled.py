"""Names with their posts as they stand under and before speech: *Вера Тихая, директор музея*."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.view import Named, View

LONGEST_POST = 24
"""Tokens of the longest name with its post."""

_LONGEST_NAME = 3
_LONGEST_CHANNEL = 7
_NEVER_NAMES = frozenset(
    (
        *("VERB", "PRED", "ADVB", "PRCL", "INTJ", "NPRO", "INFN", "CONJ"),
        *("ADJS", "PRTS", "NUMR", "COMP", "GRND"),
    )
)

_CLOSING = frozenset((",", "!", "?", "…", "..."))
"""What stands between speech and a dash: *…, — мэр Олег Рябов*, but *Гость — мэр Олег Рябов*."""


def is_titled(view: View, named: Named, first: int, last: int) -> bool:
    """Whether a name in the nominative and its post behind a comma fill ``[first, last)``."""
    last = _before_stop(view, first, last)
    if not named.nominative or last - first > LONGEST_POST:
        return False
    if named.last == last:
        return True
    behind = view.words[named.last] in {",", "("} or view.pos(named.last) == "PREP"
    return behind and not view.has_predicate(named.last, last)


def titled(view: View, first: int, last: int) -> Named | None:
    """Whose name fills ``[first, last)``, its post before or behind it: *мэр Лопаря **Олег Рябов***."""
    named = view.named.get(first)
    if named:
        return named if is_titled(view, named, first, last) else None
    end = before_channel(view, first, _before_stop(view, first, last))
    closing = view.named_end.get(end - 1)
    if closing is None or not closing.nominative or not first < closing.first or end - first > LONGEST_POST:
        return None
    return closing if _is_post(view, first, closing.first) else None


def before_channel(view: View, first: int, last: int) -> int:
    """Where the tokens end without what they were written in: *мэр Рябов **в своём телеграм-канале***."""
    for index in range(last - 2, max(first, last - _LONGEST_CHANNEL), -1):
        if view.words[index] in {"в", "на"}:
            head = phrases.head_from(view, index + 1, last, "loct")
            channel = head is not None and view.lemma(head) in lexicon.words("channels.txt")
            return index if channel else last
    return last


def signer(view: View, begin: int, last: int) -> tuple[int, Named] | None:
    """The last dash at or after *begin*, or a bracket there, behind which only a name and its post stand."""
    close = _before_stop(view, begin, last) - 1
    bracketed = begin < close and view.words[begin] == "(" and view.words[close] == ")"
    named = view.named.get(begin + 1) if bracketed else None
    if named and is_titled(view, named, begin + 1, close):
        return begin, named
    for dash in range(last - 2, max(begin - 1, last - LONGEST_POST), -1):
        named = titled(view, dash + 1, last) if view.is_dash(dash) else None
        if named and (named.first == dash + 1 or view.words[dash - 1 - view.is_mark(dash - 1)] in _CLOSING):
            return dash, named
    return None


def is_bare_name(view: View, first: int, last: int) -> bool:
    """Whether nothing but a name stands in ``[first, last)``: *Автор: **Анна Соснова***."""
    words = [k for k in range(first, last) if view.is_word(k)]
    capital = len(words) <= _LONGEST_NAME and all(view.tokens[k].text[:1].isupper() for k in words)
    return capital and not any(view.pos(k) in _NEVER_NAMES for k in words)


def _is_post(view: View, first: int, last: int) -> bool:
    """Whether one noun in the nominative, with what depends on it, fills ``[first, last)``."""
    head = phrases.head_from(view, first, last, "nomn")
    if head is None or not view.has(head, "NOUN", "anim") or "," in view.words[first:last]:
        return False
    return phrases.end_of(view, head, last) == last and not view.has_predicate(first, last)


def _before_stop(view: View, first: int, last: int) -> int:
    while last > first and view.words[last - 1] in {".", ":"} and view.outside(last - 1):
        last -= 1
    return last
