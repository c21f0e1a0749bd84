"""The scripts that train the models: what they learn from is as it should be, and they learn."""

from __future__ import annotations

import re
from pathlib import Path

import newsfacts_names
import newsfacts_russian
import pytest
from count_given_names import odds, pairs
from count_name_capitals import beginnings
from count_surname_endings import counted, surnames
from made_up_names import CASES, Maker, sentences, surname_forms
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.finding.model import Model
from newsfacts_names.people.expectation import KEYS, Expectation
from newsfacts_russian.language import Russian
from train_name_cases import documents, made_up, trained, weighed
from train_name_cases import examples as places
from train_name_extents import examples as extent_examples
from train_name_extents import factrueval, nerel, written
from train_name_extents import train as train_extents
from train_names_finder import examples, people, pruned, train

DECLINED = [
    ("Кравец", "ец", "m", "Кравец Кравца Кравцу Кравца Кравцом Кравце"),
    ("Зотоиец", "ец", "m", "Зотоиец Зотоийца Зотоийцу Зотоийца Зотоийцем Зотоийце"),
    ("Дальний", "soft", "f", "Дальняя Дальней Дальней Дальнюю Дальней Дальней"),
    ("Горячий", "soft", "m", "Горячий Горячего Горячему Горячего Горячим Горячем"),
    ("Степной", "ой", "m", "Степной Степного Степному Степного Степным Степном"),
    ("Гуща", "а", "m", "Гуща Гущи Гуще Гущу Гущей Гуще"),
    ("Задоя", "я", "f", "Задоя Задои Задое Задою Задоей Задое"),
    ("Щербань", "ь", "m", "Щербань Щербаня Щербаню Щербаня Щербанем Щербане"),
    ("Щербань", "ь", "f", "Щербань Щербань Щербань Щербань Щербань Щербань"),
    ("Соловей", "ей", "m", "Соловей Соловья Соловью Соловья Соловьем Соловье"),
    ("Лунёв", "ов", "f", "Лунёва Лунёвой Лунёвой Лунёву Лунёвой Лунёвой"),
]


@pytest.mark.parametrize(("surname", "kind", "gender", "forms"), DECLINED)
def test_surnames_are_declined_forwards(surname: str, kind: str, gender: str, forms: str) -> None:
    made = surname_forms(surname, kind)[gender]

    assert [made[case] for case in CASES] == forms.split()


def test_sentences_are_the_same_for_the_same_seed_and_their_spans_fit() -> None:
    some = sentences(300, seed=5)

    assert some == sentences(300, seed=5)
    assert some != sentences(300, seed=6)
    assert {each.case for each in some} == set(CASES)
    for each in some:
        assert re.fullmatch(r"[^\W\d_][\w.\- ]*", each.text[each.start : each.end])
        assert not re.search(r"[{}%<>|]", each.text)


def test_a_verb_agrees_with_the_bearer_who_is_its_subject() -> None:
    told = [each for each in Maker(3).sentences(1200) if each.frame == "nom subject"]

    assert {each.gender for each in told} == {"m", "f"}
    for each in told:
        verb = each.text.split()[2]
        assert each.agrees
        assert verb.endswith(("а", "ась")) == (each.gender == "f")


def test_names_inside_larger_names_are_no_people(tmp_path: Path) -> None:
    text = "Завод имени Громова закрыл Олег Крамер."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    held = f"T1\tORGANIZATION 0 {text.index(' закрыл')}\tЗавод имени Громова\n"
    inside = f"T2\tPERSON {text.index('Громова')} {text.index(' закрыл')}\tГромова\n"
    person = f"T3\tPERSON {text.index('Олег')} {len(text) - 1}\tОлег Крамер\n"
    (tmp_path / "a.ann").write_text(held + inside + person, encoding="utf-8")

    assert people(tmp_path / "a.txt") == [(text.index("Олег"), len(text) - 1)]


