"""E-mail messages: the text, the subject as title, the date with its zone."""

from __future__ import annotations

import email.policy
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from typing import BinaryIO

from newsfacts import Article, ReadError
from newsfacts_web.feeds import moment
from newsfacts_web.fragments import plain
from newsfacts_web.pages import LARGEST


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The text of one message.

    Raises:
        ReadError: If it is too large, or has no text.
    """
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        msg = f"{source}: the message has more than {LARGEST:,} bytes"
        raise ReadError(msg)
    message = BytesParser(EmailMessage, policy=email.policy.default).parsebytes(content)
    body = message.get_body(preferencelist=("plain", "html"))
    try:
        text = str(body.get_content()) if body else ""
    except (LookupError, UnicodeDecodeError) as error:
        msg = f"{source}: the message's text can't be decoded: {error}"
        raise ReadError(msg) from error
    if body is not None:
        text = _shown(body, text)
    if not text.strip():
        msg = f"{source}: the message has no text"
        raise ReadError(msg)
    sender = message["from"]
    names = [each.display_name or each.addr_spec for each in sender.addresses] if sender else []
    identity = str(message["message-id"] or "").strip("<> ")
    yield Article(
        text=text.replace("\r\n", "\n").strip(),
        published=moment(str(message["date"]) if message["date"] else None),
        title=str(message["subject"]) if message["subject"] else None,
        authors=names,
        id=identity or source,
    )


def _shown(body: MIMEPart, text: str) -> str:
    """The text as it is shown: lines that were only broken for the way (RFC 3676) are paragraphs again."""
    if body.get_content_subtype() == "html":
        return plain(text)
    if str(body.get_param("format")).lower() != "flowed":
        return text
    return _flowed(text, "" if str(body.get_param("delsp")).lower() == "yes" else " ")


def _flowed(text: str, blank: str) -> str:
    """Lines that end with a blank go on in the next, but for a signature's first and those of a reply."""
    lines: list[str] = []
    goes_on = False
    for line in text.splitlines():
        words = line.removeprefix(" ")
        if goes_on and not words.startswith(">"):
            lines[-1] += words
        else:
            lines.append(words)
        goes_on = words.endswith(" ") and words != "-- "
        if goes_on:
            lines[-1] = lines[-1][:-1] + blank
    return "\n".join(lines)
