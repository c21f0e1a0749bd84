"""Which words say what happened, where one does not: *подписал закон*, *Вторая мировая война*.

The words grow from the trigger by one token at a time, to the right until the next does not belong to them,
then to the left.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsfacts_russian.records import record

from newsfacts_events.reading import Page, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import LEFT, RIGHT, score

_LONGEST = 12
"""How many tokens the words for an event have at most."""
_LENGTHS = 6
_OPENING, _CLOSING = frozenset("«“„"), frozenset("»”")
_MARKS = _OPENING | _CLOSING | {'"'}
_FEW = 3


@record
class Extension:
    """One step: whether the words ``[first, last)`` for an event go on to a token.

    Args:
        side: ``left`` or ``right``.
        first: The first token so far.
        last: One past the last.
        token: The token that may be the next.
    """

    side: str
    first: int
    last: int
    token: int


def extension(page: Page, trigger: Trigger, side: str, first: int, last: int) -> Extension | None:
    """The next step to a side; ``None`` at a sign, the end of the sentence, and of words that are long."""
    token = last if side == RIGHT else first - 1
    inside = trigger.sentence.first <= token < trigger.sentence.last
    if not inside or last - first >= _LONGEST or _shape(page, token) == "sign":
        return None
    return Extension(side, first, last, token)


def whole(page: Page, trigger: Trigger) -> tuple[int, int]:
    """The tokens ``[first, last)`` that say what happened."""
    first, last = trigger.first, trigger.last
    for side in (RIGHT, LEFT):
        while (step := extension(page, trigger, side, first, last)) is not None:
            if score(side, features(page, trigger, step)) <= 0:
                break
            first, last = min(first, step.token), max(last, step.token + 1)
    return _balanced(page, trigger, first, last)


def _balanced(page: Page, trigger: Trigger, first: int, last: int) -> tuple[int, int]:
    """The words without a quotation mark at their ends that nothing opens or closes."""
    opened = _opened(page, first, last)
    if opened > 0 and last < trigger.sentence.last and page.tokens[last].text in _CLOSING:
        return first, last + 1
    if not opened and _straight(page, first, last) % 2 == 0:
        return first, last
    if last - 1 > trigger.index and page.tokens[last - 1].text in _MARKS:
        last -= 1
    elif first < trigger.index and page.tokens[first].text in _MARKS:
        first += 1
    return first, last


def _opened(page: Page, first: int, last: int) -> int:
    """How many quotation marks are opened and not closed."""
    texts = [each.text for each in page.tokens[first:last]]
    return sum([(each in _OPENING) - (each in _CLOSING) for each in texts])


def _straight(page: Page, first: int, last: int) -> int:
    """How many quotation marks don't tell whether they open or close."""
    return sum([each.text == '"' for each in page.tokens[first:last]])


def features(page: Page, trigger: Trigger, step: Extension) -> list[str]:
    """What is told of a token beside the words for an event, and of the one beyond."""
    words, token, lemma, form = page.words, step.token, trigger.entry.lemma, trigger.form
    word, right = words[token], step.side == RIGHT
    edge = words[step.last - 1 if right else step.first]
    beyond = token + 1 if right else token - 1
    further = words[beyond] if 0 <= beyond < len(words) else None
    length = min(step.last - step.first, _LENGTHS)
    cases = _named(word.cases)
    pos, shape = word.pos, _shape(page, token)
    found = [
        f"form={form}",
        f"length={length}",
        f"length={length}:{pos}",
        f"pos={pos}",
        f"pos_form={pos}:{form}",
        f"pos_edge={pos}:{edge.pos}",
        f"pos_type={pos}:{trigger.type}",
        f"lemma={word.lemma}",
        f"lemma_trigger={word.lemma}:{lemma}",
        f"lemma_edge={word.lemma}:{edge.lemma}",
        f"trigger={lemma}",
        f"trigger={lemma}:{pos}",
        f"shape={shape}",
        f"cases={pos}:{cases}",
        f"cases={pos}:{cases}:{form}",
        f"open={_opened(page, step.first, step.last)}:{shape}",
        *_of_phrase(trigger, step),
    ]
    if further is not None:
        found += [
            f"further_pos={further.pos}",
            f"further={further.lemma}",
            f"further_shape={_shape(page, beyond)}",
            f"further_form={further.pos}:{pos}:{form}",
            f"further_edge={further.pos}:{pos}:{edge.pos}",
        ]
    return found


@cache
def _named(cases: frozenset[str]) -> str:
    """A few cases by their names."""
    return "+".join(sorted(cases)) if len(cases) <= _FEW else "any"


def _shape(page: Page, index: int) -> str:
    """What a token looks like: a quotation mark, a capital, a figure, another sign, or a word."""
    text = page.tokens[index].text
    if text in _MARKS:
        return text
    if not text[0].isalnum():
        return "sign"
    return "figure" if text[0].isdigit() else "capital" if text[0].isupper() else "word"


def _of_phrase(trigger: Trigger, step: Extension) -> Iterator[str]:
    """How the token's noun phrase stands to the trigger's and to the last of the words so far."""
    phrase = _around(trigger, step.token)
    edge = _around(trigger, step.last - 1 if step.side == RIGHT else step.first)
    if phrase is None:
        yield f"relation=none:{edge is not None}"
        return
    owner = phrase.owner
    relation = (
        "same"
        if phrase is edge
        else "owned"
        if owner is not None and owner is edge
        else "owner"
        if edge is not None and edge.owner is phrase
        else "other"
    )
    kind = phrase.kind or ("alive" if phrase.animate else "")
    yield f"relation={relation}:{trigger.is_noun}"
    yield f"relation_kind={relation}:{kind}:{trigger.form}"
    yield f"relation_in={relation}:{phrase.preposition}:{trigger.type}"
    if relation == "other" and not trigger.is_noun:
        same = phrase.clause is trigger.clause
        yield f"beside_in={phrase.preposition}:{_named(phrase.cases)}:{same}:{trigger.form}"
        yield f"beside={phrase.lemma}:{trigger.entry.lemma}"


def _around(trigger: Trigger, index: int) -> Phrase | None:
    """The noun phrase that a token, or the preposition before it, belongs to."""
    found = trigger.sentence.phrase_at(index)
    if found is not None:
        return found
    following = trigger.sentence.phrase_at(index + 1)
    return following if following is not None and following.preposition else None
