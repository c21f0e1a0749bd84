"""E-mail messages: the text, the subject as title, the date with its zone."""

from __future__ import annotations

import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from typing import BinaryIO

from newsfacts import Article, ReadError
from newsfacts_web.feeds import moment, plain
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
    if body is not None and body.get_content_subtype() == "html":
        text = plain(text)
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
