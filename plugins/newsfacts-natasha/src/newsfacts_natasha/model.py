"""The tagger: slovnet's convolutional network and its conditional random field, on numpy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

import attrs
import numpy as np
from newsfacts_russian.records import record

from newsfacts_natasha.field import Field
from newsfacts_natasha.network import Network
from newsfacts_natasha.weights import EMBEDDINGS, TAGGER, Embeddings, weights_file

# Words whose numbers are remembered; a news text has a few hundred different ones.
_WORDS_REMEMBERED = 16384

_OUTSIDE = ("O", "")


class Tag(NamedTuple):
    """The tag of a word in a name: its part in the BIO scheme, and a type: ``PER``, ``LOC``, ``ORG``."""

    part: str
    type: str
    probability: float


@record
class Tagger:
    """Puts BIO tags on words.

    Args:
        encode: The numbers of a word and of its shape.
        network: From those to scores of tags.
        field: From scores to tags.
        tags: The tags, as parts and types.
    """

    encode: Callable[[str], tuple[int, int]]
    network: Network
    field: Field
    tags: tuple[tuple[str, str], ...]
    same_type: Any = attrs.field(init=False)
    """Which tags have the same type."""

    @same_type.default
    def _of_same_type(self) -> Any:
        return np.array([[float(one == other) for _, other in self.tags] for _, one in self.tags])

    @classmethod
    def load(cls) -> Tagger:
        """The tagger of Russian news that comes with Natasha."""
        from slovnet import NER  # noqa: PLC0415  (costs 0.2 s)

        loaded = NER.load(weights_file(TAGGER)).navec(Embeddings.load(weights_file(EMBEDDINGS))).infer
        names = (name.partition("-") for name in loaded.decoder.tags_vocab.items)
        tags = tuple((part, kind) for part, _, kind in names)
        inside = np.array([part == "I" for part, _ in tags])
        return cls(
            _encoder(loaded.encoder),
            Network.of(loaded.model),
            Field(loaded.model.head.crf.transitions.array, inside),
            tags,
        )

    def tag(
        self, words: Sequence[str], sentences: Sequence[int], paragraphs: Sequence[int]
    ) -> dict[int, Tag]:
        """The tags of the words in names, by the words' indices, in text order; all others are outside.

        A sentence is read twice, by itself and with the sentences beside it, and the scores
        are averaged: the first is right after headings, the second in dialogue.

        Args:
            words: The words and punctuation marks of a text.
            sentences: The indices of the words that begin a sentence, in order, the first one included.
            paragraphs: The indices of the words that begin a paragraph; no name crosses them.
        """
        if not words:
            return {}
        numbers = chain.from_iterable(map(self.encode, words))
        ids = np.fromiter(numbers, np.int64, 2 * len(words)).reshape(-1, 2).T
        scores = self.network.scores(ids, np.array(sentences))
        breaks = np.zeros(len(words), dtype=bool)
        breaks[list(paragraphs)] = True
        probabilities = self.field.probabilities(scores, breaks)
        path = self.field.best_path(scores, breaks, probabilities)
        likely = probabilities @ self.same_type
        return {
            at: Tag(*self.tags[number], likely[at, number].item())
            for at, number in enumerate(path)
            if self.tags[number] != _OUTSIDE
        }


def _encoder(encoder: Any) -> Callable[[str], tuple[int, int]]:
    @lru_cache(_WORDS_REMEMBERED)
    def encode(word: str) -> tuple[int, int]:
        (word_id,), (shape_id,) = encoder.item([word])
        return word_id, shape_id

    return encode


@cache
def tagger() -> Tagger:
    """The tagger, loaded once a process."""
    return Tagger.load()
