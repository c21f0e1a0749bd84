"""What speaks for and against a token being part of the name of a body or place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from newsfacts_russian.records import record

from newsfacts import Document, Morphology
from newsfacts_names.extents.proposals import MARGIN, Tagged
from newsfacts_names.extents.words import shape, word_features

AROUND = (-2, -1, 0, 1, 2)
"""The words whose own features count, by their distance."""

Tags: TypeAlias = tuple[str, str, str, str, str, str, str, str]
"""How the rules see a token and two on either side, and the other recognisers it and one on either side."""
Writing: TypeAlias = tuple[str, str, str, str, str, str, str, str, str]
"""How a token is proposed and written.

How the rules and how others see it; the shapes of the word before it, of itself and of the one behind it;
what stands before it; whether it may be a name though nobody proposes it; what the article takes the word
before it, and the word itself, for in other places.
"""

_GAPS = {"": "", " ": "_", "\u00a0": "_"}
_COUNTING: Sequence[tuple[str, ...]] = (
    ("",),
    ("w=", "lemma=", "kind=", "pos=", "cases=", "adjective", "known"),
    ("lemma=", "kind="),
)
"""How the features of a word begin that count where it is, beside it, and two words off."""
_CROSSED = ("lemma=", "kind=", "pos=")


def proposed(tags: Tags) -> list[str]:
    """How a token and its neighbours are proposed."""
    two_before, before, here, after, two_after, seen_before, seen_here, seen_after = tags
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


def written(writing: Writing) -> list[str]:
    """How a token and its neighbours are written, and what the article takes them for in other places."""
    own, seen, before, here, after, gap, loose, taken_before, taken = writing
    return [
        f"loose={loose} {own} {seen}",
        f"loose={loose} {here} {gap}",
        f"f3={before} {here} {after}",
        f"of={own} {here}",
        f"sf={seen} {here}",
        f"osf={own} {seen} {before} {here} {after}",
        f"gap={gap} {here}",
        f"again={taken}",
        f"oagain={own} {seen} {taken}",
        f"again-1={taken_before} {taken}",
    ]


def crossed(own: str, seen: str, text: str, morphology: Morphology) -> list[str]:
    """Features of the word with how it is proposed."""
    return [f"{own} {seen} {each}" for each in word_features(text, morphology) if each.startswith(_CROSSED)]


def placed(text: str, by: int, morphology: Morphology) -> list[str]:
    """The features of a word that stands *by* tokens from the one in question; the fewer, the farther off."""
    counting = _COUNTING[abs(by)]
    return [f"{distance(by)}{each}" for each in word_features(text, morphology) if each.startswith(counting)]


def distance(by: int) -> str:
    """How the features of a word begin that stands *by* tokens off."""
    return f"{by:+}" if by else "0"


@record
class Places:
    """The tokens of a document with their proposals, asked for what tells of each in its place."""

    document: Document
    tags: Tagged

    def texts(self, first: int, last: int) -> list[str]:
        """The words of the tokens ``[first, last)`` and of two on either side, empty outside the text."""
        tokens = self.document.tokens
        words = [token.text for token in tokens[max(first - 2, 0) : last + 2]]
        return [""] * (2 - first) + words + [""] * (last + 2 - len(tokens))

    def proposals(self, first: int, last: int) -> list[Tags]:
        """How each of the tokens ``[first, last)`` is proposed."""
        rules = self.tags.own[first : last + 2 * MARGIN]
        others = self.tags.seen[first + 1 : last + MARGIN + 1]
        windows = (rules, rules[1:], rules[2:], rules[3:], rules[4:], others, others[1:], others[2:])
        return list(zip(*windows, strict=False))

    def writings(self, first: int, last: int, texts: list[str]) -> list[Writing]:
        """How each of the tokens ``[first, last)`` of a sentence, with those :meth:`texts`, is written."""
        tags, inside = self.tags, slice(first + MARGIN, last + MARGIN)
        shapes = list(map(shape, texts[1:-1]))
        taken = tags.taken[first + 1 : last + MARGIN]
        return list(
            zip(
                tags.own[inside],
                tags.seen[inside],
                shapes,
                shapes[1:],
                shapes[2:],
                self._gaps(first, last),
                tags.loose[inside],
                taken,
                taken[1:],
                strict=False,
            )
        )

    def features(self, first: int, last: int) -> list[list[str]]:
        """All features of each of the tokens ``[first, last)`` of a sentence."""
        texts, morphology = self.texts(first, last), self.document.morphology
        tokens = zip(self.proposals(first, last), self.writings(first, last, texts), strict=True)
        return [
            [
                *proposed(tags),
                *written(writing),
                *crossed(writing[0], writing[1], texts[at], morphology),
                *(each for by in AROUND for each in placed(texts[at + by], by, morphology)),
            ]
            for at, (tags, writing) in enumerate(tokens, 2)
        ]

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
