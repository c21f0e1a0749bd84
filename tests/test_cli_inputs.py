"""What the commands read: files, standard input, encodings, and what is said of those that can't be read."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from shell import Shell, jsonl, sheets

TEXT = "вчера 5 рублей"


@pytest.mark.parametrize(
    ("content", "options"),
    [
        (TEXT.encode(), []),
        (codecs.BOM_UTF8 + TEXT.encode(), []),
        (TEXT.encode("cp1251"), ["--encoding", "cp1251"]),
        (TEXT.encode("koi8-r"), ["--encoding", "koi8-r"]),
        (TEXT.encode("utf-16"), ["--encoding", "utf-16"]),
    ],
)
def test_encodings(shell: Shell, tmp_path: Path, content: bytes, options: list[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    from_file = shell.run("extract", path, "--format", "jsonl", *options)
    from_stdin = shell.run("extract", "-", "--format", "jsonl", *options, stdin=content)

    for result in (from_file, from_stdin):
        assert (result.exit_code, result.stderr) == (0, "")
        assert sheets(result.stdout)[0]["article"]["text"] == TEXT


def test_stdin_can_be_of_any_format(shell: Shell) -> None:
    given = '{"text": "5", "published": "2025-12-31"}\n\n{"text": "вчера", "id": "б"}\n'.encode()
    result = shell.run("extract", "-", "--from", "jsonl", "--format", "jsonl", stdin=given)

    assert [each["article"]["text"] for each in sheets(result.stdout)] == ["5", "вчера"]
    assert sheets(result.stdout)[1]["article"]["id"] == "б"


@pytest.mark.parametrize("given", [b"", b" \n\t\r\n"])
def test_empty_input_has_no_facts_and_is_told(shell: Shell, given: bytes) -> None:
    result = shell.run("extract", "-", "--format", "jsonl", stdin=given)

    assert (result.exit_code, result.stderr) == (0, "newsfacts: <stream>: there is no text in it\n")
    assert sheets(result.stdout)[0]["facts"] == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--encoding", "klingon"], "unknown encoding 'klingon'"),
        (["--encoding", "hex"], "unknown encoding 'hex'"),
        (["--from", "xml"], "no input format is named 'xml'; there are text, json, jsonl"),
    ],
)
def test_wrong_command_line_leaves_an_older_file(
    shell: Shell, tmp_path: Path, options: list[str], message: str
) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "facts.json"
    article.write_bytes(b"5")
    out.write_text("older")
    result = shell.run("extract", article, "-o", out, *options)

    assert (result.exit_code, out.read_text()) == (2, "older")
    assert message in result.stderr


def test_nothing_readable_leaves_an_older_file(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "facts.json"
    out.write_text("older")
    result = shell.run("extract", tmp_path / "nowhere.txt", "-o", out)

    assert (result.exit_code, out.read_text()) == (1, "older")


@pytest.mark.parametrize(
    ("name", "content", "options", "message"),
    [
        ("a.txt", None, [], "{path}: No such file or directory"),
        (
            "a.txt",
            TEXT.encode("cp1251"),
            [],
            "{path}:1: byte 0 (0xe2) is not UTF-8; name the encoding if it is another, such as cp1251",
        ),
        ("a.txt", b"date 2025-02-30 5", [], "{path}:1: the header 'date 2025-02-30' gives no day"),
        ("a.json", b"[5]", [], "{path}, article 1: an article must be a JSON object, not int"),
        ("a.json", b'{"title": "5"}', [], '{path}: the article has no "text" that is a string'),
        ("a.jsonl", b'{"text": "5"}\n{"text": ', [], "{path}:2: not JSON"),
        (
            "a.jsonl",
            b'{"text": "5", "published": "yesterday"}',
            [],
            "{path}:1: published must be an ISO 8601",
        ),
    ],
)
def test_unreadable_input_is_named(
    shell: Shell, tmp_path: Path, name: str, content: bytes | None, options: list[str], message: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    result = shell.run("extract", path, "--format", "jsonl", *options)

    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"newsfacts: {message.format(path=path)}")


def test_all_files_of_a_folder_are_taken(shell: Shell, tmp_path: Path) -> None:
    """In the order of their names, with those of the folders in it; but no hidden ones, and no output."""
    for name in ("b.txt", "a.txt", "sub/c.TXT", ".hidden/d.txt", "e.png", "f.pdf", "g"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name[:5])
    jsonl(tmp_path / "sub" / "a.jsonl", "5", "6")
    out = tmp_path / "out.jsonl"
    for _ in range(2):
        result = shell.run("extract", tmp_path, "-o", out)

        assert [each["article"]["text"] for each in sheets(out.read_text("utf-8"))] == [
            "a.txt",
            "b.txt",
            "5",
            "6",
            "sub/c",
        ]
        assert result.exit_code == 0
        assert result.stderr == (
            f"newsfacts: {tmp_path}: 3 files of other kinds passed over (.pdf, .png, no suffix)\n"
        )


def test_folder_with_nothing_to_read(shell: Shell, tmp_path: Path) -> None:
    result = shell.run("extract", tmp_path)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"newsfacts: {tmp_path}: there is no file in it that can be read; these can: "
        ".txt, .json, .jsonl, .ndjson\n"
    )


def test_file_without_an_article_is_told(shell: Shell, tmp_path: Path) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl")
    result = shell.run("extract", corpus, "--format", "jsonl")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"newsfacts: {corpus}: there is no article in it\n"


def test_unreadable_input_costs_no_other(shell: Shell, tmp_path: Path) -> None:
    """The others are written, and the exit status still says that something was wrong."""
    corpus = jsonl(tmp_path / "corpus.jsonl", "5", "6")
    result = shell.run("extract", tmp_path / "none.txt", corpus, "--format", "jsonl")

    assert result.exit_code == 1
    assert [each["article"]["text"] for each in sheets(result.stdout)] == ["5", "6"]


def test_the_same_complaint_is_made_once(shell: Shell, tmp_path: Path) -> None:
    result = shell.run("extract", tmp_path / "none.txt", tmp_path / "none.txt")

    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "day"),
    [
        (["--published", "2025-12-30T22:40Z", "--timezone", "Europe/Moscow"], "2025-12-31"),
        (["--published", "31.12.2025"], "2025-12-31"),
        (["--published", "2025-12-30T22:40Z"], "2025-12-30"),
    ],
)
def test_publication_of_articles_that_do_not_tell_theirs(shell: Shell, options: list[str], day: str) -> None:
    result = shell.run("extract", "-", "--format", "jsonl", *options, stdin=TEXT.encode())

    assert sheets(result.stdout)[0]["article"]["published"] == day


def test_zone_of_the_command_line_moves_the_moment_of_an_article(shell: Shell) -> None:
    given = b"date 2025-12-30T22:40Z 5"
    result = shell.run("extract", "-", "--format", "jsonl", "--timezone", "Europe/Moscow", stdin=given)

    assert sheets(result.stdout)[0]["article"]["published_at"] == "2025-12-31T01:40:00+03:00"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--timezone", "Moscow"], "no time zone is named 'Moscow'"),
        (["--published", "yesterday"], "such as 2025-12-31"),
    ],
)
def test_wrong_publication_is_told(shell: Shell, options: list[str], message: str) -> None:
    result = shell.run("extract", "-", *options, stdin=TEXT.encode())

    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
