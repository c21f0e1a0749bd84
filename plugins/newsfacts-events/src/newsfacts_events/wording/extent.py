"""Which words say what happened, where one does not: *подписал закон*, *Вторая мировая война*.

The words grow from the trigger by one token at a time, to the right until the next does not belong to them,
then to the left.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.records import record

from newsfacts_events.reading import Page, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import LEFT, RIGHT, score

_LONGEST = 12
"""How many tokens the words for an event have at most."""
_LENGTHS = 6
_OPENING, _CLOSING = frozenset("«“„"), frozenset("»”")
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


def extension(trigger: Trigger, side: str, first: int, last: int) -> Extension | None:
    """The next step to a side; ``None`` at the end of the sentence, and of words that are long."""
    token = last if side == RIGHT else first - 1
    inside = trigger.sentence.first <= token < trigger.sentence.last
    return Extension(side, first, last, token) if inside and last - first < _LONGEST else None


def whole(page: Page, trigger: Trigger) -> tuple[int, int]:
    """The tokens ``[first, last)`` that say what happened."""
    first, last = trigger.first, trigger.last
    for side in (RIGHT, LEFT):
        while (step := extension(trigger, side, first, last)) is not None:
            if score(side, features(page, trigger, step)) <= 0:
                break
            first, last = min(first, step.token), max(last, step.token + 1)
    return _balanced(page, trigger, first, last)


def _balanced(page: Page, trigger: Trigger, first: int, last: int) -> tuple[int, int]:
    """The words without a quotation mark that nothing opens or closes."""
    opened = _opened(page, first, last)
    if opened > 0 and last < trigger.sentence.last and page.tokens[last].text in _CLOSING:
        return first, last + 1
    if opened:
        marks = _OPENING | _CLOSING
        if page.tokens[last - 1].text in marks:
            last -= 1
        if page.tokens[first].text in marks:
            first += 1
    return (first, last) if first <= trigger.index < last else (trigger.first, trigger.last)


def _opened(page: Page, first: int, last: int) -> int:
    """How many quotation marks are opened and not closed."""
    texts = [each.text for each in page.tokens[first:last]]
    return sum(each in _OPENING for each in texts) - sum(each in _CLOSING for each in texts)


def features(page: Page, trigger: Trigger, step: Extension) -> list[str]:
    """What is told of a token beside the words for an event, and of the one beyond."""
    words, token, lemma, form = page.words, step.token, trigger.entry.lemma, trigger.form
    word, right = words[token], step.side == RIGHT
    edge = words[step.last - 1 if right else step.first]
    beyond = token + 1 if right else token - 1
    further = words[beyond] if 0 <= beyond < len(words) else None
    length = min(step.last - step.first, _LENGTHS)
    cases = "+".join(sorted(word.cases)) if len(word.cases) <= _FEW else "any"
    pos, shape = word.pos, _shape(page, token)
    found = [
        f"form={form}",
        f"length={length}",
        f"length={length}:{pos}",
        f"pos={pos}",
        f"pos={pos}:{form}",
        f"pos={pos}:{edge.pos}",
        f"pos={pos}:{trigger.type}",
        f"lemma={word.lemma}",
        f"lemma={word.lemma}:{lemma}",
        f"lemma={word.lemma}:{edge.lemma}",
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
            f"further={further.pos}",
            f"further={further.lemma}",
            f"further={_shape(page, beyond)}",
            f"further={further.pos}:{pos}:{form}",
            f"further={further.pos}:{pos}:{edge.pos}",
        ]
    return found


def _shape(page: Page, index: int) -> str:
    """What a token looks like: a quotation mark, a capital, a figure, another sign, or a word."""
    text = page.tokens[index].text
    if text in _OPENING or text in _CLOSING or text == '"':
        return text
    if not text[0].isalnum():
        return "sign"
    return "figure" if text[0].isdigit() else "capital" if text[0].isupper() else "word"


def _of_phrase(trigger: Trigger, step: Extension) -> Iterator[str]:
    """How the token's noun phrase stands to the trigger's and to the last of the words so far."""
    phrase = _around(trigger, step.token)
    edge = _around(trigger, step.last - 1 if step.side == RIGHT else step.first)
    if phrase is None:
        yield f"phrase=none:{edge is not None}"
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
    yield f"phrase={relation}:{trigger.is_noun}"
    yield f"phrase={relation}:{kind}:{trigger.form}"
    yield f"phrase={relation}:{phrase.preposition}:{trigger.type}"
    if relation == "other" and not trigger.is_noun:
        cases = "+".join(sorted(phrase.cases)) if len(phrase.cases) <= _FEW else "any"
        yield f"beside={phrase.preposition}:{cases}:{phrase.clause is trigger.clause}:{trigger.form}"
        yield f"beside={phrase.lemma}:{trigger.entry.lemma}"


def _around(trigger: Trigger, index: int) -> Phrase | None:
    """The noun phrase that a token, or the preposition before it, belongs to."""
    for each in trigger.sentence.phrases:
        if each.first - bool(each.preposition) <= index < each.last:
            return each
        if each.first > index + 1:
            return None
    return None
