"""The scripts that learn from annotated events, tried on a few sentences of our own."""

from __future__ import annotations

import json
from pathlib import Path

import count_event_triggers
import pytest
import train_event_attachment as attachment
import train_main_event
from newsfacts_events.attachment import WHEN, WHERE, WHO
from newsfacts_russian.language import Russian

TEXTS = {
    "one": ("В Туле 5 мая арестовали Ивана Петрова.", ["арестовали"], "Ивана Петрова", "Туле", "5 мая"),
    "two": ("Анну Смирнову задержали 7 июня в Твери.", ["задержали"], "Анну Смирнову", "Твери", "7 июня"),
    "three": ("В Орле 9 мая умер Олег Кузнецов.", ["умер"], "Олег Кузнецов", "Орле", "9 мая"),
    "four": ("Жители взбрыкнули. Они снова взбрыкнули, и опять взбрыкнули.", ["взбрыкнули"] * 3, "", "", ""),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The texts with their marks in brat's form."""
    for name, (text, events, *others) in TEXTS.items():
        lines, at = [], 0
        for number, trigger in enumerate(events, 1):
            at = text.index(trigger, at + (number > 1))
            lines.append(f"T{number}\tEVENT {at} {at + len(trigger)}\t{trigger}")
        kinds = ("PERSON", "CITY", "DATE")
        relations = ("PARTICIPANT_IN", "TAKES_PLACE_IN", "POINT_IN_TIME")
        for number, (kind, relation, other) in enumerate(zip(kinds, relations, others, strict=True), 7):
            if other:
                start = text.index(other)
                lines.append(f"T{number}\t{kind} {start} {start + len(other)}\t{other}")
                lines.append(f"R{number}\t{relation} Arg1:T{number} Arg2:T1")
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (tmp_path / f"{name}.ann").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_marks_and_relations_are_read(folder: Path) -> None:
    marked = attachment.read(folder / "one.txt")

    assert [marked.text[start:end] for start, end in marked.events] == ["арестовали"]
    told = {(role, marked.text[slice(*other)]) for role, _, other in marked.pairs}
    assert told == {(WHO, "Ивана Петрова"), (WHERE, "Туле"), (WHEN, "5 мая")}


def test_what_is_learnt_tells_the_pairs_from_others(folder: Path) -> None:
    language = Russian()
    marked = [attachment.read(folder / f"{name}.txt") for name in ("one", "two", "three")]
    found = [example for each in marked for _, _, _, example in attachment.examples(each, language)]
    data = found * 20 + [(["kind=post"], False)] * 60

    model = attachment.train(data, seed=1)

    scores: dict[bool, list[float]] = {True: [], False: []}
    for features, told in data:
        scores[told].append(model["bias"] + sum(model.get(each, 0.0) for each in features))
    assert min(scores[True]) > max(scores[False])


def test_a_mark_whose_pieces_are_out_of_order_is_left_out(folder: Path) -> None:
    (folder / "one.ann").write_text("T1\tEVENT 20 25;3 7\tx\n", encoding="utf-8")

    assert attachment.read(folder / "one.txt").events == []


def test_words_that_the_lexicon_lacks_are_listed(folder: Path) -> None:
    """*арестовали* is known; of *взбрыкнули* every place is an event."""
    assert count_event_triggers.lacking(sorted(folder.glob("*.txt")), 0.5) == [("взбрыкнуть", "verb", 3, 3)]


def test_the_model_of_the_main_event_learns_what_sets_the_news_apart() -> None:
    told = [("place=headline", "form=VERB"), ("place=text1", "form=VERB"), ("place=text3", "form=NOUN")]
    data = [train_main_event.Example(str(number), told, frozenset({0})) for number in range(12)]

    weights = train_main_event.train(data)

    assert weights["place=headline"] > 0 > weights["place=text1"]
    assert all(train_main_event.is_right(each, weights) for each in data)
    assert train_main_event.cross_validated(data, 3) == 1


def test_the_main_event_is_found_in_marked_articles(tmp_path: Path) -> None:
    text = "Мост закрыли\n\nМост через Оку закрыли 5 мая. Его построили в 1960 году."
    marked = {
        "events": [
            {"id": "e1", "trigger": {"text": "закрыли", "nth": 1}, "main": True},
            {"id": "e1.2", "trigger": {"text": "закрыли", "nth": 2}, "same_as": "e1"},
            {"id": "e2", "trigger": {"text": "построили", "nth": 1}, "main": False},
        ]
    }
    for folder in ("txt", "events"):
        (tmp_path / folder).mkdir()
    (tmp_path / "txt" / "bridge.txt").write_text(text, encoding="utf-8")
    (tmp_path / "events" / "bridge.json").write_text(json.dumps(marked), encoding="utf-8")
    (tmp_path / "published.json").write_text('{"bridge": "2025-05-06"}', encoding="utf-8")
    recorder, pipeline = train_main_event.recording()

    found = list(train_main_event.examples(tmp_path, tmp_path / "events", pipeline, recorder))

    assert [(each.name, len(each.events), each.right) for each in found] == [("bridge", 2, frozenset({0}))]
