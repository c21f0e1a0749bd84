#!/usr/bin/env bash
# The charset of an archived page keeps the quotation marks that HTTP allows around it.
#
# Package:  FastWARC 2.0.1
# Expected: http_charset of «text/html; charset="windows-1251"» is windows-1251, a name to decode with
# Seen:     the marks are part of the name, and Python knows no such encoding
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fastwarc==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import codecs
import io

from fastwarc.warc import ArchiveIterator


def charset(content_type):
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n".encode() + "<p>Мост</p>".encode("cp1251")
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f0ecdd6-0d17-4a3c-9b4c-0d2b8f1ddc5c>\r\n"
        "WARC-Date: 2025-12-30T22:40:00Z\r\nWARC-Target-URI: https://example.org/\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return next(iter(ArchiveIterator(io.BytesIO(head.encode() + http + b"\r\n\r\n")))).http_charset


plain, quoted = charset("text/html; charset=windows-1251"), charset('text/html; charset="windows-1251"')
print(plain, quoted)
assert codecs.lookup(plain).name == "cp1251"
assert quoted == '"windows-1251"'
try:
    codecs.lookup(quoted)
except LookupError as error:
    print(error)
PYTHON