def test_people_of_spans_and_objects(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Пришла Вера Лунина.", encoding="utf-8")
    (tmp_path / "a.spans").write_text(
        "7 name 7 4 1 1 # 1 Вера\n8 surname 12 6 2 1 # 2 Лунина\n", encoding="utf-8"
    )
    (tmp_path / "a.objects").write_text("1 Person 7 8 # Вера Лунина\n", encoding="utf-8")

    assert people(tmp_path / "a.txt") == [(7, 18)]


def test_the_finder_learns_the_order_of_labels(tmp_path: Path) -> None:
    lines = [
        f"Вчера {name} уехал из города." for name in ("Иван Громов", "Олег Крамер", "Пётр Лунин", "Юрий Жук")
    ]
    text = "\n".join(lines)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    places = [(text.index(line) + 6, text.index(line) + line.index(" уехал")) for line in lines]
    marks = [f"T{at}\tPERSON {start} {end}\t-" for at, (start, end) in enumerate(places)]
    (tmp_path / "a.ann").write_text("\n".join(marks), encoding="utf-8")

    data = pruned(list(examples(tmp_path, Russian())))
    model = Model(train(data, seed=1))

    assert len(data) == len(lines)
    for features, gold in data:
        assert gold == [OUTSIDE, BEGIN, INSIDE]
        assert model.label([model.scores(each) for each in features]) == gold
    assert model.weights["move=12"][0] > model.weights.get("move=22", (0.0, 0.0))[0]


def test_the_cases_are_learnt_from_made_up_names_and_from_articles(tmp_path: Path) -> None:
    lines = [
        f"Полиция задержала {name} вчера."
        for name in ("Олега Крамера", "Ивана Жука", "Юрия Лунина", "Тараса Сомова")
    ]
    text = "\n".join(lines)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    starts = [text.index(line) + line.index("задержала") + len("задержала ") for line in lines]
    marks = [f"T{at}\tPERSON {start} {text.index(' вчера', start)}\t-" for at, start in enumerate(starts)]
    (tmp_path / "a.ann").write_text("\n".join(marks), encoding="utf-8")
    language = Russian()
    texts = list(documents(tmp_path, language))

    made = list(made_up(400, language))
    first = trained(weighed(made, []))
    real = list(places(texts, first))
    model = Expectation(trained([*real, *weighed(made, real)]))

    assert len(real) == len(lines)
    weights = model.of(real[0].features)
    assert set(weights) == set(KEYS)
    assert max(weights, key=weights.__getitem__) == ("m", "A")
    assert list(documents(tmp_path, language, left_out={"a"})) == []


def test_made_up_names_make_no_case_likelier_than_it_is() -> None:
    made = list(made_up(240, Russian()))
    shares = dict.fromkeys(CASES, 0.0)
    for each in weighed(made, made[:40]):
        shares[KEYS[int(each.said.argmax())][1]] += each.weight

    of_case = [KEYS[int(each.said.argmax())][1] for each in made[:40]]
    for case in CASES:
        assert shares[case] == pytest.approx(0.5 * of_case.count(case), abs=0.01)


def test_extents_are_read_from_both_corpora(tmp_path: Path) -> None:
    text = "Комитет Думы и музей в Твери."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "a.ann").write_text(
        "T1\tORGANIZATION 0 12\tКомитет Думы\nT2\tORGANIZATION 8 12\tДумы\nT3\tCITY 23 28\tТвери\n",
        encoding="utf-8",
    )
    (tmp_path / "a.spans").write_text(
        "1 org_name 0 7 1 1 # 1 Комитет\n2 org_name 8 4 2 1 # 2 Думы\n3 loc_name 23 5 3 1 # 3 Твери\n",
        encoding="utf-8",
    )
    (tmp_path / "a.objects").write_text(
        "1 Org 1 # Комитет\n2 Org 2 # Думы\n3 Location 3 # Твери\n", encoding="utf-8"
    )

    for (read,) in (list(nerel(tmp_path)), list(factrueval(tmp_path))):
        assert [(text[start:end], kind) for start, end, kind in read.areas] == [
            ("Комитет Думы", "body"),
            ("Твери", "place"),
        ]


def test_extents_are_learnt(tmp_path: Path) -> None:
    """Of a body and its adverb, the body; the areas are those of the text that extractors see."""
    names = ("Минфине", "Минюсте", "Минздраве", "Минспорте")
    text = "\n".join(f"В\u00a0{name}\u00a0тихо." for name in names)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    marks = [
        f"T{at}\tORGANIZATION {text.index(name)} {text.index(name) + len(name)}\t-"
        for at, name in enumerate(names)
    ]
    (tmp_path / "a.ann").write_text("\n".join(marks), encoding="utf-8")
    found = [each for _, each in extent_examples(list(nerel(tmp_path)), [newsfacts_russian, newsfacts_names])]

    weights = train_extents(found * 3, seeds=(1,), rounds=3)

    assert [list(each.bodies) for each in found] == [[OUTSIDE, BEGIN, OUTSIDE, OUTSIDE]] * len(names)
    for example in found:
        begins = [sum(weights.get(each, (0.0,))[0] for each in token) for token in example.features]
        assert begins.index(max(begins)) == 1
    assert all("\t" in line for line in written(weights) if not line.startswith("#"))


def test_endings_are_counted_over_the_men_of_a_family() -> None:
    names = surnames(["тумбин", "тумбина", "калина", "подшилов  # бывает", "ли", "верхний", "верхняя"])

    assert names == {"тумбин", "калина", "подшилов", "верхний"}
    assert counted(names)["ин"] == 1
    assert counted(names)["ина"] == 1
    assert counted(names)["илов"] == 1


def test_the_instrumental_tells_which_of_two_given_names_is_the_rarer() -> None:
    counts = {"юлием": 100, "юлией": 2000, "валентином": 900, "валентиной": 800}
    names = ["юлий", "юлия", "валентин", "валентина", "глеб"]

    assert sorted(pairs(names)) == [("валентин", "валентина"), ("юлий", "юлия")]
    assert odds("юлий", "юлия", counts) == pytest.approx(-3.0, abs=0.01)
    assert odds("валентин", "валентина", counts) > 0


def test_capitals_are_counted_inside_sentences_and_before_names() -> None:
    text = "Газета «Вираж» закрыта. Мэр читал газету «Вираж» и писал в Комитет Думы."
    marks = (
        "T1\tORGANIZATION 8 13\tВираж\nT2\tORGANIZATION 42 47\tВираж\n"
        "T3\tORGANIZATION 59 71\tКомитет Думы\nT4\tORGANIZATION 67 71\tДумы\nT5\tDATE 0 6\tГазета\n"
    )
    assert list(beginnings(text, marks)) == ["газету", "Комитет", "в"]
