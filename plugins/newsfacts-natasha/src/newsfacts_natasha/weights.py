"""The trained weights, read from the files of the installed ``natasha`` distribution.

``natasha`` itself is never imported: it would bring pymorphy2 and ``pkg_resources`` along, which
recent Pythons no longer have, and take a second; its wheel is needed for its files only.
"""

from __future__ import annotations

import json
import tarfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from newsfacts_russian.records import record

EMBEDDINGS = "emb/navec_news_v1_1B_250K_300d_100q.tar"
TAGGER = "model/slovnet_ner_news_v1.tar"


@record
class QuantizedVectors:
    """Word vectors as product quantisation stores them: centroid numbers a word, and the centroids."""

    indexes: Any
    codes: Any


@record
class EmbeddingsMeta:
    """Which vectors they are; a tagger accepts only those it was trained with."""

    id: str


@record
class Embeddings:
    """What a slovnet tagger asks of a ``navec.Navec``, without its vocabulary and similarity tables.

    The tagger has a vocabulary of its own; reading no second one saves 0.9 s and 90 MB.
    """

    meta: EmbeddingsMeta
    pq: QuantizedVectors

    @classmethod
    def load(cls, path: Path) -> Embeddings:
        """Read the vectors from an archive in navec's format."""
        with tarfile.open(path) as archive:
            meta = json.loads(_member(archive, "meta.json"))
            data = _member(archive, "pq.bin")
        words, _, parts, centroids = np.frombuffer(data, np.uint32, 4).tolist()
        header = 4 * 4
        indexes = np.frombuffer(data, np.uint8, words * parts, header).reshape(words, parts)
        codes = np.frombuffer(data, np.float32, offset=header + words * parts).reshape(parts, centroids, -1)
        return cls(EmbeddingsMeta(meta["id"]), QuantizedVectors(indexes, codes))


def weights_file(name: str) -> Path:
    """A data file of the installed ``natasha`` distribution.

    Raises:
        FileNotFoundError: If the distribution, or the file in it, is missing.
    """
    spec = find_spec("natasha")
    folders = spec.submodule_search_locations if spec else None
    for folder in folders or ():
        path = Path(folder, "data", name)
        if path.is_file():
            return path
    msg = f"the weights {name!r} are missing; pip install natasha brings them"
    raise FileNotFoundError(msg)


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    file = archive.extractfile(name)
    if file is None:
        msg = f"{archive.name!r} holds no file {name!r}"
        raise FileNotFoundError(msg)
    return file.read()
