"""What speaks for somebody whom a pronoun or a description may mean: each answer of each question."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import attrs
import pytest
from newsfacts_quotes.coreference import later
from newsfacts_quotes.coreference.anaphors import Anaphor
from newsfacts_quotes.coreference.circumstances import (
    Described,
    Scene,
    distance,
    of_description,
    of_pronoun,
    often,
    salience,
)
from newsfacts_quotes.coreference.knowledge import Known
from newsfacts_quotes.coreference.referents import Referent

HE = Anaphor(
    at=50, first=50, end=51, gender="m", sentence=5, segment=45, subject=True, spoken=0, speaks=False
)


def known(
    heads: str = "", words: str = "", called: str = "", initials: str = "", *, placed: bool = False
) -> Known:
    found = Known(set(heads.split()), set(), set(called.split()), placed, initials)
    found.learn(words.split())
    return found


def referent(at: int = 20, sentence: int = 2, count: int = 1, **told: Any) -> Referent:
    return attrs.evolve(Referent(None, "m", known(), at, sentence, count=count), **told)


@pytest.mark.parametrize(
    ("sentences", "named"),
    [
        (0, "same-sentence"),
        (1, "sentence-before"),
        (3, "three-before"),
        (4, "far"),
        (9, "far"),
        (10, "very-far"),
    ],
)
def test_distance(sentences: int, named: str) -> None:
    assert distance(sentences) == named


@pytest.mark.parametrize(
    ("count", "power"), [(0, 0), (1, 1), (2, 1), (3, 2), (6, 2), (7, 3), (15, 4), (99, 4)]
)
def test_how_often(count: int, power: int) -> None:
    assert often(count, 4) == f"often-{power}"


SALIENCE = [
    # somebody, what he has, what he lacks
    (
        referent(),
        {"unnamed", "three-before", "last"},
        {"same-clause", "gender-unknown", "subject", "pronoun"},
    ),
    (referent(at=45), {"same-clause"}, set[str]()),
    (referent(at=44), set[str](), {"same-clause"}),
    (referent(at=50), set[str](), {"same-clause"}),
    (referent(gender=""), {"gender-unknown"}, set[str]()),
    (referent(subject=True), {"subject-parallel"}, {"subject", "depends"}),
    (referent(depends=True), {"depends"}, {"subject", "subject-parallel"}),
    (referent(pronoun=True), {"pronoun"}, set[str]()),
    (referent(spoken=3), {"spoken-of"}, {"same-speech"}),
    (referent(count=3), {"most", "often-2"}, set[str]()),
    (referent(count=2), set[str](), {"most"}),
]


@pytest.mark.parametrize(("candidate", "has", "lacks"), SALIENCE)
def test_salience(candidate: Referent, has: Collection[str], lacks: Collection[str]) -> None:
    found = salience(HE, candidate, 0, Scene(most=3))
    assert set(has) <= set(found), found
    assert not set(lacks) & set(found)


def test_who_spoke_and_who_was_first() -> None:
    one, other = referent(), referent(sentence=4)
    assert {"opened"} <= set(salience(HE, one, 0, Scene(opened=one)))
    assert not {"opened", "spoke"} & set(salience(HE, one, 0, Scene(spoke=other, opened=other)))
    assert set(salience(HE, one, 5, Scene(spoke=one, acted=other))) >= {"spoke", "spoke-overtaken", "third"}
    assert not {"spoke-just", "spoke-overtaken"} & set(salience(HE, one, 0, Scene(spoke=one, acted=one)))
    assert "spoke-just" in salience(HE, other, 0, Scene(spoke=other))
    assert "speaks-again" in salience(attrs.evolve(HE, speaks=True), one, 0, Scene(spoke=one))
    assert "spoke-in-speech" in salience(attrs.evolve(HE, spoken=2), one, 0, Scene(spoke=one))
    assert "same-speech" in salience(attrs.evolve(HE, spoken=3), referent(spoken=3), 0, Scene())
    assert "subject" in salience(attrs.evolve(HE, subject=False), referent(subject=True), 0, Scene())


@pytest.mark.parametrize(
    ("candidate", "possessive", "expected"),
    [
        (referent(at=45, subject=True), True, True),
        (referent(at=44, subject=True), True, False),
        (referent(at=45), True, False),
        (referent(at=45, subject=True), False, False),
    ],
)
def test_whose(candidate: Referent, possessive: bool, expected: bool) -> None:  # noqa: FBT001  (a row)
    """*Рябов продал его дом*: rather not his own."""
    found = of_pronoun(attrs.evolve(HE, possessive=possessive), candidate, 0, Scene())
    assert ("possessive-subject" in found) is expected


def description(
    lemma: str,
    covers: str = "",
    complement: str = "",
    attributes: str = "",
    origin: str = "",
    *,
    named: bool = False,
    names: str = "",
) -> Described:
    parts = lemma.split("-")
    halves = frozenset([lemma, *parts])
    covered, behind, before = (frozenset(each.split()) for each in (covers, complement, attributes))
    told = behind if named else frozenset(names.split())
    return Described(lemma, halves, covered, behind, before, told, origin)


MINISTER = known("министр", "министр труд россия", "политик", "мт")
DESCRIPTIONS = [
    # a description, what is known of somebody, and what speaks for him or against
    (description("политик"), MINISTER, ["head-called", "unnamed-called"]),
    (description("министр"), MINISTER, ["head-same"]),
    (description("экс-министр"), MINISTER, ["head-part"]),
    (description("чиновник", "министр"), MINISTER, ["head-covered"]),
    (description("кассир"), MINISTER, ["head-foreign"]),
    (description("врач"), known(), ["head-untold"]),
    (description("прокурор"), known("бизнесмен"), ["head-apart"]),
    (description("гособвинитель"), known("прокурор"), ["head-kindred"]),
    (description("канадец", origin="канад"), known("боксер", "канадский боксер"), ["from-same"]),
    (description("канадец", origin="канад"), known("боксер", "российский боксер"), ["from-other"]),
    (description("канадец", origin="канад"), known("боксер"), ["from-unknown"]),
    (
        description("боксер", attributes="канадский"),
        known("боксер", "российский боксер"),
        ["head-same", "attribute-foreign"],
    ),
    (description("мужчина", "*"), MINISTER, ["head-other", "general-unnamed"]),
    (description("мужчина", "*"), known(), ["head-class", "general-unnamed"]),
    (description("советник", complement="министр"), MINISTER, ["head-foreign", "complement-himself"]),
    (description("министр", complement="труд"), MINISTER, ["head-same", "complement-same"]),
    (description("министр", complement="мт"), MINISTER, ["head-same", "complement-initials"]),
    (description("министр", complement="мир"), MINISTER, ["head-same", "complement-other"]),
    (description("министр", complement="Мир", named=True), MINISTER, ["head-same", "complement-name"]),
    (description("глава", complement="Мир", named=True), MINISTER, ["head-foreign", "complement-strange"]),
    (
        description("министр", complement="Мир", named=True),
        known("министр", placed=True),
        ["head-same", "complement-strange"],
    ),
    (
        description("министр", complement="труд Мир", names="Мир"),
        known("министр", "труд Чехия", placed=True),
        ["head-same", "complement-strange"],
    ),
    (
        description("министр", complement="труд Мир", names="Мир"),
        known("министр", "труд"),
        ["head-same", "complement-same"],
    ),
    (description("министр", attributes="этот"), MINISTER, ["head-same", "attribute-pointing"]),
    (description("министр", attributes="этот 40-летний"), MINISTER, ["head-same", "attribute-age"]),
    (description("министр", attributes="российский"), MINISTER, ["head-same", "attribute-same"]),
    (description("министр", attributes="новый"), MINISTER, ["head-same", "attribute-other"]),
    (
        description("министр", complement="мир", attributes="новый"),
        MINISTER,
        ["head-same", "complement-other"],
    ),
]


@pytest.mark.parametrize(("what", "told", "expected"), DESCRIPTIONS)
def test_descriptions(what: Described, told: Known, expected: list[str]) -> None:
    found = of_description(what, told, named=False)
    assert [each for each in found if each != "unnamed-unlike"] == expected
    assert ("unnamed-unlike" in found) is (expected[0] in {"head-foreign", "head-apart", "head-kindred"})
    assert of_description(what, told, named=True) == [each for each in expected if "unnamed" not in each]


@pytest.mark.parametrize(
    ("described", "named", "expected"),
    [
        (known("министр"), known("министр"), ["head-same", "bare"]),
        (known("чиновник"), known("министр"), ["head-covered", "bare"]),
        (known("министр"), known("чиновник"), ["head-covered", "bare"]),
        (known("врач"), known("министр"), ["head-apart", "bare"]),
        (known("депутат"), known("мэр"), ["head-kindred", "bare"]),
        (known("автор"), known("мэр"), ["head-foreign", "bare"]),
        (known("врач"), known(), ["head-untold", "bare"]),
        (known("женщина"), known(), ["head-general", "bare"]),
        (known("женщина"), known("мэр"), ["head-general-titled", "bare"]),
        (known("россиянин"), known("мэр", "Россия"), ["head-general-titled", "bare"]),
        (known("очевидец"), known(), ["head-untold", "newcomer", "bare"]),
        (known("министр", "труд"), known("министр", "труд"), ["head-same", "words-same"]),
        (known("министр", "мт"), known("министр", initials="мт"), ["head-same", "words-initials"]),
        (known("министр", "старый"), known("министр"), ["head-same", "words-other"]),
        (
            known("министр", "Чехия", placed=True),
            known("министр", "Мали", placed=True),
            ["head-same", "words-strange"],
        ),
        (known("министр", "Чехия", placed=True), known("министр"), ["head-same", "words-placed"]),
    ],
)
def test_who_is_named_later(described: Known, named: Known, expected: list[str]) -> None:
    before, him = attrs.evolve(referent(), known=described), attrs.evolve(referent(sentence=4), known=named)
    told, nobody = later.options(him, [before], 4, speaks=False, nominative=True)
    assert told.circumstances == ["two-before", "last", "often-1", "only", *expected]
    assert nobody.circumstances == ["nobody", *([] if named.heads else ["nobody-untold"])]


def test_how_who_is_named_later_was_told_of() -> None:
    spoken, heard = referent(subject=True, speaks=True, gender=""), referent(at=10, sentence=1, spoken=1)
    him = referent(sentence=4)
    first, second, nobody = later.options(him, [spoken, heard], 4, speaks=True, nominative=False)
    assert first.circumstances == [
        *("two-before", "last", "often-1", "subject", "gender-unknown", "head-untold", "bare", "both-speak")
    ]
    assert second.circumstances == ["three-before", "second", "often-1", "head-untold", "bare", "spoken-of"]
    assert nobody.circumstances == ["nobody", "nobody-untold", "nobody-speaks", "nobody-oblique"]
    silent = later.options(him, [spoken], 4, speaks=False, nominative=False)
    assert "spoke" in silent[0].circumstances
