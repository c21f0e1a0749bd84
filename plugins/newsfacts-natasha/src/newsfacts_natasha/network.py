"""slovnet's convolutional network, computed once for a text that is read in two ways.

A sentence is read by itself and with the sentences beside it. The two readings differ near the
boundaries only, and share everything else: the first layer's products of a word form, and what the
layers make of the words in the middle of a sentence. The products of a word form, half of all the work, are
kept from one text to the next.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from newsfacts_russian.records import record

# Three layers of width three: a tag depends on three words to each side, and on no further one.
_REACH = 3

# Words computed at once, so that the memory needed doesn't grow with the text.
_WINDOW = 1024

# Matrices are multiplied in tiles, small enough that OpenBLAS doesn't share one among threads: its
# threads would wait busily for the next and double the time of the processor. A word's scores do not
# depend on those of the words beside it in memory either, for all tiles have the same shape.
_TILE_ROWS = 16
_TILE_COLUMNS = 48

# Word forms whose products are kept; each takes 3 KB.
_FORMS = 1 << 13

_NOTHING = -1  # the number of the row that stands for what a reading doesn't see


@record
class Product:
    """A matrix to multiply by, cut into tiles of some columns."""

    tiles: Any

    @classmethod
    def by(cls, matrix: Any) -> Product:
        """The product by a matrix whose columns fill whole tiles, or are fewer than a tile's."""
        rows, columns = matrix.shape
        width = min(columns, _TILE_COLUMNS)
        return cls(np.ascontiguousarray(matrix.reshape(rows, columns // width, width).swapaxes(0, 1)))

    def doubled(self) -> Product:
        """The same in double precision."""
        return Product(self.tiles.astype(np.float64))

    def __call__(self, rows: Any) -> Any:
        """The rows times the matrix."""
        count, depth = rows.shape
        padded = np.zeros((-(-count // _TILE_ROWS) * _TILE_ROWS, depth), rows.dtype)
        padded[:count] = rows
        product = padded.reshape(-1, _TILE_ROWS, depth) @ self.tiles[:, None]
        return product.transpose(1, 2, 0, 3).reshape(len(padded), -1)[:count]


@record
class Layer:
    """A convolution of width three, a rectifier and a normalisation.

    Args:
        product: From a row to what it gives to the words after it, at it, and before it.
        bias: The convolution's.
        scale: The normalisation's factor.
        shift: The normalisation's summand.
    """

    product: Product
    bias: Any
    scale: Any
    shift: Any

    @classmethod
    def of(cls, layer: Any) -> Layer:
        """The same as a layer of slovnet."""
        filters = layer.conv.weight.array  # out × in × 3
        norm = layer.norm
        scale = norm.weight.array / norm.std.array
        return cls(
            Product.by(np.concatenate(np.moveaxis(filters, 2, 0).swapaxes(1, 2), axis=1)),
            layer.conv.bias.array,
            scale,
            norm.bias.array - norm.mean.array * scale,
        )

    def __call__(self, rows: Any, seen: Any) -> Any:
        """The rows of this layer.

        Args:
            rows: Those of the layer below.
            seen: The numbers of the rows below that each row sees to its left, at it, and to its right.
        """
        return self.convolved(self.product(rows), seen)

    def convolved(self, products: Any, seen: Any) -> Any:
        """The rows of this layer, from the products of those below."""
        parts = np.zeros((3, len(products) + 1, len(self.bias)), products.dtype)  # the last is _NOTHING
        parts[:, :-1] = products.reshape(len(products), 3, -1).swapaxes(0, 1)
        (left, here, right), (before, at, behind) = seen, parts
        made = before.take(left, axis=0)  # takes two thirds of the time of before[left]
        made += at.take(here, axis=0)
        made += behind.take(right, axis=0)
        made += self.bias
        np.maximum(made, 0, out=made)
        made *= self.scale
        made += self.shift
        return made


class Forms:
    """The first layer's products of word forms, kept from one text to the next.

    They are made in double precision, so that they are the same whichever text a form came with first:
    the last bits of a product depend on its row's place in the tile.

    Args:
        embedding: slovnet's vectors of words and word shapes.
        product: The first layer's.
        bound: How many forms are kept; when there are more, all are given up.
    """

    def __init__(self, embedding: Any, product: Product, bound: int = _FORMS) -> None:
        self._embedding = embedding
        self._product = product.doubled()
        self._bound = bound
        self._shapes = embedding.shape.weight.shape[0]
        self._kept: dict[int, Any] = {}

    def __call__(self, ids: Any) -> tuple[Any, Any]:
        """The products of the different word forms, and the number of each word's."""
        keys, first, numbers = np.unique(
            ids[0] * self._shapes + ids[1], return_index=True, return_inverse=True
        )
        # Another thread may put another dictionary in its place meanwhile; nothing is ever taken out of one.
        kept = self._kept
        missing = [at for at, key in enumerate(keys.tolist()) if key not in kept]
        if missing:
            if len(kept) + len(missing) > self._bound:
                kept = self._kept = {}
                missing = list(range(len(keys)))
            rows = self._embedding(*ids[:, first[missing]])
            made = self._product(rows.astype(np.float64)).astype(rows.dtype)
            # Copies, since a row that is part of others would keep them all.
            kept.update((key, row.copy()) for key, row in zip(keys[missing].tolist(), made, strict=True))
        return np.concatenate([kept[key] for key in keys.tolist()]).reshape(len(keys), -1), numbers


@record
class Network:
    """From words to the scores of their tags.

    Args:
        forms: From words to the first layer's products.
        layers: The convolutions, in order.
        head: From the last layer to the tags.
        bias: The scores of the tags where all else is zero.
    """

    forms: Forms
    layers: tuple[Layer, ...]
    head: Product
    bias: Any

    @classmethod
    def of(cls, model: Any) -> Network:
        """The same as a model of slovnet."""
        head = model.head.proj
        layers = tuple(Layer.of(each) for each in model.encoder.layers)
        return cls(
            Forms(model.emb, layers[0].product), layers, Product.by(head.weight.array), head.bias.array
        )

    def scores(self, ids: Any, starts: Any) -> Any:
        """The score of each tag for each word, the mean of the two readings.

        Args:
            ids: The numbers of the words and, in a second row, of their shapes.
            starts: The indices of the words that begin a sentence, in order.
        """
        length = ids.shape[1]
        made = []
        for start in range(0, length, _WINDOW):  # windows overlap by the network's reach
            first, last = max(0, start - _REACH), min(length, start + _WINDOW + _REACH)
            inside = starts[np.searchsorted(starts, first) : np.searchsorted(starts, last)] - first
            scores = self._window(ids[:, first:last], inside)
            made.append(scores[start - first : start - first + _WINDOW])
        return np.concatenate(made)

    def _window(self, ids: Any, starts: Any) -> Any:
        length = ids.shape[1]
        rows, forms = self.forms(ids)
        apart = together = forms
        for reach, layer in enumerate(self.layers, start=1):
            near = _near(starts, reach, length)
            alone, joined = _seen(apart, starts), _seen(together, starts[:0])
            seen = np.concatenate((alone, joined[:, near]), axis=1)
            rows = layer.convolved(rows, seen) if reach == 1 else layer(rows, seen)
            apart = np.arange(length)
            together = apart.copy()
            together[near] = np.arange(length, len(rows))
        scores = self.head(rows) + self.bias
        return (scores[apart] + scores[together]) / 2


def _near(starts: Any, reach: int, length: int) -> Any:
    """The words that see across the beginning of a sentence."""
    near = np.zeros(length, dtype=bool)
    for offset in range(-reach, reach):
        at = starts + offset
        near[at[(at >= 0) & (at < length)]] = True
    return near.nonzero()[0]


def _seen(rows: Any, starts: Any) -> Any:
    """The rows to the left of each word, at it, and to its right; no word sees across a beginning."""
    left, right = np.full_like(rows, _NOTHING), np.full_like(rows, _NOTHING)
    left[1:], right[:-1] = rows[:-1], rows[1:]
    left[starts] = right[starts - 1] = _NOTHING
    return np.stack((left, rows, right))
