"""Government: who is meant by the complements of a verb, a noun and a post."""

from __future__ import annotations

import pytest
from newsfacts_russian.data_files import rows
from newsfacts_russian.government import Government, Outlook, Role, governing, noun, verb
from newsfacts_russian.language import Russian
from newsfacts_russian.prepositions import base_preposition, cases_after, is_preposition
from newsfacts_russian.spelling import fold

MORPHOLOGY = Russian().morphology


def taken_by(word: str) -> Government:
    """What the likeliest reading of the word takes."""
    return governing(MORPHOLOGY.readings(word)[0])


@pytest.mark.parametrize(
    ("word", "case", "preposition", "person", "role"),
    [
        ("вручил", "datv", "", True, "recipient"),  # вручил Ивану
        ("вручил", "accs", "", False, "patient"),  # вручил медаль
        ("предъявило", "datv", "", True, "recipient"),
        ("предъявило", "accs", "", True, None),  # "предъявил Ивана": nobody is
        ("наградили", "datv", "", True, None),
        ("наградили", "accs", "", True, "patient"),
        ("наградили", "ablt", "", False, "means"),
        ("отметило", "datv", "", True, None),
        ("уволили", "accs", "", True, "patient"),
        ("уволили", "datv", "", True, None),
        ("расколол", "accs", "", None, "patient"),  # not listed: the dictionary calls it transitive
        ("расколол", "datv", "", True, None),
        ("позвонила", "datv", "", True, "recipient"),
        ("позвонила", "accs", "", True, None),
        ("сообщили", "datv", "", True, "recipient"),
        ("сообщили", "loct", "об", None, "topic"),
        ("уведомил", "accs", "", True, "recipient"),
        ("руководила", "ablt", "", None, "patient"),
        ("встретилась", "ablt", "со", True, "partner"),
        ("женился", "loct", "на", True, "partner"),
        ("напал", "accs", "на", True, "patient"),
        ("изъяли", "gent", "у", True, "source"),
        ("добился", "gent", "", False, "patient"),
        ("арестован", "ablt", "", True, "agent"),  # арестован полицией
        ("арестован", "accs", "", True, None),
        ("арестованного", "ablt", "", True, "agent"),
        ("удалось", "datv", "", True, "agent"),  # Ивану удалось уйти
        ("аресте", "gent", "", True, "patient"),  # об аресте Ивана
        ("аресте", "ablt", "", True, "agent"),
        ("смерти", "gent", "", True, "patient"),
        ("визит", "gent", "", True, "agent"),
        ("письмо", "datv", "", True, "recipient"),
        ("адвокат", "gent", "", True, "owner"),
        ("вдовы", "gent", "", True, "owner"),
        ("заместителем", "datv", "по", False, "topic"),
        ("посол", "loct", "в", False, "place"),
        ("уполномоченного", "datv", "по", False, "topic"),
        ("борьбе", "ablt", "с", False, "partner"),
        ("контролю", "ablt", "за", False, "patient"),
        ("самовар", "gent", "", True, "owner"),
        ("завтра", "gent", "", True, None),
    ],
)
def test_role_of_a_complement(
    word: str, case: str, preposition: str, *, person: bool | None, role: str
) -> None:
    assert taken_by(word).role(case, preposition, person=person) == role


@pytest.mark.parametrize(
    ("word", "subject", "infinitive"),
    [
        ("вручил", "agent", None),
        ("погиб", "patient", None),
        ("закрылся", "patient", None),
        ("красится", "patient", None),  # not listed: reflexive
        ("задержан", "patient", None),
        ("обещал", "agent", "agent"),
        ("разрешили", "agent", "recipient"),
        ("заставил", "agent", "recipient"),
        ("успела", "agent", "agent"),
        ("предупреждён", "recipient", None),
    ],
)
def test_subject_and_who_does_the_infinitive(word: str, subject: str, infinitive: str | None) -> None:
    assert taken_by(word).subject == subject
    assert taken_by(word).infinitive == infinitive


@pytest.mark.parametrize(
    ("word", "outlooks"),
    [
        ("запланировали", {"ahead"}),
        ("ожидалось", {"ahead"}),
        ("перенесли", {"towards"}),
        ("обещал", {"towards"}),
        ("предупредили", {"announces"}),
        ("анонсировала", {"announces", "towards"}),
        ("успел", {"implies"}),
        ("пытался", {"implies"}),
        ("отключении", {"event"}),
        ("матчу", {"event"}),
        ("мнение", set()),
        ("учреждение", set()),
        ("вручил", set()),
    ],
)
def test_outlook(word: str, outlooks: set[str]) -> None:
    assert taken_by(word).outlook == outlooks
    assert all(taken_by(word).looks(Outlook(each)) for each in outlooks)


def test_slots_are_found_by_role_and_preposition() -> None:
    told = verb("Сообщить")
    assert told.listed
    recipient = told.slot(Role.RECIPIENT)
    assert recipient is not None
    assert (recipient.case, recipient.person, recipient.thing) == ("datv", True, False)
    assert told.slot(Role.PLACE) is None
    assert told.cases_after("обо") == ("loct",)
    assert noun("инженер", person=True).cases_after("за") == ("ablt", "accs")
    assert not verb("самоварить").listed
    assert not verb("самоварить").slots


@pytest.mark.parametrize("phrase", ["инженер на заводе", "пилот из Перми"])
def test_what_any_post_may_have_beside_it(phrase: str) -> None:
    post, preposition, _ = phrase.split()

    assert noun(post, person=True).cases_after(preposition)
    assert not noun(post, person=True, wide=False).cases_after(preposition)


def test_every_word_of_the_table_is_one_and_stands_in_its_dictionary_form() -> None:
    wanted = {"verb": {"INFN"}, "noun": {"NOUN"}, "person": {"NOUN", "ADJF"}}
    for kind, _, _, lemmas in rows("newsfacts_russian", "government.tsv"):
        for lemma in lemmas.split():
            readings = MORPHOLOGY.readings(lemma)
            fitting = [each for each in readings if each.known and fold(each.lemma) == fold(lemma)]
            assert lemma == "*" or any(each.pos in wanted[kind] for each in fitting), lemma


@pytest.mark.parametrize(
    ("word", "usual", "rare"),
    [
        ("О", ("loct",), ("accs",)),
        ("обо", ("loct",), ("accs",)),
        ("по", ("datv",), ("loct", "accs")),
        ("со", ("ablt", "gent"), ("accs",)),
        ("насчет", ("gent",), ()),
        ("во", ("loct", "accs"), ()),
        ("дом", (), ()),
    ],
)
def test_cases_after_a_preposition(word: str, usual: tuple[str, ...], rare: tuple[str, ...]) -> None:
    assert cases_after(word) == usual + rare
    assert cases_after(word, rare=False) == usual
    assert is_preposition(word) is bool(usual)


def test_every_preposition_is_one_for_the_dictionary() -> None:
    for _, words in rows("newsfacts_russian", "prepositions.tsv"):
        for word in words.split():
            assert any(each.pos in {"PREP", "GRND", "ADVB"} for each in MORPHOLOGY.readings(word)), word
    assert base_preposition("Со") == "с"
    assert base_preposition("самовар") == "самовар"
