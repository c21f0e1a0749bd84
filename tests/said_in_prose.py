"""The Russian phrases that docstrings and comments give as examples, and the texts that the tests run.

A phrase is what stands in ``*…*`` or «…» and has two words or more, one of them Russian. It is run
where a test's string, a rule's example, a word's ``#>``, an invented article or a code block of the
documentation holds it word for word. Marks of names and borders, quotation marks and *ё* make no
difference; an ellipsis, ``X`` and ``Y`` stand for anything short.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import attrs

_PHRASE = re.compile(r"(?<![\w*])(?P<stars>\*(?!\*))?(?(stars)((?:[^*]|\*\*)+?)\*(?![\w*])|«([^»]+)»)")
_RUSSIAN = re.compile("[а-яё]", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:-\w+)*")
_MARK = re.compile(r"\[([^\[\]|]*)(?:\|[^\[\]]*)?\]")
"""``[Олег Рябов|person]``, ``[Олег Рябов]``: the piece stays."""
_SIGNS = re.compile('[\\[\\]{}|<>«»„“”"*\u0301]')
_COMMENT = re.compile(r"#.*[а-яё]", re.IGNORECASE)
_GAP = re.compile(r"\s*(?:…|\.\.\.|\b[XY]\b)\s*")
_CLOSE = 120
"""How many characters may stand where an ellipsis does."""
_BLOCK = re.compile(r"^ *(```+|~~~+)[^\n]*\n(.*?)^ *\1", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Phrase:
    """An example phrase and where it stands."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def phrases(path: Path) -> Iterator[Phrase]:
    """The phrases in the docstrings and comments of a module."""
    for line, prose in (*_strings(path)[1], *_comments(path)):
        for match in _PHRASE.finditer(prose):
            text = " ".join((match[2] or match[3]).split())
            if _RUSSIAN.search(text) and len(_WORD.findall(plain(text))) > 1:
                yield Phrase(path, line + prose[: match.start()].count("\n"), text)


def literals(path: Path) -> Iterator[str]:
    """The strings of a module that are no docstrings."""
    return iter(_strings(path)[0])


def blocks(path: Path) -> Iterator[str]:
    """The code blocks of a page; all of them run."""
    return (match[2] for match in _BLOCK.finditer(path.read_text(encoding="utf-8")))


def word_examples(path: Path) -> Iterator[str]:
    """The examples of a word list."""
    return (line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#>"))


def lines(path: Path) -> Iterator[str]:
    """The lines of a table or an article; a table writes a line break as ``\\n``."""
    return (line.replace("\\n", "\n") for line in path.read_text(encoding="utf-8").splitlines())


class Run:
    """The texts that are run, to be asked for phrases."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = sorted({plain(text) for text in texts if _RUSSIAN.search(text)})
        self._holding: defaultdict[str, set[int]] = defaultdict(set)
        for index, text in enumerate(self._texts):
            for word in set(_WORD.findall(text)):
                self._holding[word].add(index)

    def holds(self, phrase: str) -> bool:
        """Is the phrase in one of the texts, what an ellipsis parts in this order and near each other?"""
        parts = [part for part in map(plain, _GAP.split(phrase)) if _WORD.search(part)]
        words = {word for part in parts for word in _WORD.findall(part)}
        texts = set.intersection(*(self._holding.get(word, set()) for word in words)) if words else set()
        gap = rf".{{0,{_CLOSE}}}?"
        sought = re.compile(gap.join(rf"(?<!\w){re.escape(part)}(?!\w)" for part in parts))
        return any(sought.search(self._texts[index]) for index in texts)


def plain(text: str) -> str:
    """A text without marks, quotation marks and case, as phrases and texts are compared."""
    unmarked = _MARK.sub(r"\1", text)
    while unmarked != text:
        text, unmarked = unmarked, _MARK.sub(r"\1", unmarked)
    small = _SIGNS.sub("", text).lower().replace("ё", "е")
    return " ".join(small.replace("–", "—").split()).strip(" .,:;!?")


@cache
def _strings(path: Path) -> tuple[list[str], list[tuple[int, str]]]:
    """The strings of a module: those in its code, and its docstrings with the lines at which they begin.

    A string that stands alone is a docstring: of what is defined, or of the value above it.
    """
    source = path.read_text(encoding="utf-8")
    if not _RUSSIAN.search(source):
        return [], []
    strings = []
    alone = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Expr(value=ast.Constant() as constant):
                alone.add(constant)
            case ast.Constant(value=str()):
                strings.append(node)
    return (
        [str(string.value) for string in strings if string not in alone],
        [(string.lineno, str(string.value)) for string in strings if string in alone],
    )


def _comments(path: Path) -> Iterator[tuple[int, str]]:
    """Each comment with its line; those on lines of their own that follow each other are one."""
    source = path.read_text(encoding="utf-8")
    if not _COMMENT.search(source):
        return
    first, last, comment = 0, 0, ""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT:
            continue
        line = token.start[0]
        if line == last + 1 and token.line.lstrip().startswith("#"):
            comment += "\n" + token.string.lstrip("#")
        else:
            yield first, comment
            first, comment = line, token.string.lstrip("#")
        last = line
    yield first, comment
