"""Which words say what happened, where one does not: *подписал закон*, *Вторая мировая война*.

The words grow from the trigger by one token at a time, to the right until the next does not belong to them,
then to the left.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsfacts_russian.records import record

from newsfacts_events.reading import QUOTES, SIGN, Page, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import LEFT, RIGHT, Group, features_of, models

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


def extension(page: Page, trigger: Trigger, side: str, first: int, last: int) -> Extension | None:
    """The next step to a side; ``None`` at a sign, the end of the sentence, and of words that are long."""
    token = last if side == RIGHT else first - 1
    inside = trigger.sentence.first <= token < trigger.sentence.last
    if not inside or last - first >= _LONGEST or page.words[token].shape == SIGN:
        return None
    return Extension(side, first, last, token)


def whole(page: Page, trigger: Trigger) -> tuple[int, int]:
    """The tokens ``[first, last)`` that say what happened."""
    first, last = trigger.first, trigger.last
    for side in (RIGHT, LEFT):
        model = models()[side]
        while (step := extension(page, trigger, side, first, last)) is not None:
            if model.score(groups(page, trigger, step)) <= 0:
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
    if last - 1 > trigger.index and page.tokens[last - 1].text in QUOTES:
        last -= 1
    elif first < trigger.index and page.tokens[first].text in QUOTES:
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
    return features_of(groups(page, trigger, step))


def groups(page: Page, trigger: Trigger, step: Extension) -> Iterator[Group]:
    """The groups of these features."""
    words, token, lemma, form = page.words, step.token, trigger.entry.lemma, trigger.form
    word, right = words[token], step.side == RIGHT
    edge = words[step.last - 1 if right else step.first]
    beyond = token + 1 if right else token - 1
    further = words[beyond] if 0 <= beyond < len(words) else None
    length, opened = min(step.last - step.first, _LENGTHS), _opened(page, step.first, step.last)
    yield _of_token, (word.pos, word.cases, word.shape, form)
    yield _of_words, (length, opened, word.pos, word.shape)
    yield _of_trigger, (lemma, trigger.type, form, word.pos)
    yield _of_lemmas, (word.lemma, lemma, edge.lemma)
    yield _of_neighbours, (edge.pos, word.pos, None if further is None else further.pos, form)
    if further is not None:
        yield _of_further, (further.lemma, further.shape)
    yield from _of_phrases(trigger, step)


def _of_token(pos: str, cases: frozenset[str], shape: str, form: str) -> list[str]:
    """What the token is, and how the trigger goes with it."""
    named = _named(cases)
    return [
        f"pos={pos}",
        f"pos_form={pos}:{form}",
        f"shape={shape}",
        f"cases={pos}:{named}",
        f"cases={pos}:{named}:{form}",
    ]


def _of_words(length: int, opened: int, pos: str, shape: str) -> list[str]:
    """How long the words are so far, and whether a quotation mark is open."""
    return [f"length={length}", f"length={length}:{pos}", f"open={opened}:{shape}"]


def _of_trigger(lemma: str, type_: str, form: str, pos: str) -> list[str]:
    return [f"form={form}", f"trigger={lemma}", f"trigger={lemma}:{pos}", f"pos_type={pos}:{type_}"]


def _of_lemmas(lemma: str, trigger: str, edge: str) -> list[str]:
    """The token's lemma, with the trigger's and with that of the last of the words so far."""
    return [f"lemma={lemma}", f"lemma_trigger={lemma}:{trigger}", f"lemma_edge={lemma}:{edge}"]


def _of_neighbours(edge: str, pos: str, further: str | None, form: str) -> Iterator[str]:
    """The part of speech of the token, with those of its neighbours."""
    yield f"pos_edge={pos}:{edge}"
    if further is not None:
        yield f"further_pos={further}"
        yield f"further_form={further}:{pos}:{form}"
        yield f"further_edge={further}:{pos}:{edge}"


def _of_further(lemma: str, shape: str) -> list[str]:
    """The token beyond."""
    return [f"further={lemma}", f"further_shape={shape}"]


@cache
def _named(cases: frozenset[str]) -> str:
    """A few cases by their names."""
    return "+".join(sorted(cases)) if len(cases) <= _FEW else "any"


def _of_phrases(trigger: Trigger, step: Extension) -> Iterator[Group]:
    """How the token's noun phrase stands to the trigger's and to the last of the words so far."""
    phrase = _around(trigger, step.token)
    edge = _around(trigger, step.last - 1 if step.side == RIGHT else step.first)
    if phrase is None:
        yield _of_no_phrase, (edge is not None,)
        return
    relation, form = _relation(phrase, edge), trigger.form
    kind = phrase.kind or ("alive" if phrase.animate else "")
    yield _of_phrase, (relation, trigger.is_noun, kind, form, phrase.preposition, trigger.type)
    if relation == "other" and not trigger.is_noun:
        yield _of_phrase_beside, (phrase.preposition, phrase.cases, phrase.clause is trigger.clause, form)
        yield _of_head_beside, (phrase.lemma, trigger.entry.lemma)


def _relation(phrase: Phrase, edge: Phrase | None) -> str:
    """What a phrase is to that of the last of the words so far."""
    if phrase is edge:
        return "same"
    if edge is None:
        return "other"
    return "owned" if phrase.owner is edge else "owner" if edge.owner is phrase else "other"


def _of_no_phrase(after: bool) -> list[str]:  # noqa: FBT001  (a group's makers are told by position)
    return [f"relation=none:{after}"]


def _of_phrase(
    relation: str,
    noun: bool,  # noqa: FBT001
    kind: str,
    form: str,
    preposition: str,
    type_: str,
) -> list[str]:
    """The phrase of the token beside the trigger."""
    return [
        f"relation={relation}:{noun}",
        f"relation_kind={relation}:{kind}:{form}",
        f"relation_in={relation}:{preposition}:{type_}",
    ]


def _of_phrase_beside(
    preposition: str,
    cases: frozenset[str],
    same: bool,  # noqa: FBT001
    form: str,
) -> list[str]:
    """A phrase that hangs on a verb, perhaps on one of the same clause."""
    return [f"beside_in={preposition}:{_named(cases)}:{same}:{form}"]


def _of_head_beside(lemma: str, trigger: str) -> list[str]:
    return [f"beside={lemma}:{trigger}"]


def _around(trigger: Trigger, index: int) -> Phrase | None:
    """The noun phrase that a token, or the preposition before it, belongs to."""
    found = trigger.sentence.phrase_at(index)
    if found is not None:
        return found
    following = trigger.sentence.phrase_at(index + 1)
    return following if following is not None and following.preposition else None
