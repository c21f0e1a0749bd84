"""brat's standoff: offsets fit the text beside it, and what is pointed to is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from plain import SUMS_PLUGIN
from shell import PLAIN, Shell

from newsfacts import Article, NewsfactsError, Pipeline

PIPELINE = Pipeline(without=["natasha"])
TEXTS = {
    "a": "Мэр Тулы Олег Стрижов вчера уехал из Киева. «Мост, — сказал он, — готов». Потратили 5 млн рублей.",
    "b": "«Мы\nждали\u2028этого\r\nгода», — сказала Анна Лугова. Очевидец сообщил: «Горит!»",
    "c": "\U0001f642 Суд арестовал Ивана Петрова и Анну Лугову.",
    "d": "",
}
BOUND = re.compile(r"(T\d+)\t([A-Za-z0-9_-]+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)")
EVENT = re.compile(r"(E\d+)\t([A-Za-z0-9_-]+):(T\d+)((?: [A-Za-z]+\d*:[TE]\d+)*)")
OTHER = re.compile(
    r"\*\tEquiv( T\d+){2,}|R\d+\t(SaidBy|CuedBy) Arg1:T\d+ Arg2:T\d+"
    r"|A\d+\tStatus E\d+ \w+|#\d+\tAnnotatorNotes [TE]\d+\t.+"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("brat")
    articles = [Article(id=name, text=text, published="2025-12-31") for name, text in TEXTS.items()]
    files = PIPELINE.renderers["brat"].files
    assert files is not None
    for name, piece in files((each.id or "", PIPELINE.extract(each)) for each in articles):
        with (out / name).open("a", encoding="utf-8", newline="") as stream:
            stream.write(piece)
    return out


def lines_of(folder: Path, name: str) -> list[str]:
    return (folder / f"{name}.ann").read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", TEXTS)
def test_every_line_has_brats_form_and_points_to_what_is_there(folder: Path, name: str) -> None:
    lines = lines_of(folder, name)
    assert (folder / f"{name}.txt").read_bytes().decode() == TEXTS[name]
    ids = [line.partition("\t")[0] for line in lines if line[0] != "*"]
    assert len(set(ids)) == len(ids)
    for line in lines:
        assert BOUND.fullmatch(line) or EVENT.fullmatch(line) or OTHER.fullmatch(line), line
        for pointed in re.findall(r"\b[TE]\d+\b", line.partition("\t")[2].split("\t")[0]):
            assert pointed in ids


@pytest.mark.parametrize("name", TEXTS)
def test_offsets_fit_and_no_piece_holds_a_line_end(folder: Path, name: str) -> None:
    for found in bound(folder, name):
        places = [tuple(map(int, each.split())) for each in found[3].split(";")]
        pieces = [TEXTS[name][start:end] for start, end in places]
        assert " ".join(pieces) == found[4]
        assert all(len(piece.splitlines()) == 1 for piece in pieces)


def bound(folder: Path, name: str) -> Iterator[re.Match[str]]:
    return (found for line in lines_of(folder, name) if (found := BOUND.fullmatch(line)))


def test_values_mentions_and_speakers_are_told(folder: Path) -> None:
    lines = lines_of(folder, "a")
    by_text = {found[4]: found[1] for found in bound(folder, "a")}
    assert f"R2\tSaidBy Arg1:{by_text['Мост готов']} Arg2:{by_text['он']}" in lines
    assert f"*\tEquiv {by_text['Олег Стрижов']} {by_text['он']}" in lines
    assert any(line.endswith(f"{by_text['вчера']}\tDATE 2025-12-30") for line in lines)
    assert any("MONEY 5000000 RUB" in line for line in lines)


def test_events_have_their_arguments(folder: Path) -> None:
    by_text = {found[4]: found[1] for found in bound(folder, "c")}
    (event,) = (found for line in lines_of(folder, "c") if (found := EVENT.fullmatch(line)))
    assert (event[2], event[3]) == ("Arrest", by_text["арестовал"])
    assert {f"Patient:{by_text['Ивана Петрова']}", f"Patient2:{by_text['Анну Лугову']}"} <= set(
        event[4].split()
    )


def test_the_configuration_names_all_types(folder: Path) -> None:
    told = (folder / "annotation.conf").read_text("utf-8")
    entities = told[told.index("[entities]") : told.index("[relations]")].splitlines()
    events = {line.partition("\t")[0] for line in told[told.index("[events]") :].splitlines()}
    for name in TEXTS:
        for found in bound(folder, name):
            assert found[2] in entities or found[2] in events


def test_a_third_partys_kind_is_an_annotation() -> None:
    pipeline = Pipeline([SUMS_PLUGIN, PLAIN[0]])
    lines = "".join(pipeline.renderers["brat"].render([pipeline.extract("Дали 7 рублей.")])).splitlines()
    assert lines == ["T1\tAcme_sum 5 6\t7", "#1\tAnnotatorNotes T1\tamount=7"]


def test_one_file_is_for_one_article(shell: Shell, tmp_path: Path) -> None:
    render = PIPELINE.renderers["brat"].render
    with pytest.raises(NewsfactsError, match="name a folder"):
        list(render([PIPELINE.extract("Завод."), PIPELINE.extract("Завод.")]))
    (tmp_path / "a.txt").write_text("вчера", encoding="utf-8")
    assert shell.run("extract", tmp_path / "a.txt", "-o", tmp_path / "a.ann").exit_code == 0
    assert (tmp_path / "a.ann").read_text("utf-8").startswith("T1\tDate 0 5\tвчера\n")
