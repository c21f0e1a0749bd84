"""Texts of any length: an ordinary one, and such as nobody writes but somebody will send."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

Text: TypeAlias = Callable[[int], str]
"""From a length in characters to a text of that length."""

_SEED = Path(__file__).parent.parent / "seeds" / "000_80c73e0a6f11e786.txt"


def repeated(piece: str) -> Text:
    """The piece, over and over."""
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def _nested(length: int) -> str:
    return ("(«" * (length // 4) + "»)" * (length // 4 + 1))[:length]


def _ordinary(length: int) -> str:
    return repeated(_SEED.read_text(encoding="utf-8") + "\n\n")(length)


ORDINARY = "ordinary"

TEXTS: Mapping[str, Text] = {
    ORDINARY: _ordinary,
    "all quotation marks": repeated('«»“”„"'),
    "opening quotation marks": repeated("«"),
    "straight quotation marks": repeated('"'),
    "quotation marks and spaces": repeated("« "),
    "all capitals": repeated("ПРЕЗИДЕНТ США СКАЗАЛ О ВИЗИТЕ В МОСКВУ. "),
    "names only": repeated("Иван Петров, Анна Сергеевна Котова и "),
    "one name": repeated("Иван "),
    "names of either gender": repeated("Валя "),
    "initials": repeated("А. Б. "),
    "one endless sentence": repeated("слово и дело, которое он назвал, "),
    "one endless word": repeated("слово"),
    "one endless hyphenated word": repeated("кто-"),
    "digits only": repeated("1234567890"),
    "numbers": repeated("12 05 2020 "),
    "days": repeated("28 декабря 2025 года, 3 января, "),
    "dots and digits": repeated("1.2.3,"),
    "deep nesting": _nested,
    "reports of speech": repeated("Иванов сказал, что Петров сообщил, что "),
    "joined by and": repeated("мэр и врач и " * 4 + "мэр и врач сообщили и "),
    "blocks of speech": repeated("Мэр сказал:\n\nМост построят к осени, и он простоит сто лет.\n\n"),
    "dashes": repeated("— сказал он, — "),
    "marks only": repeated(".?!…,;:"),
    "spaces": repeated(" "),
    "lines": repeated("Слово\n\n"),
    "empty lines": repeated("\n"),
    "letters": repeated("а б "),
    "combining marks": repeated("а\u0301"),
    "other letters": repeated("Δ"),
}
