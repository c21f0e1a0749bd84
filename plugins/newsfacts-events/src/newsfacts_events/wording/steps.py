"""What is told of the words beside a trigger: whether they belong to what says what happened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts_events.groups import Group
from newsfacts_events.reading import SIGN, Page, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import RIGHT

_LONGEST = 12
"""How many tokens the words for an event have at most."""
_MOST = 5
"""How many steps lead to a side at most."""
_LENGTHS = 6
"""From so many tokens on phrases count as equally long."""
OPENING, CLOSING = frozenset("«“„"), frozenset("»”")


class Words(NamedTuple):
    """The words for an event so far: the tokens ``[first, last)``, and how many steps led to a side."""

    first: int
    last: int
    steps: int = 0

    def grown(self, side: str, new: Step) -> Words:
        """The words with what a step adds."""
        if side == RIGHT:
            return Words(self.first, new.edge, self.steps + 1)
        return Words(new.edge, self.last, self.steps + 1)


class Step(NamedTuple):
    """What these words may go on to.

    Args:
        token: The nearest token.
        edge: Where they would end: the first token on the left, one past the last on the right.
        phrase: The noun phrase that it is; ``None`` for a single token outside of any.
    """

    token: int
    edge: int
    phrase: Phrase | None


def step(page: Page, trigger: Trigger, side: str, words: Words) -> Step | None:
    """The next step to a side; ``None`` at a sign, the end of the sentence, and of words that are long.

    A step is a noun phrase with its preposition, a token of the trigger's own phrase, or any other token.
    """
    token = words.last if side == RIGHT else words.first - 1
    sentence = trigger.sentence
    if not sentence.first <= token < sentence.last or page.words[token].shape == SIGN:
        return None
    if words.steps >= _MOST or words.last - words.first >= _LONGEST:
        return None
    if side == RIGHT:
        phrase = _around(trigger, token)
        return Step(token, token + 1 if phrase is None else phrase.last, phrase)
    phrase = sentence.phrase_at(token)
    if phrase is None or phrase.first <= trigger.index < phrase.last:
        return Step(token, token, phrase)
    return Step(token, _with_preposition(page, phrase, sentence.first), phrase)


def _around(trigger: Trigger, index: int) -> Phrase | None:
    """The noun phrase that a token, or the preposition before it, belongs to."""
    found = trigger.sentence.phrase_at(index)
    if found is not None:
        return found
    following = trigger.sentence.phrase_at(index + 1)
    return following if following is not None and following.preposition else None


def _with_preposition(page: Page, phrase: Phrase, first: int) -> int:
    """Where a phrase begins, its preposition considered."""
    before = phrase.first - 1
    has = phrase.preposition and before >= first and page.words[before].low == phrase.preposition
    return before if has else phrase.first


def opened(page: Page, first: int, last: int) -> int:
    """How many quotation marks are opened and not closed."""
    texts = [each.text for each in page.tokens[first:last]]
    return sum([(each in OPENING) - (each in CLOSING) for each in texts])


def groups(page: Page, trigger: Trigger, side: str, words: Words, new: Step) -> Iterator[Group]:
    """The groups of features of a step: the next token, the phrase that it begins, and the token beyond."""
    right, read, sentence = side == RIGHT, page.words, trigger.sentence
    word, edge = read[new.token], read[words.last - 1 if right else words.first]
    lemma, form, type_ = trigger.entry.lemma, trigger.form, trigger.type
    beyond = new.edge if right else new.edge - 1
    inside = sentence.first <= beyond < sentence.last
    quoted = opened(page, words.first, words.last) if words.last - words.first > 1 else 0
    yield _of_token, (word.shape, form, quoted, page.is_dated(new.token), word.pos, edge.pos)
    yield _of_trigger, (lemma, word.pos, words.steps)
    yield _of_beyond, (read[beyond].lemma if inside else "",)
    phrase, last = new.phrase, sentence.phrase_at(words.last - 1 if right else words.first)
    if phrase is None:
        yield _of_word, (word.lemma, lemma, last is None, word.pos)
        return
    relation, kind = _relation(phrase, last), phrase.kind or ("alive" if phrase.animate else "")
    size = min(new.edge - words.last if right else words.first - new.edge, _LENGTHS)
    yield _of_phrase, (relation, kind, form, type_, size, _role(trigger, phrase))
    yield _of_kind, (relation, kind, lemma)
    yield _of_head, (word.lemma, phrase.lemma, lemma)


def _of_token(
    shape: str,
    form: str,
    quoted: int,
    dated: bool,  # noqa: FBT001  (a group's makers are told by position)
    pos: str,
    edge: str,
) -> list[str]:
    """The token, and the part of speech of the last of the words so far."""
    return [
        f"shape={shape}:{form}",
        f"open={quoted}:{shape}",
        f"dated={dated}",
        f"pos={pos}:{edge}",
        f"pos={pos}:{edge}:{form}",
    ]


def _of_trigger(lemma: str, pos: str, steps: int) -> list[str]:
    return [f"trigger={lemma}", f"trigger={lemma}:{pos}", f"steps={steps}:{lemma}"]


def _of_beyond(lemma: str) -> list[str]:
    return [f"beyond={lemma}"]


def _of_word(lemma: str, trigger: str, outside: bool, pos: str) -> list[str]:  # noqa: FBT001
    """A token outside of any phrase."""
    return [f"lemma={lemma}", f"lemma={lemma}:{trigger}", f"outside={outside}:{pos}"]


def _of_phrase(relation: str, kind: str, form: str, type_: str, size: int, role: str) -> list[str]:
    """How a phrase stands to that of the last of the words so far, what it names and is in the event."""
    return [
        f"relation={relation}:{kind}:{form}",
        f"relation={relation}:{kind}:{type_}",
        f"size={size}:{relation}",
        f"part={role}:{kind}:{form}",
        f"part={role}:{type_}",
    ]


def _of_kind(relation: str, kind: str, trigger: str) -> list[str]:
    return [f"kind={relation}:{kind}:{trigger}"]


def _of_head(lemma: str, head: str, trigger: str) -> list[str]:
    return [f"lemma={lemma}", f"head={head}", f"head={head}:{trigger}", f"ending={head[-3:]}"]


def _relation(phrase: Phrase, edge: Phrase | None) -> str:
    """What a phrase is to that of the last of the words so far."""
    if phrase is edge:
        return "same"
    if edge is None:
        return "other"
    return "owned" if phrase.owner is edge else "owner" if edge.owner is phrase else "other"


def _role(trigger: Trigger, phrase: Phrase) -> str:
    """As what a phrase takes part in what its trigger tells."""
    return next((each.role for each in trigger.parts if each.phrase is phrase), "")
