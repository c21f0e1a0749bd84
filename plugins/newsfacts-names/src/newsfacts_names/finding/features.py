"""What speaks for and against a unit being part of a person's name: the features of the finder's model.

Each feature is a short string such as ``suffix=ова`` or ``before=президент``; its weights stand in
``data/finder_weights.tsv``. They come in groups, each made of a few things that are told of the unit, so
that what a group is worth can be looked up instead of added up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from newsfacts import Document, Morphology
from newsfacts_names.finding.beside import left_features, lemma, right_features
from newsfacts_names.finding.recognised import Recognised, tag_features
from newsfacts_names.finding.shown import DocumentEvidence, Shown, is_given
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of

Group: TypeAlias = tuple[Callable[..., Sequence[str]], tuple[Any, ...]]
"""What makes the features of a group, and what it is told."""


def of_word(text: str, morphology: Morphology) -> Sequence[str]:
    """The features of a word, wherever it stands."""
    return word_of(text, morphology).features


def of_other(kind: str, last: bool) -> list[str]:  # noqa: FBT001  (a group's makers are told by position)
    """The features of an initial, a particle or a nickname."""
    return [f"type={kind}", f"type={kind} last={last}"]


def placed(place: int, length: int) -> list[str]:
    """Where in its run a unit stands."""
    return ["bias", f"place={place}/{length}"]


def shown(kind: str, evidence: Shown) -> list[str]:
    """What the document shows of a word of that kind."""
    after_given, lower, quoted, in_place, count = evidence
    found = [f"document:after-given kind={kind}", "document:after-given"] if after_given else []
    flags = {"document:lower": lower, "document:quoted": quoted, "document:in-place": in_place}
    return [*found, *(name for name, is_so in flags.items() if is_so), f"document:count={count}"]


def beside(
    kinds: tuple[str, str, str], agrees: tuple[bool | None, bool | None], before: str | None
) -> list[str]:
    """What the units on either side are, and whether their cases agree with the unit's.

    Args:
        kinds: The kinds of the unit before it, of itself and of the next.
        agrees: Whether the one before it and the next agree with it, where they are in its run.
        before: The end of the word before it.
    """
    left, own, right = kinds
    found = [f"kinds={left}+{own}", f"kinds={own}+{right}", f"kinds={left}+{own}+{right}"]
    with_previous, with_next = agrees
    if with_next is not None:
        found.append(f"agrees-next={with_next}")
    if with_previous is not None:
        found.append(f"agrees-previous={with_previous}")
    if before is not None:
        found.append(f"previous-suffix={before}")
    return found


def at_edge(kind: str, context: Sequence[str]) -> list[str]:
    """What stands before the first unit, or behind the last one, which is of that kind."""
    return [*context, *(f"{feature} kind={kind}" for feature in context[:2])]


def alone(kind: str, left: str, right: str) -> list[str]:
    """What stands on either side of a run that is one unit."""
    return [f"alone kind={kind} {left} {right}"]


def further(left: Sequence[str]) -> list[str]:
    """What stands before the run, of a unit that is not its first."""
    return [f"run-{feature}" for feature in left[:3]]


class RunFeatures:
    """The features of all units of one run."""

    def __init__(
        self,
        document: Document,
        run: Sequence[Unit],
        shown: DocumentEvidence,
        others: Recognised | None = None,
    ) -> None:
        self._document = document
        self._morphology = morphology = document.morphology
        self._run = run
        self._shown = shown
        self._others = others
        self._words = [word_of(unit.text, morphology) if unit.type == "word" else None for unit in run]
        inside = [
            unit.type if word is None else word.kind for unit, word in zip(run, self._words, strict=True)
        ]
        self._kinds = ["^", *inside, "$"]
        self._left = self._left_context()
        self._right = self._right_context()

    def at(self, index: int) -> list[str]:
        """The features of one unit."""
        return [feature for make, told in self.groups(index) for feature in make(*told)]

    def groups(self, index: int) -> Iterator[Group]:
        """The groups of features of one unit."""
        unit, word, length = self._run[index], self._words[index], len(self._run)
        own = self._kinds[index + 1]
        yield placed, (min(index, 3), min(length, 4))
        if word is None:
            yield of_other, (unit.type, index == length - 1)
        else:
            yield of_word, (unit.text, self._morphology)
            own_given = index > 0 and is_given(self._run[index - 1], self._morphology)
            yield shown, (own, self._shown.of(word, own_given=own_given))
        if self._others is not None:
            yield tag_features, self._others.told(unit, own, self._left[:2] if index == 0 else ())
        yield beside, self._beside(index)
        if index == 0:
            yield at_edge, (own, self._left)
        else:
            yield further, (self._left,)
        if index == length - 1:
            yield at_edge, (own, self._right)
        if length == 1:
            yield alone, (own, self._left[0], self._right[0])

    def _beside(self, index: int) -> tuple[Any, ...]:
        """What :func:`beside` is told."""
        kinds, word = tuple(self._kinds[index : index + 3]), self._words[index]
        if word is None:
            return kinds, (None, None), None
        with_next = with_previous = suffix = None
        if index + 1 < len(self._run):
            following = self._words[index + 1]
            with_next = following is None or not word.cases.isdisjoint(following.cases)
        if index:
            previous = self._words[index - 1]
            with_previous = previous is None or not word.cases.isdisjoint(previous.cases)
            suffix = None if previous is None else self._run[index - 1].text[-2:].lower()
        return kinds, (with_previous, with_next), suffix

    def _left_context(self) -> tuple[str, ...]:
        first = self._run[0].first
        if first == 0:
            return ("left=start",)
        sentence = self._document.sentence_at(self._run[0].start)
        token = self._document.tokens[first - 1]
        if sentence is not None and sentence.first >= first:
            return ("left=start",)
        opening = self._words[0]
        found = left_features(token.text, None if opening is None else opening.cases, self._morphology)
        if first > 1 and (sentence is None or sentence.first < first - 1):
            return (*found, f"left2={lemma(self._document.tokens[first - 2].text, self._morphology)}")
        return found

    def _right_context(self) -> tuple[str, ...]:
        last = self._run[-1].last
        tokens = self._document.tokens
        if last >= len(tokens):
            return ("right=end",)
        token = tokens[last]
        if "\n" in self._document.text[self._run[-1].end : token.start]:
            return ("right=line-end",)
        found = right_features(token.text, self._morphology)
        if last + 1 < len(tokens):
            return (*found, f"right2={lemma(tokens[last + 1].text, self._morphology)}")
        return found
