"""What decides between two readings that differ in little: one small table for each question."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest
from newsfacts_names.people.evidence import evidence
from newsfacts_names.people.neighbours import Neighbourhood
from newsfacts_names.posts.stand_ins import same_organization
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, Pipeline, PostFact

RUSSIAN = Russian()
PIPELINE = Pipeline([newsfacts_russian, newsfacts_names])

SAME = [
    ("СНБО", "Совет национальной безопасности и обороны", True),
    ("СНБО", "Совет нацбезопасности и обороны", True),
    ("СНБО", "Совет ветеранов быта", False),
    ("МИД", "Министерство иностранных дел", True),
    ("", "завод «Заря»", False),
    ("завод «Заря»", "", False),
]


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_two_names_may_name_one_body(one: str, other: str, same: bool) -> None:  # noqa: FBT001  (a row)
    assert same_organization(one, other) is same


POSTS = [
    # A title that says nothing of its body has that of the same person's same title; what is stated stays.
    (
        "Директор Олег Белов ушёл. Директор завода «Заря» Олег Белов вернулся.",
        ["директор завод «Заря»", "директор завод «Заря»"],
    ),
    (
        "Директор СНБО Олег Белов ушёл. Директор Совета ветеранов быта Белов вернулся.",
        ["директор СНБО", "директор Совет ветеранов быта"],
    ),
    # Somebody is in a post, or is put out of it.
    ("Инициатива Олега Крамера на посту министра провалилась.", ["министр"]),
    ("Снятие Олега Крамера с поста министра обсудили.", ["министр"]),
    # A text may end where a verb would tell whether a name is set off.
    ("Мэр Тулы, Олег Крамер,", []),
    # Whoever is counted behind a name is not that name's, nor is what follows.
    ("Приехали Олег Крамер, семь врачей, член совета и повар.", []),
    # A verb makes no post of a title in another case than the instrumental.
    ("Олег Крамер работал у министра обороны.", []),
]


@pytest.mark.parametrize(("text", "posts"), POSTS)
def test_posts(text: str, posts: list[str]) -> None:
    found = PIPELINE.extract(text).of_type(PostFact)
    assert [" ".join(filter(None, (each.title, each.organization))) for each in found] == posts


EVIDENCE = [
    # Each has what the others lack; the name could be anybody's, in any case.
    ("Дом им. [Сак Дин] закрыт.", {"word=имени", "left=noun:DGL:n", "owner=noun:owner noun:AN"}, {"word=им"}),
    ("Дом. [Сак Дин] закрыт.", {"left=", "predicate="}, {"word=имени"}),
    ("Дом т. [Сак Дин] закрыт.", {"words=more"}, {"word=имени"}),
    (
        "Пришёл мэр, министр дел [Сак Дин], и ушёл.",
        {"title=N:m far", "title=N far more", "title-genitive=owner:N far more", "right=, CONJ:"},
        {"title=N:m near", "relative=N far more", "titles=N True"},
    ),
    ("Мэр [Сак Дин] ушёл.", {"title=N:m near", "title=N near more"}, {"title=N:m far", "item more"}),
    (
        "К братьям [Сак Дин] и Туск пришли.",
        {"relative=D near more", "titles=D True", "governor=к more", "right=CONJ name:N"},
        {"titles=D False", "title=D far к"},
    ),
    ("К братьям [Сак Дин] пришли.", {"titles=D False"}, {"titles=D True"}),
    (
        "– [Сак Дин] – тренер;",
        {"apposition=N", "item more", "item more False –", "after-dash="},
        {"head more", "apposition-comma=N:m"},
    ),
    (
        "[Сак Дин], тренер, ушёл.",
        {"head more", "apposition-comma=N:m", "after=VERB-:mpast"},
        {"apposition=N"},
    ),
    ("[Сак Дин], тренер, дом, ушёл.", {"head more"}, {"after=VERB-:mpast"}),
    ("Дом Тулы [Сак Дин] Заря пел.", {"owns place more"}, {"head more"}),
    (
        "Рааб, министр, заявил [Сак Дин], что рад.",
        {"verb-lemma=заявить near", "verb=near D - that"},
        {"verb=near D -inf"},
    ),
    ("Рааб, министр, заявил [Сак Дин], дом рад.", {"verb-lemma=заявить near"}, {"verb=near D - that"}),
    ("Рабочие видели только [Сак Дин].", {"verb=far A N:person ", "governor=ADVB more"}, {"verb=near A"}),
    ("Боялись [Сак Дин].", {"left=VERB~::ppast more"}, {"left=VERB+::ppast more"}),
    ("Видели [Сак Дин].", {"left=VERB+::ppast more"}, {"left=VERB~::ppast more"}),
    ("Велел [Сак Дин] ещё молчать.", {"verb=near D - inf"}, {"verb=near D - that"}),
]
"""A name's place, some features that it has, and some that it lacks."""


@pytest.mark.parametrize(("marked", "has", "lacks"), EVIDENCE)
def test_what_a_name_s_place_shows(marked: str, has: set[str], lacks: set[str]) -> None:
    before, name, after = marked.replace("]", "[").split("[")
    text = f"{before}{name}{after}"
    document = Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text))
    found = set(evidence(Neighbourhood(document, len(before), len(before) + len(name))))
    assert has - found == set(), sorted(found)
    assert lacks & found == set()
