"""Mark-up that was copied with a text: entities and tags of HTML, signs of Markdown, addresses."""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern

_INLINE = (
    "a|abbr|acronym|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt"
    "|u|wbr"
)
_BLOCK = (
    "article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|tbody"
    "|td|th|thead|tr|ul"
)
_LETTERS = "а-яёА-ЯЁa-zA-Z"

_SIGN = re.compile(r"[&<>*#\[`_|•·▪◦‣●■►▶]")

_MARKUP = lazy_pattern(
    rf"""
    (?=[&<>*\#\[\]`'_|•·▪◦‣●■►▶(])(?:
      (?P<entity>&(?:amp;)?(?:[a-zA-Z]{{2,8}}\d{{0,2}}|\#\d{{1,6}}|\#[xX][0-9a-fA-F]{{1,5}});)
    | </?(?i:{_INLINE})(?:\s[^<>]{{0,400}}|/)?>
    | (?P<block></?(?i:{_BLOCK})(?:\s[^<>]{{0,400}}|\s?/)?>)
    | (?P<opening><<(?=\w)) | (?P<closing>(?<=[\w.!?…])>>)
    | (?P<quote>``(?=\w) | (?<=[\w.,!?…])'')
    | (?<![{_LETTERS}\d*])\*{{1,3}}(?=[{_LETTERS}«„"“])
    | (?<=[{_LETTERS}»”"“.,!?…])\*{{1,3}}(?![{_LETTERS}\d*])
    | (?<![\w_])__(?=\w) | (?<=[а-яёА-ЯЁ\d.,!?»])__(?![\w_])  # vera_t__ is an account
    | (?P<line>(?m:^)(?:\#{{1,6}}[ ]+|>[ ]?|\|[ ]*|[•·▪◦‣●■►▶*][ ]+)(?=\S))
    | \#(?=[А-ЯЁ][а-яё]+(?![{_LETTERS}_\d]))
    | \[\d{{1,3}}\]  # a footnote
    | \[(?=[^\[\]\n]{{1,200}}\]\(https?:) | \]\(https?:[^\s()]{{1,400}}\)   # [text](address)
    | \(https?:[^\s()]{{1,400}}\)
    )""",
    re.VERBOSE,
)


_ITALICS = lazy_pattern(
    r"""
    (?<![\w'])(?P<opens>'{2,3})(?=[A-ZА-ЯЁ](?:[^'\n«»"„“”]|'(?!')){0,80}(?<=[\w.!?…)])'{2,3}(?![\w']))
    | (?<=[\w.!?…)])'{2,3}(?![\w'])
    """,
    re.VERBOSE,
)


def _with_marks(plain: PlainText) -> PlainText:
    """The text with quotation marks where a wiki writes a name in italics: *''The Herald''*."""
    if "''" not in plain.text:
        return plain
    is_open = False

    def mark(match: re.Match[str]) -> str:
        nonlocal is_open
        paired, is_open = is_open or match.lastgroup == "opens", match.lastgroup == "opens"
        return '"' if paired else match[0]

    return PlainText.replacing(_ITALICS, mark, plain)


def without_markup(plain: PlainText) -> PlainText:
    """The text without mark-up; entities as what they stand for, a tag that begins a block as a line end.

    Names in italics of a wiki stand in quotation marks.
    """
    plain = _with_marks(plain)
    text = plain.text
    if not _SIGN.search(text) and "(http" not in text:
        return plain
    return PlainText.replacing(_MARKUP, _meant, plain)


def _meant(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "line":  # a line begins behind the blanks
        return " " * len(match[0])
    if kind == "entity":
        return _character(match[0])
    if kind == "block":
        text, (start, end) = match.string, match.span()
        alone = start == 0 or end == len(text) or "\n" in (text[start - 1], text[end])
        return "" if alone else "\n"
    return {"opening": "«", "closing": "»", "quote": '"'}.get(kind or "", "")


def _character(entity: str) -> str:
    """What an entity stands for; nothing for a soft hyphen, the entity itself if it is none."""
    from html import unescape  # noqa: PLC0415  (few articles need its 2,000 names)

    character = unescape(unescape(entity))
    return entity if character == entity else " " if character.isspace() else character
