"""The scripts that learn from annotated events, tried on a few sentences of our own."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import count_event_triggers
import logistic
import newsfacts_events
import pytest
import train_event_attachment as attachment
import train_event_wording as wording
import train_main_event
from marked_news import News, Reader
from newsfacts_events.circumstances.attachment import WHEN, WHERE, WHO
from newsfacts_events.groups import features_of
from newsfacts_events.making import events_of
from newsfacts_events.news import classifying, happening
from newsfacts_events.wording import Told, likely
from newsfacts_events.wording.models import BIAS, LEFT, LIKELY, MODELS, RIGHT
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


def test_steps_from_a_trigger_lead_to_the_ends_of_its_mark(tmp_path: Path) -> None:
    text = "В Туле Анна Белова подписала новый закон о лесах."
    start, end = text.index("подписала"), text.index(" о лесах")
    (tmp_path / "law.txt").write_text(text, encoding="utf-8")
    (tmp_path / "law.ann").write_text(f"T1\tEVENT {start} {end}\t{text[start:end]}\n", encoding="utf-8")

    found = wording.examples([tmp_path / "law.txt"])

    assert [told for _, told in found[LIKELY]] == [True]
    assert [told for _, told in found[RIGHT]] == [True, False]
    assert [told for _, told in found[LEFT]] == [False]


def test_a_trigger_outside_of_all_marks_is_no_event_there(folder: Path) -> None:
    (folder / "three.ann").write_text("", encoding="utf-8")

    found = wording.examples([folder / "one.txt", folder / "three.txt"])

    assert [told for _, told in found[LIKELY]] == [True, False]
    assert [told for _, told in found[RIGHT]] == [False]


def test_the_models_learn_of_a_trigger_what_they_are_asked_with(tmp_path: Path) -> None:
    """Who does it tells the type: what a court does is a verdict, in training as in use."""
    (tmp_path / "court.txt").write_text("Суд отказал Анне Беловой.", encoding="utf-8")
    (tmp_path / "court.ann").write_text("T1\tEVENT 4 11\tотказал\n", encoding="utf-8")

    [(features, _)] = wording.examples([tmp_path / "court.txt"])[LIKELY]

    page = Reader().page("Суд отказал Анне Беловой.", None)
    [event] = events_of(page)
    told = Told(event.parts, event.time, event.status)
    assert set(features) == set(features_of(likely.groups(page, event.trigger, told)))
    assert "type=verdict" in features


def test_the_noun_of_a_collocation_is_learnt_beside_its_verb(tmp_path: Path) -> None:
    text = "Анна Белова ушла в отставку."
    (tmp_path / "post.txt").write_text(text, encoding="utf-8")
    start = text.index("отставку")
    (tmp_path / "post.ann").write_text(f"T1\tEVENT {start} {start + 8}\tотставку\n", encoding="utf-8")

    found = wording.examples([tmp_path / "post.txt"])

    assert [told for _, told in found[LIKELY]] == [False, True]


def test_weights_are_the_lowest_point_whatever_the_order() -> None:
    """Features that tell the same get the same."""
    data = [(["big", "red"], True)] * 6 + [(["big", "red"], False)] * 2 + [(["small"], False)] * 8

    weights, turned = logistic.fit(data, 1, 2), logistic.fit(data[::-1], 1, 2)

    assert weights == pytest.approx(turned, abs=1e-2)
    assert weights["big"] == pytest.approx(weights["red"])
    assert weights["big"] > 0 > weights["small"]
    assert "red" not in logistic.fit(data, 1, 9)


def test_the_models_of_wording_are_written_as_a_data_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["train_event_wording.py", str(folder)])

    wording.main()

    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith("#")]
    weights = {name: tuple(map(int, told)) for name, *told in (line.split("\t") for line in lines)}
    assert len(weights) == len(lines)
    assert {len(each) for each in weights.values()} == {len(MODELS)}
    assert weights[BIAS][MODELS.index(LIKELY)] > 0  # nearly all of the few triggers are marked


def test_the_calibration_is_fitted_to_what_is_right() -> None:
    data = [(1.0, 2.0, True), (1.0, 1.0, True), (1.0, -1.0, False), (1.0, -2.0, False), (1.0, -1.0, True)] * 4

    weights = wording.fitted(data)

    assert weights["likely"] > 0


def test_the_model_of_the_main_event_learns_what_sets_the_news_apart() -> None:
    told = [("place=headline", "form=VERB"), ("place=text1", "form=VERB"), ("place=text3", "form=NOUN")]
    data = [train_main_event.Example(str(number), told, frozenset({0})) for number in range(12)]

    weights = train_main_event.train(data)

    assert weights["place=headline"] > 0 > weights["place=text1"]
    assert all(train_main_event.is_right(each, weights) for each in data)
    assert train_main_event.cross_validated(data, 3) == 1
    free, bound = (
        train_main_event.cross_validated(data, 3, penalty, train_main_event.log_likelihood)
        for penalty in (1, 8)
    )
    assert bound < free < 0


@pytest.fixture
def bridge(tmp_path: Path) -> News:
    """An article with its main event marked."""
    text = "Мост закрыли\n\nМост через Оку закрыли 5 мая в Туле. Его построили в 1960 году."
    place = {"text": "Туле", "nth": 1, "name": "Тула"}
    time = {"text": "5 мая", "nth": 1, "value": "2025-05-05"}
    main = {
        "id": "e1",
        "trigger": {"text": "закрыли", "nth": 1},
        "main": True,
        "type": "restriction",
        "status": "happened",
        "places": [place],
        "time": time,
    }
    marked = {
        "events": [
            main,
            {"id": "e1.2", "trigger": {"text": "закрыли", "nth": 2}, "same_as": "e1"},
            {"id": "e2", "trigger": {"text": "построили", "nth": 1}, "main": False},
        ]
    }
    for folder in ("txt", "events"):
        (tmp_path / folder).mkdir()
    (tmp_path / "txt" / "bridge.txt").write_text(text, encoding="utf-8")
    (tmp_path / "events" / "bridge.json").write_text(json.dumps(marked), encoding="utf-8")
    (tmp_path / "published.json").write_text('{"bridge": "2025-05-06"}', encoding="utf-8")
    [news] = train_main_event.read([f"{tmp_path}:{tmp_path / 'events'}"])
    return news


def test_the_news_is_one_of_the_events(bridge: News) -> None:
    [choice] = train_main_event.of_news(bridge)

    assert (choice.name, len(choice.choices), choice.right) == ("bridge", 2, frozenset({0}))


def test_what_is_another_event_is_not_the_news_again(bridge: News) -> None:
    [choice] = train_main_event.of_again(bridge)

    assert (len(choice.choices), choice.right) == (2, frozenset({1}))


def test_its_type_and_its_status_are_one_of_the_closed_list(bridge: News) -> None:
    [type_], [status] = train_main_event.of_type(bridge), train_main_event.of_status(bridge)

    assert [classifying.TYPES[each] for each in type_.right] == ["restriction"]
    assert "restriction lemma=закрыть" in type_.choices[classifying.TYPES.index("restriction")]
    assert [happening.STATUSES[each] for each in status.right] == ["happened"]
    assert "told own" in status.choices[happening.STATUSES.index("happened")]


def test_what_one_choice_alone_tells_is_left_out(bridge: News) -> None:
    model = train_main_event.MODELS[classifying.WEIGHTS]

    once, twice = model.of([bridge]), model.of([bridge, bridge])

    assert {name for each in once for choice in each.choices for name in choice} == set()
    assert twice == [*train_main_event.of_type(bridge)] * 2


def test_its_date_and_its_place_are_among_those_told_or_none(bridge: News) -> None:
    [date], [place] = train_main_event.of_date(bridge), train_main_event.of_place(bridge)

    assert (len(date.choices), date.right) == (3, frozenset({0}))
    assert (len(place.choices), place.right) == (2, frozenset({0}))


def test_without_a_mark_no_date_and_no_place_are_right(bridge: News) -> None:
    nothing = attrs.evolve(bridge, mains=[{**bridge.mains[0], "places": [], "time": None}])

    [date], [place] = train_main_event.of_date(nothing), train_main_event.of_place(nothing)

    assert (date.right, place.right) == (frozenset({2}), frozenset({1}))


def test_the_models_are_written_as_data_files(
    bridge: News, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = f"{tmp_path}:{tmp_path / 'events'}"
    monkeypatch.setattr("sys.argv", ["train_main_event.py", "--to", str(tmp_path), folder, folder])

    train_main_event.main()

    lines = (tmp_path / "main_event.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith("# Trained by scripts/train_main_event.py on 1 news article")
    assert any(line.startswith("place=headline\t") for line in lines)
    assert bridge.name == "bridge"


DATA = Path(newsfacts_events.__file__).parent / "data"
BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


def test_every_trained_file_is_made_by_the_script_and_says_of_what() -> None:
    made = {
        path.name: path.read_text(encoding="utf-8").splitlines()
        for path in DATA.glob("*.tsv")
        if "scripts/train_main_event.py" in path.read_text(encoding="utf-8")[:400]
    }

    assert made.keys() == train_main_event.MODELS.keys()
    for name, model in train_main_event.MODELS.items():
        assert made[name][0] == f"# What each feature speaks for: {model.what}."


def test_the_script_needs_all_marked_articles() -> None:
    """The openings, the Wikinews articles and 48 more; not every one has a choice of each sort."""
    marks = (BENCHMARKS / "nerel" / "training.jsonl").read_text(encoding="utf-8").splitlines()
    all_ = len([*(BENCHMARKS / "leads" / "events").glob("*.json")]) + len(marks) + 48

    counts = {
        name: int((DATA / name).read_text(encoding="utf-8").split("train_main_event.py on ")[1].split()[0])
        for name in train_main_event.MODELS
    }

    assert max(counts.values()) <= all_
    assert counts["main_event.tsv"] == counts["main_type.tsv"] == counts["main_status.tsv"] > 0.95 * all_


def test_the_files_have_no_feature_that_the_models_no_longer_know() -> None:
    """Names of features without their values: if this fails, train all models again."""
    known: dict[str, set[str]] = {name: set() for name in train_main_event.MODELS}
    for news in train_main_event.read([f"{BENCHMARKS / 'leads'}:{BENCHMARKS / 'leads' / 'events'}"]):
        for name, model in train_main_event.MODELS.items():
            for example in model.examples(news):
                known[name].update(_sort(each) for choice in example.choices for each in choice)

    for name, sorts in known.items():
        lines = (DATA / name).read_text(encoding="utf-8").splitlines()
        kept = {_sort(line.partition("\t")[0]) for line in lines if not line.startswith("#")}
        assert kept - sorts <= {"takes part"}, name  # a place does, in none of the openings


def _sort(feature: str) -> str:
    return feature.partition("=")[0].partition(":")[0].partition(" in ")[0]


@pytest.mark.parametrize(("line", "expected"), [("Мост на закате.", "caption"), ("Мост обветшал.", "text0")])
def test_a_line_without_a_verb_after_the_headline_is_a_caption(line: str, expected: str) -> None:
    page = Reader().page(f"Мост закрыли\n\n{line}\n\nВ Туле закрыли мост. Он стар.", None)

    assert [page.stands(number, 1) for number in (0, 1)] == ["headline", expected]
    assert page.stands(2, 2) == ("text0" if expected == "caption" else "text1")
