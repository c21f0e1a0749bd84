"""A SQLite database of facts: a table a kind, keys between them, and a full-text index of the articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from newsfacts._tables import ARTICLES, Row, columns, rows
from newsfacts.article import Article
from newsfacts.language import Language
from newsfacts.rendering._context import RendererContext
from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet

if TYPE_CHECKING:
    import sqlite3

_PIECE = 1 << 20
"""Bytes of the finished file that are handed on at once."""

_INDEX = f"{ARTICLES}_fts"
_KEYS = ("article", "fact", "item", "failure")


def sqlite(pipeline: RendererContext) -> Renderer:
    """The renderer ``sqlite``.

    The database is built in a temporary file, so that memory does not grow with the articles.

    Args:
        pipeline: Gives the languages, whose lemmas go into the full-text index, so that *Киев* finds an
            article that has only *Киева*; without one only the words as they stand do.
    """

    def render(sheets: Iterable[FactSheet]) -> Iterator[bytes]:
        import sqlite3  # noqa: PLC0415  (only databases need it)
        import tempfile  # noqa: PLC0415  (as above)

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "facts.db")
            with closing(sqlite3.connect(path)) as database:
                _fill(database, sheets, pipeline)
            with path.open("rb") as stream:
                while piece := stream.read(_PIECE):
                    yield piece

    return Renderer(name="sqlite", render=render, suffixes=(".db", ".sqlite"), binary=True)


def _fill(database: sqlite3.Connection, sheets: Iterable[FactSheet], pipeline: RendererContext) -> None:
    known = columns()
    lemmas: list[str] = []

    def watched() -> Iterator[FactSheet]:
        for sheet in sheets:
            lemmas.append(_lemmas(sheet.article, pipeline.language(sheet.article.language)))
            yield sheet

    for name, names in known.items():
        database.execute(_table(name, names))
    for name, row in rows(watched()):
        if name == ARTICLES:
            row["lemmas"] = lemmas.pop()
        elif name not in known:  # a third party's kind
            known[name] = list(row)
            database.execute(_table(name, known[name]))
        _insert(database, name, row)
    content = f"title, text, lemmas, content={_quoted(ARTICLES)}"
    database.execute(f"CREATE VIRTUAL TABLE {_quoted(_INDEX)} USING fts5({content})")
    database.execute(f"INSERT INTO {_quoted(_INDEX)}({_quoted(_INDEX)}) VALUES ('rebuild')")  # noqa: S608  (own names)
    database.commit()


def _table(name: str, names: Sequence[str]) -> str:
    """The statement that makes one table. Columns have no type: values keep that of Python."""
    keys = [key for key in _KEYS if key in names[:3]]
    parts = [_quoted(each) for each in names]
    if name == ARTICLES:
        parts.append(_quoted("lemmas"))
    parts.append(f"PRIMARY KEY ({', '.join(map(_quoted, keys))})")
    if name != ARTICLES:
        parts.append(f"FOREIGN KEY (article) REFERENCES {_quoted(ARTICLES)} (article)")
    if "item" in keys:
        owner = _quoted(name.rpartition("_")[0])
        parts.append(f"FOREIGN KEY (article, fact) REFERENCES {owner} (article, fact)")
    return f"CREATE TABLE {_quoted(name)} ({', '.join(parts)})"


def _insert(database: sqlite3.Connection, name: str, row: Mapping[str, object] | Row) -> None:
    places = ", ".join("?" * len(row))
    names = ", ".join(map(_quoted, row))
    statement = f"INSERT INTO {_quoted(name)} ({names}) VALUES ({places})"  # noqa: S608  (quoted names)
    database.execute(statement, [_storable(value) for value in row.values()])


def _storable(value: object) -> object:
    """A value that SQLite takes: half a surrogate pair has no UTF-8."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _lemmas(article: Article, language: Language | None) -> str:
    """The dictionary form of each word of an article, with ё and with е, once each."""
    if language is None:
        return ""
    found: dict[str, None] = {}
    for token in language.segment(f"{article.title or ''}\n\n{article.text}").tokens:
        if token.text[:1].isalpha():
            for reading in language.morphology.readings(token.text)[:1]:
                found[reading.lemma] = None
                found[reading.lemma.replace("ё", "е")] = None
    return " ".join(found)
