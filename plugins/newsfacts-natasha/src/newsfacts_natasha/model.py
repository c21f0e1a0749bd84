"""The tagger: slovnet's convolutional network and its conditional random field, on numpy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import attrs
import numpy as np

from newsfacts_natasha.weights import EMBEDDINGS, TAGGER, Embeddings, weights_file

# Three layers of width three: a tag depends on three words to each side, and on no further one.
_REACH = 3

# Words tagged at once, so that the memory needed doesn't grow with the text.
_WINDOW = 1024

_IMPOSSIBLE = -1e9


@attrs.frozen
class Tag:
    """The tag of one word in the BIO scheme: ``B``, ``I`` or ``O``, and a type: ``PER``, ``LOC``, ``ORG``."""

    part: str
    type: str
    probability: float


@attrs.frozen(eq=False)
class Tagger:
    """Puts BIO tags on words.

    Args:
        model: slovnet's network with its word vectors.
        encoder: Its words and word shapes, as numbers.
        tags: The names of its tags.
    """

    model: Any
    encoder: Any
    tags: tuple[str, ...]

    @classmethod
    def load(cls) -> Tagger:
        """The tagger of Russian news that comes with Natasha."""
        from slovnet import NER  # noqa: PLC0415  (costs 0.2 s)

        loaded = NER.load(weights_file(TAGGER)).navec(Embeddings.load(weights_file(EMBEDDINGS)))
        infer = loaded.infer
        return cls(infer.model, infer.encoder, tuple(infer.decoder.tags_vocab.items))

    def tag(self, words: Sequence[str], sentences: Sequence[int], paragraphs: Sequence[int]) -> list[Tag]:
        """One tag a word.

        A sentence is tagged twice, by itself and with the sentences beside it, and the scores
        are averaged: the first is right after headings, the second in dialogue.

        Args:
            words: The words and punctuation marks of a text.
            sentences: The indices of the words that begin a sentence, the first one included.
            paragraphs: The indices of the words that begin a paragraph; no name crosses them.
        """
        if not words:
            return []
        word_ids, shape_ids = self.encoder.item(words)
        ids = np.array([word_ids, shape_ids])
        scores = (self._scores(ids) + self._scores_apart(ids, sentences)) / 2
        breaks = frozenset(paragraphs)
        path = self._best_path(scores, breaks)
        likely = self._probabilities(scores, breaks)
        return [self._tag(number, row) for number, row in zip(path, likely, strict=True)]

    def _tag(self, number: int, likely: Any) -> Tag:
        part, _, kind = self.tags[number].partition("-")
        same = [at for at, name in enumerate(self.tags) if name.partition("-")[2] == kind]
        return Tag(part, kind, float(likely[same].sum()))

    def _scores(self, ids: Any) -> Any:
        """The score of each tag for each word, computed in windows that overlap by the network's reach."""
        length = ids.shape[1]
        made = []
        for start in range(0, length, _WINDOW):
            first, last = max(0, start - _REACH), min(length, start + _WINDOW + _REACH)
            window = ids[:, first:last]
            padding = window[:1] == self.encoder.words_vocab.pad_id
            scores = self.model(window[:1], window[1:], padding)[0]
            made.append(scores[start - first : start - first + _WINDOW])
        return np.concatenate(made)

    def _scores_apart(self, ids: Any, sentences: Sequence[int]) -> Any:
        """The same, with so much padding between sentences that none sees another."""
        vocabularies = (self.encoder.words_vocab, self.encoder.shapes_vocab)
        padding = np.array([[each.pad_id] for each in vocabularies])
        starts = np.zeros(ids.shape[1], dtype=int)
        starts[list(sentences)] = _REACH
        places = np.arange(ids.shape[1]) + np.cumsum(starts)
        padded = np.repeat(padding, int(places[-1]) + 1, axis=1)
        padded[:, places] = ids
        return self._scores(padded)[places]

    def _probabilities(self, scores: Any, breaks: frozenset[int]) -> Any:
        """The probability of each tag for each word: the random field's forward and backward passes."""
        local = np.exp(scores - scores.max(axis=1, keepdims=True))
        onward = np.exp(self.model.head.crf.transitions.array)
        broken = onward.copy()
        broken[:, self._inside] = 0.0
        forward, backward = local.copy(), np.ones_like(local)
        for at in range(1, len(local)):
            reached = forward[at - 1] @ (broken if at in breaks else onward) * local[at]
            forward[at] = reached / reached.sum()
        for at in range(len(local) - 2, -1, -1):
            reached = (broken if at + 1 in breaks else onward) @ (local[at + 1] * backward[at + 1])
            backward[at] = reached / reached.sum()
        both = forward * backward
        return both / both.sum(axis=1, keepdims=True)

    @property
    def _inside(self) -> list[int]:
        return [at for at, name in enumerate(self.tags) if name.startswith("I-")]

    def _best_path(self, scores: Any, breaks: frozenset[int]) -> Iterator[int]:
        """The Viterbi path through the random field; no name goes on across a break."""
        transitions = self.model.head.crf.transitions.array
        inside = self._inside
        every = np.arange(len(self.tags))
        best, history = scores[0], []
        for at in range(1, len(scores)):
            reached = best[:, None] + transitions
            previous = reached.argmax(axis=0)
            best = reached[previous, every] + scores[at]
            if at in breaks:
                best[inside] = _IMPOSSIBLE
            history.append(previous)
        path = [int(best.argmax())]
        for previous in reversed(history):
            path.append(int(previous[path[-1]]))
        return reversed(path)


@cache
def tagger() -> Tagger:
    """The tagger, loaded once a process."""
    return Tagger.load()
