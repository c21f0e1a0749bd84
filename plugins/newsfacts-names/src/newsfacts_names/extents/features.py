"""What speaks for and against a token being part of the name of a body or place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

import attrs

from newsfacts import Document, Morphology
from newsfacts_names.extents.proposals import NOBODY, Tagged
from newsfacts_names.extents.words import shape, word_features

Own: TypeAlias = tuple[str, str, str, str, str]
"""How the rules see a token and two on either side."""
Seen: TypeAlias = tuple[str, str, str]
"""How the other recognisers see a token and one on either side."""

AROUND = (-2, -1, 0, 1, 2)
"""The words whose own features count, by their distance."""

_GAPS = {"": "", " ": "_", "\u00a0": "_"}
_BESIDE = ("w=", "lemma=", "kind=", "pos=", "cases=", "adjective", "known")
_FAR = ("lemma=", "kind=")
_CROSSED = ("lemma=", "kind=", "pos=")


def proposed(own: Own, seen: Seen) -> list[str]:
    """How a token and its neighbours are proposed."""
    two_before, before, here, after, two_after = own
    seen_before, seen_here, seen_after = seen
    return [
        "bias",
        f"o={here}",
        f"s={seen_here}",
        f"os={here} {seen_here}",
        f"ooo={before} {here} {after}",
        f"sss={seen_before} {seen_here} {seen_after}",
        f"o-1={before}",
        f"o+1={after}",
        f"oo={before} {here}",
        f"oo+={here} {after}",
        f"s-1={seen_before}",
        f"s+1={seen_after}",
        f"osb={before} {seen_before} {here} {seen_here}",
        f"osa={here} {seen_here} {after} {seen_after}",
        f"o2={two_before} {here} {two_after}",
    ]


def written(own: str, seen: str, shapes: tuple[str, str, str], gap: str, loose: str) -> list[str]:
    """How a token and its neighbours are written."""
    before, here, after = shapes
    return [
        f"loose={loose} {own} {seen}",
        f"loose={loose} {here} {gap}",
        f"f3={before} {here} {after}",
        f"of={own} {here}",
        f"sf={seen} {here}",
        f"osf={own} {seen} {before} {here} {after}",
        f"gap={gap} {here}",
    ]


def elsewhere(own: str, seen: str, before: str, here: str) -> list[str]:
    """What the article takes a token, and the one before it, for in other places."""
    return [f"again={here}", f"oagain={own} {seen} {here}", f"again-1={before} {here}"]


def crossed(own: str, seen: str, text: str, morphology: Morphology) -> list[str]:
    """Features of the word with how it is proposed."""
    return [f"{own} {seen} {each}" for each in word_features(text, morphology) if each.startswith(_CROSSED)]


def placed(text: str, by: int, morphology: Morphology) -> list[str]:
    """The features of a word that stands *by* tokens from the one in question: the nearer, the more."""
    word = word_features(text, morphology)
    if by == 0:
        return [f"0{each}" for each in word]
    wanted = _BESIDE if by in {-1, 1} else _FAR
    return [f"{by:+}{each}" for each in word if each.startswith(wanted)]


MAKERS: tuple[Callable[..., list[str]], ...] = (
    proposed,
    written,
    elsewhere,
    crossed,
)
"""What makes features of each of a token's groups; those of the words around it are besides."""

Groups: TypeAlias = tuple[tuple[Any, ...], ...]
"""What each of the makers is to be told of a token."""


@attrs.frozen
class Places:
    """The tokens of a document with their proposals, asked for what tells of each in its place."""

    document: Document
    tags: Tagged

    def texts(self, first: int, last: int) -> list[str]:
        """The words of the tokens ``[first, last)`` and of two on either side, empty outside the text."""
        tokens = self.document.tokens
        words = [token.text for token in tokens[max(first - 2, 0) : last + 2]]
        return [""] * (2 - first) + words + [""] * (last + 2 - len(tokens))

    def groups(self, first: int, last: int, texts: Sequence[str]) -> Iterator[Groups]:
        """The groups of each of the tokens ``[first, last)`` of a sentence; *texts* are its :meth:`texts`."""
        morphology = self.document.morphology
        wide = range(first - 2, last + 2)
        own = [self.tags.own.get(at, NOBODY) for at in wide]
        seen = [self.tags.seen.get(at, "") for at in wide]
        shapes = [shape(text) for text in texts]
        loose = [self.tags.loose.get(at, "") for at in wide]
        again = [self.tags.again(at, text) for at, text in zip(wide, texts, strict=True)]
        for at, gap in enumerate(self._gaps(first, last), 2):
            mine = own[at], seen[at]
            yield (
                (tuple(own[at - 2 : at + 3]), tuple(seen[at - 1 : at + 2])),
                (*mine, tuple(shapes[at - 1 : at + 2]), gap, loose[at]),
                (*mine, again[at - 1], again[at]),
                (*mine, texts[at], morphology),
            )

    def features(self, first: int, last: int) -> list[list[str]]:
        """All features of each of the tokens ``[first, last)``."""
        texts, morphology = self.texts(first, last), self.document.morphology
        found = []
        for at, groups in enumerate(self.groups(first, last, texts), 2):
            here = [each for make, group in zip(MAKERS, groups, strict=True) for each in make(*group)]
            here += [each for by in AROUND for each in placed(texts[at + by], by, morphology)]
            found.append(here)
        return found

    def _gaps(self, first: int, last: int) -> Iterator[str]:
        """What stands between each of the tokens of a sentence and the one before it."""
        document = self.document
        tokens, text = document.tokens, document.text
        sentence = document.sentence_at(tokens[first].start)
        begins = first == 0 or (sentence is not None and sentence.first == first)
        if begins:
            yield "^"
        for at in range(first + begins, last):
            yield _GAPS.get(text[tokens[at - 1].end : tokens[at].start], "n")
