"""Where the author breaks into direct speech: *…, – **сказал он**. – …*; *…. – **Он встаёт.** – …*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.spelling import fold

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.text.actors import PRONOUNS, acts
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.titled import titled
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import Role

_ENDS = frozenset((".", "!", "?", "…", "..."))
_BEFORE_DASH = _ENDS | {","}
_TO_CUE = 4
"""How many tokens behind the dash the author's verb may stand."""

_LONGEST = 60
"""How many tokens the author's words between two dashes may have."""

_TO_ACT = 8
"""Within how many tokens behind a dash the verb of an act stands."""

_LONGEST_LEAD = 10
"""How long the words are that lead on to more speech."""


def interruptions(view: View, quotation: Quotation) -> Iterator[tuple[int, int]]:
    """The dashes around each stretch of author's words; the second may be the quotation's end."""
    closing = quotation.first
    for index in view.places(Role.DASH, quotation.first + 1, quotation.last):
        if index > closing and view.words[index - 1] in _BEFORE_DASH and _reports(view, index + 1, quotation):
            closing = _closing(view, index + 1, quotation.last)
            if _leads_on(view, closing + 1, quotation.last):  # *…, — сказал он. — **И добавил**: — …*
                closing = _closing(view, closing + 1, quotation.last)
            yield index, closing


def _reports(view: View, first: int, quotation: Quotation) -> bool:
    """Whether the author tells something close after a dash: of the speaking, or what somebody does."""
    last = quotation.last
    tells = _tells(view, first, quotation)
    if tells and view.tokens[first].text[:1].islower():
        return True
    return (
        (not tells and _does(view, first, last)) or _acts(view, first, last) or _leads_on(view, first, last)
    )


def _tells(view: View, first: int, quotation: Quotation) -> bool:
    """Whether a reporting verb stands there: in the third person, or in a reply of *я*."""
    last, reply = quotation.last, view.is_dash(quotation.start)
    for index in range(first, min(first + _TO_CUE, last)):
        if view.words[index] in _BEFORE_DASH:
            return False
        cue = verb_cue(view, index, last)
        if (cue and cue.form is Form.FINITE) or (reply and _is_mine(view, index)):
            return True
    return False


def _is_mine(view: View, index: int) -> bool:
    """Whether who writes asks or says: *— Где пёс? — **спрашиваю** хозяйку*."""
    if view.pos(index) != "VERB":
        return False
    reading = view.readings(index)[0]
    return reading.has("1per") and "direct" in lexicon.verbs().get(fold(reading.lemma), ())


def _acts(view: View, first: int, last: int) -> bool:
    """Whether somebody does something, and speaks on: *— …, — **Вера Тихая смотрит** вверх. — …*.

    A noun for people begins a sentence of its own: *…. — **Женщина плачет**. — …*.
    """
    near = range(first + 1, min(first + _TO_ACT, last))
    verb = next((k for k in near if view.is_told(k) or view.is_dash(k)), None)
    if verb is None or view.is_dash(verb):
        return False
    closing = _closing(view, first, last)
    if closing >= last or not view.is_dash(closing):
        return False
    own = view.words[first - 2] in _ENDS and view.tokens[first].text[:1].isupper()
    return titled(view, first, verb) is not None or (own and acts(view, first, verb))


def _leads_on(view: View, first: int, last: int) -> bool:
    """Whether the author only leads to more speech: *…. – **И помолчав:** – …*."""
    near = range(first + 1, min(first + _LONGEST_LEAD, last - 1))
    colon = next((k for k in near if view.words[k] == ":"), None)
    if colon is None or not view.is_dash(colon + 1):
        return False
    if any(view.words[k] in _ENDS or view.is_dash(k) for k in range(first, colon)):
        return False
    return any(view.pos(k) == "GRND" or view.is_told(k) for k in range(first, colon))


def _does(view: View, index: int, last: int) -> bool:
    """Whether any verb of the third person and its subject come next: *…, — **разводит руками мэр***."""
    index += view.at(index, last).pos == "ADVB"
    if index + 1 >= last or not view.is_told(index) or not view.tokens[index].text[:1].islower():
        return False
    verb = view.readings(index)[0]
    form = [each for each in ("sing", "plur", "masc", "femn", "neut") if verb.has(each)]
    for k in range(index + 1, min(index + 1 + _TO_CUE, last)):
        if view.words[k] in _BEFORE_DASH or view.is_dash(k):
            return False
        if k in view.named:
            return view.named[k].nominative
        if view.has(k, "NOUN", "anim", "nomn", *form[:1]) or view.words[k] in PRONOUNS:
            return True
    return False


def _closing(view: View, first: int, last: int) -> int:
    """The dash that ends the author's words, or else their full stop, or the quotation's end."""
    limit = min(first + _LONGEST, last)
    for index in view.places(Role.DASH, first + 1, limit):
        if view.words[index - 1] in _BEFORE_DASH or view.words[index - 1] == ":":
            return index
    stop = next((index for index in range(first, limit) if view.words[index] == "."), None)
    return last if stop is None or stop + 1 >= last else stop
