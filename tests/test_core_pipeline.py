"""The pipeline: order, isolation, provenance, and what it says when a plugin misbehaves."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any, ClassVar

import pytest
from plain import (
    DAYS,
    DAYS_PLUGIN,
    LANGUAGE,
    SUMS,
    SUMS_PLUGIN,
    PlainMorphology,
    SumFact,
    extracting,
    extractor_of,
    plugin,
)
from pluggy import HookimplMarker

from newsfacts import (
    Addition,
    Article,
    DateFact,
    Document,
    DuplicateNameError,
    Extractor,
    ExtractorError,
    ExtractorOrderError,
    Fact,
    FactError,
    LanguageError,
    Mention,
    MentionFact,
    MentionType,
    PersonFact,
    Pipeline,
    Plugin,
    PluginError,
    PluginHookError,
    PostFact,
    Provenance,
    Span,
    TemporalValue,
    TimexType,
    hookimpl,
)

TEXT = "вчера заплатили 300 рублей"


def test_facts_come_in_text_order_with_their_provenance() -> None:
    packaged = Plugin(name="sums", implementation=SUMS_PLUGIN, distribution="acme-sums", version="1.2")
    sheet = Pipeline([packaged, DAYS_PLUGIN, LANGUAGE]).extract(TEXT)

    assert [(fact.kind, fact.text, fact.rule) for fact in sheet] == [
        ("date", "вчера", "deictic"),
        ("acme.sum", "300", "digits"),
    ]
    assert [fact.provenance for fact in sheet] == [
        Provenance(distribution="", extractor="days"),
        Provenance(distribution="acme-sums", extractor="acme.sums"),
    ]


def test_sheet_views() -> None:
    sheet = Pipeline([SUMS_PLUGIN, DAYS_PLUGIN, LANGUAGE]).extract(TEXT)

    assert len(sheet) == 2
    assert [fact.text for fact in sheet.dates] == ["вчера"]
    assert [fact.text for fact in sheet.of_kind("acme.sum")] == ["300"]
    assert [fact.amount for fact in sheet.of_type(SumFact)] == [300]
    assert sheet.entity("person-1") is None
    assert (sheet.people, sheet.organizations, sheet.places, sheet.quotes, sheet.names) == (
        (),
        (),
        (),
        (),
        (),
    )


@pytest.mark.parametrize("order", list(itertools.permutations([SUMS_PLUGIN, DAYS_PLUGIN, LANGUAGE])))
def test_order_of_plugins_does_not_matter(order: tuple[object, ...]) -> None:
    assert Pipeline(order).extract(TEXT) == Pipeline([SUMS_PLUGIN, DAYS_PLUGIN, LANGUAGE]).extract(TEXT)


def chain(*links: tuple[str, tuple[str, ...], tuple[str, ...]]) -> list[Extractor]:
    """Extractors ``(name, produces, requires)`` that yield nothing."""
    return [
        extractor_of(name, lambda _document: (), produces=produces, requires=requires)
        for name, produces, requires in links
    ]


def test_extractors_run_after_those_who_serve_them() -> None:
    extractors = chain(
        ("a", ("quote",), ("person",)),
        ("b", ("person",), ("name",)),
        ("d", ("name",), ()),
        ("c", ("name",), ()),
    )

    for order in itertools.permutations(extractors):
        names = [each.name for each in Pipeline([LANGUAGE, extracting("p", *order)]).extractors]
        assert names == ["c", "d", "b", "a"]


def test_circle_is_named() -> None:
    circle = chain(("a", ("quote",), ("person",)), ("b", ("person",), ("quote",)))

    with pytest.raises(ExtractorOrderError, match="in a circle: a -> b -> a|in a circle: b -> a -> b"):
        Pipeline([extracting("p", *circle)])


def test_extractor_that_nobody_serves_is_left_out_and_said() -> None:
    pipeline = Pipeline([LANGUAGE, extracting("p", *chain(("a", ("quote",), ("person",))))])

    assert pipeline.extractors == ()
    (failure,) = pipeline.extract(TEXT).failures
    assert failure.error == "Skipped"
    assert "'a'" in failure.message
    assert "'person'" in failure.message


def test_extractor_sees_only_what_it_declared() -> None:
    seen: list[tuple[str, ...]] = []

    def look(document: Document) -> list[DateFact]:
        seen.append(tuple(fact.kind for fact in document.facts))
        return []

    watcher = extractor_of("watcher", look, produces=("quote",), uses=("acme.sum",))
    Pipeline([LANGUAGE, SUMS_PLUGIN, DAYS_PLUGIN, extracting("w", watcher)]).extract(TEXT)

    assert seen == [("acme.sum",)]


def test_extractor_of_another_language_does_not_run() -> None:
    ukrainian = Extractor(name="u", produces=("date",), run=DAYS.run, languages=("uk",))

    assert len(Pipeline([LANGUAGE, extracting("u", ukrainian)]).extract(TEXT)) == 0


def test_without_leaves_out_plugins_and_extractors() -> None:
    plugins = [LANGUAGE, SUMS_PLUGIN, DAYS_PLUGIN]

    assert len(Pipeline(plugins, without={"sums", "days"}).extract(TEXT)) == 0
    assert [f.kind for f in Pipeline(plugins, without={"acme.sums"}).extract(TEXT)] == ["date"]
    with pytest.raises(ValueError, match="'sum', which is neither .*; did you mean 'sums'"):
        Pipeline(plugins, without={"sum"})


def test_without_may_name_an_extractor_beside_the_plugin_that_it_leaves_with() -> None:
    assert not Pipeline([LANGUAGE, SUMS_PLUGIN], without=["sums", "acme.sums"]).extractors
    with pytest.raises(ValueError, match="'acme.sum', which is neither .*; did you mean 'acme.sums'"):
        Pipeline([LANGUAGE, SUMS_PLUGIN], without=["sums", "acme.sum"])


def test_unknown_language_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Russian is installed here, and only not among the plugins; elsewhere it may be missing."""
    with pytest.raises(LanguageError, match="'ru'; newsfacts_russian does: add it to the plugins"):
        Pipeline([]).extract(TEXT)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(LanguageError, match=r"'ru'.*newsfacts\[ru\]"):
        Pipeline([]).extract(TEXT)
    with pytest.raises(LanguageError, match="'uk'"):
        Pipeline([LANGUAGE]).extract(Article(text=TEXT, language="uk"))
    failing = plugin("failing", newsfacts_make_language=lambda code: 5)
    with pytest.raises(LanguageError, match="'ru'; plugin 'failing'.*wants Language"):
        Pipeline([failing], on_error="collect").extract(TEXT)


def test_published_goes_with_a_text() -> None:
    pipeline = Pipeline([LANGUAGE])

    assert str(pipeline.extract(TEXT, "2025-12-31").article.published) == "2025-12-31"
    with pytest.raises(TypeError, match="has its own"):
        pipeline.extract(Article(text=TEXT), "2025-12-31")


@pytest.mark.parametrize("wrong", [None, b"5", 5, {"text": "5"}])
def test_article_of_the_wrong_type(wrong: Any) -> None:
    with pytest.raises(TypeError, match="an Article or a text is wanted"):
        Pipeline([LANGUAGE]).extract(wrong)


def test_without_is_a_collection_of_names() -> None:
    with pytest.raises(TypeError, match="not the string 'days'"):
        Pipeline([LANGUAGE, DAYS_PLUGIN], without="days")


def test_policy_must_be_known() -> None:
    with pytest.raises(ValueError, match="'ignore'"):
        Pipeline([], on_error="ignore")  # type: ignore[arg-type]


def outside(document: Document) -> list[DateFact]:
    """A span beyond the text's end."""
    return [DateFact(span=Span(1000, 1001, "а"), type=TimexType.DATE)]


def misquoted(document: Document) -> list[DateFact]:
    """A span that says something else than the text."""
    return [DateFact(span=Span(0, 5, "завтр"), type=TimexType.DATE)]


def nested_misquoted(document: Document) -> list[DateFact]:
    """The wrong span is not the fact's own."""
    return [DateFact(span=document.span(0, 5), type=TimexType.DATE, anchor=Span(0, 5, "завтр"))]


def undeclared(document: Document) -> list[SumFact]:
    """A fact of a kind that was not declared."""
    return [SumFact(span=document.span(0, 5), amount=1)]


def spanless(document: Document) -> list[DateFact]:
    """A fact whose span is something else."""
    return [DateFact(span=(0, 5), type=TimexType.DATE)]  # type: ignore[arg-type]


def no_fact(document: Document) -> list[str]:
    """No fact at all."""
    return ["вчера"]


def lazily_raising(document: Document) -> Any:
    """An error in the middle of a generator."""
    yield DateFact(span=document.span(0, 5), type=TimexType.DATE)
    message = "no such table"
    raise RuntimeError(message)


BAD_RUNS: list[tuple[Callable[[Document], Any], type[ExtractorError], str]] = [
    (outside, FactError, "leaves the text of 26"),
    (misquoted, FactError, "says 'завтр', but the text there is 'вчера'"),
    (nested_misquoted, FactError, "says 'завтр'"),
    (undeclared, FactError, "the kind 'acme.sum'"),
    (spanless, FactError, "is no newsfacts.Span"),
    (no_fact, FactError, "'вчера' is no newsfacts.Fact"),
    (
        lambda _document: None,
        ExtractorError,
        "it returned None, where facts are wanted: return a list of them",
    ),
    (
        lambda _document: "вчера",
        ExtractorError,
        "it returned 'вчера', where facts are wanted: return a list of them",
    ),
    (lazily_raising, ExtractorError, "RuntimeError: no such table"),
]


@pytest.mark.parametrize(("run", "error", "message"), BAD_RUNS)
def test_bad_extractor_is_named(
    run: Callable[[Document], Any], error: type[ExtractorError], message: str
) -> None:
    """The error names the extractor, the plugin, its distribution and the article."""
    bad = Plugin(
        name="bad",
        implementation=extracting("bad", extractor_of("bad.dates", run)),
        distribution="acme-bad",
        version="0.9",
    )
    article = Article(text=TEXT, id="n-17")

    with pytest.raises(error, match=message) as caught:
        Pipeline([LANGUAGE, bad]).extract(article)
    for part in ("'bad.dates'", "'bad'", "acme-bad 0.9", "'n-17'"):
        assert part in str(caught.value)

    sheet = Pipeline([LANGUAGE, bad, SUMS_PLUGIN], on_error="collect").extract(article)
    assert [fact.kind for fact in sheet] == ["acme.sum"]
    (failure,) = sheet.failures
    assert (failure.plugin, failure.distribution, failure.extractor) == ("bad", "acme-bad", "bad.dates")


class Costly:
    """A plugin that is more than its hooks."""

    @property
    def connection(self) -> object:
        message = "there is no database here"
        raise RuntimeError(message)

    @hookimpl(optionalhook=True)
    def newsfacts_of_tomorrow(self, article: Article, weather: str) -> None:
        """A hook that this version does not have."""

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        return [DAYS]


def test_a_plugin_may_be_more_than_its_hooks() -> None:
    """Its properties are not run; hooks of another version of newsfacts are passed over where it says so."""
    assert [fact.text for fact in Pipeline([LANGUAGE, Costly()]).extract(TEXT)] == ["вчера"]


def test_a_plugin_that_cannot_be_looked_at_is_named() -> None:
    class Hidden:
        def __getattribute__(self, name: str) -> Any:
            if name == "newsfacts_register_extractors":
                message = "not for you"
                raise RuntimeError(message)
            return super().__getattribute__(name)

        @hookimpl
        def newsfacts_register_extractors(self) -> list[Extractor]:
            return []

    (failure,) = Pipeline([LANGUAGE, Hidden()], on_error="collect").failures
    assert "RuntimeError: not for you" in failure.message


def unmarked(name: str, **functions: Callable[..., Any]) -> ModuleType:
    """A module whose functions lack the mark of a hook implementation."""
    module = ModuleType(name)
    vars(module).update(functions)
    return module


class Spaced(Fact):
    """A fact type whose kind is no name."""

    kind: ClassVar[str] = "acme sum!"


def marked_with(option: str) -> ModuleType:
    """A plugin with a hook for which it asks pluggy something more."""

    def wrapping() -> Any:
        yield

    value: Any = "newsfacts_register_readers" if option == "specname" else True
    mark = HookimplMarker("newsfacts")(**{option: value})
    return unmarked("p", newsfacts_register_readers=mark(wrapping))


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (plugin("p", newsfacts_register_extractor=lambda: []), "did you mean newsfacts_register_extractors"),
        (
            plugin("p", newsfacts_make_language=lambda language: None),
            "takes language, but the hook gives code by these names",
        ),
        (
            unmarked("p", newsfacts_register_readers=lambda: []),
            "its newsfacts_register_readers lacks the mark",
        ),
        (SimpleNamespace(__name__="p"), "hashable"),
        (ModuleType("p"), "implements no hook: mark its functions with @newsfacts.hookimpl"),
        (Plugin(name="p", implementation=DAYS), "a module or an object whose newsfacts_register_extractors"),
        (Plugin(name="p", implementation=no_fact), "no hook: .*run=…. makes one of a function"),
        (
            plugin("p", newsfacts_register_extractors=lambda: [DAYS, "days"]),
            "a list with 'days'.*wants a list of Extractor",
        ),
        (plugin("p", newsfacts_register_fact_types=lambda: [DateFact, int]), "wants a list of Fact classes"),
        (
            plugin("p", newsfacts_register_fact_types=lambda: [SumFact(span=Span(0, 1, "5"), amount=5)]),
            "wants",
        ),
        (
            plugin("p", newsfacts_register_fact_types=lambda: [Spaced]),
            "the kind 'acme sum!', which is no words",
        ),
        (plugin("p", newsfacts_register_extractors=lambda: [Extractor]), "wants a list of Extractor"),
        (plugin("p", newsfacts_register_extractors=lambda: None), "returned None.*wants a list of Extractor"),
        (plugin("p", newsfacts_register_renderers=lambda: 1 / 0), "ZeroDivisionError"),
        (plugin("p", newsfacts_register_readers=lambda: 5), "returned 5.*wants a list of Reader"),
        *[
            (marked_with(option), f"its newsfacts_register_readers is marked with {option}, which newsfacts")
            for option in ("wrapper", "hookwrapper", "tryfirst", "trylast", "specname")
        ],
    ],
)
def test_broken_plugin_is_named_and_costs_nobody_else(broken: object, message: str) -> None:
    with pytest.raises(PluginHookError, match=message) as caught:
        Pipeline([LANGUAGE, SUMS_PLUGIN, broken])
    assert "'p'" in str(caught.value)

    pipeline = Pipeline([LANGUAGE, SUMS_PLUGIN, broken], on_error="collect")
    assert [failure.plugin for failure in pipeline.failures] == ["p"]
    assert "acme.sum" in {fact.kind for fact in pipeline.extract(TEXT)}


@pytest.mark.parametrize(
    ("plugins", "message"),
    [
        ([extracting("twin"), extracting("twin")], "two plugins are named 'twin'"),
        (
            [DAYS_PLUGIN, Plugin(name="other", implementation=DAYS_PLUGIN)],
            r"one plugin is there twice, as 'days' \(no distribution\) and as 'other'",
        ),
        (
            [extracting("a", DAYS), extracting("b", DAYS)],
            "two extractors are named 'days': that of plugin 'a'.*and that of plugin 'b'",
        ),
        (
            [
                plugin("a", newsfacts_register_fact_types=lambda: [SumFact]),
                plugin("b", newsfacts_register_fact_types=lambda: [SumFact]),
            ],
            "two fact kinds are named 'acme.sum': that of plugin 'a'.*and that of plugin 'b'",
        ),
        (
            [plugin("a", newsfacts_register_fact_types=lambda: [DateFact])],
            "two fact kinds are named 'date': the core's and that of plugin 'a'",
        ),
    ],
)
@pytest.mark.parametrize("policy", ["raise", "collect"])
def test_name_taken_twice_names_both(plugins: list[object], message: str, policy: Any) -> None:
    with pytest.raises(DuplicateNameError, match=message):
        Pipeline(plugins, on_error=policy)


class Feasts:
    """Answers for one expression, and breaks on another."""

    @hookimpl
    def newsfacts_resolve_date(self, expression: Span) -> TemporalValue | None:
        if expression.text == "вчера":
            return TemporalValue(type=TimexType.DATE, value="2025-04-20")
        if expression.text == "300":
            message = "no such feast"
            raise RuntimeError(message)
        return None


def asking(document: Document) -> list[DateFact]:
    """Ask the overrides about every token."""
    answers = [
        (token, document.overrides.resolve_date(document.span(token.start, token.end), document))
        for token in document.tokens
    ]
    return [
        DateFact(span=document.span(token.start, token.end), type=answer.type, value=answer.value)
        for token, answer in answers
        if answer is not None
    ]


ASKING = extracting("asking", extractor_of("asking", asking))


def test_override_answers_while_an_extractor_runs() -> None:
    sheet = Pipeline([LANGUAGE, ASKING, Feasts()]).extract("вчера утром")

    assert [(fact.text, fact.value) for fact in sheet.dates] == [("вчера", "2025-04-20")]


def test_override_that_fails_is_named_and_costs_nobody_else() -> None:
    with pytest.raises(PluginError, match="'Feasts'.*no such feast"):
        Pipeline([LANGUAGE, ASKING, Feasts()]).extract(TEXT)

    sheet = Pipeline([LANGUAGE, ASKING, Feasts()], on_error="collect").extract(TEXT)
    assert [fact.text for fact in sheet.dates] == ["вчера"]
    assert [failure.plugin for failure in sheet.failures] == ["Feasts"]


def test_override_of_the_wrong_type_is_an_error() -> None:
    wrong = plugin("wrong", newsfacts_resolve_date=lambda expression: "2025-04-20")

    with pytest.raises(PluginHookError, match="'wrong'.*wants TemporalValue") as caught:
        Pipeline([LANGUAGE, ASKING, wrong]).extract(TEXT)
    assert caught.value.plugin == "wrong"


def test_first_answer_in_the_order_of_names_counts() -> None:
    def answering(name: str, value: str) -> ModuleType:
        return plugin(name, newsfacts_resolve_date=lambda: TemporalValue(type=TimexType.DATE, value=value))

    sheet = Pipeline([answering("z", "2001"), LANGUAGE, answering("b", "2002"), ASKING]).extract("вчера")

    assert [fact.value for fact in sheet.dates] == ["2002"]


def test_contributions_by_name() -> None:
    pipeline = Pipeline([LANGUAGE, SUMS_PLUGIN])
    sums, language = sorted(pipeline.plugins, key=lambda each: each.name, reverse=True)

    assert pipeline.fact_types["acme.sum"] is SumFact
    assert {"text", "json", "jsonl"} <= set(pipeline.readers)
    assert {"json", "jsonl", "table"} <= set(pipeline.renderers)
    assert pipeline.hooks_of(language) == ("newsfacts_make_language",)
    assert pipeline.extractors_of(sums) == (SUMS,)


@pytest.mark.parametrize(
    ("plugins", "message"),
    [
        ("russian", "plugins must be a list of modules or objects, not a str itself"),
        (SUMS_PLUGIN, "not a module itself"),
        (
            ["russian"],
            r"a plugin is a module or an object with .*, not 'russian'; .*discover",
        ),
        ([None], "not None"),
    ],
)
def test_what_is_no_list_of_plugins_is_refused(plugins: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        Pipeline(plugins)


def test_language_that_cuts_into_nothing_is_blamed() -> None:
    class Broken:
        code = "ru"
        morphology = PlainMorphology()

        def segment(self, text: str) -> list[str]:
            return text.split()

    pipeline = Pipeline([plugin("broken", newsfacts_make_language=lambda code: Broken())])

    with pytest.raises(LanguageError, match=r"segment returned \['5'\], where a Segmentation is wanted"):
        pipeline.extract("5")


def test_language_that_is_none_is_told_what_makes_one() -> None:
    pipeline = Pipeline([plugin("broken", newsfacts_make_language=lambda code: "Russian")])

    with pytest.raises(PluginHookError, match=r"wants Language \(code, morphology, segment\) or None"):
        pipeline.extract("5")


def people_of(*names: str) -> Callable[[Document], list[PersonFact]]:
    """Makes a person of each word that is one of the names."""

    def run(document: Document) -> list[PersonFact]:
        return [
            PersonFact(
                id=f"person-{token.start}",
                name=token.text,
                span=document.span(token.start, token.end),
                mentions=(Mention(span=document.span(token.start, token.end)),),
            )
            for token in document.tokens
            if token.text in names
        ]

    return run


def adding(kind: str, word: str, to: str) -> Callable[[Document], list[Addition]]:
    """Adds a post or a mention that stands at the word to the entity with that id."""

    def run(document: Document) -> list[Addition]:
        start = document.text.index(word)
        span = document.span(start, start + len(word))
        if kind == "post":
            return [PostFact(span=span, rule="before", person_id=to, title=word)]
        return [MentionFact(span=span, rule="anaphora", entity_id=to, type=MentionType.PRONOMINAL)]

    return run


SPEECH = "мэр Анна ушла она молчит"
PEOPLE = extractor_of("people", people_of("Анна"), produces=("person",))
POSTS = extractor_of("posts", adding("post", "мэр", "person-4"), produces=("post",), requires=("person",))
PRONOUNS = extractor_of(
    "pronouns", adding("mention", "она", "person-4"), produces=("mention",), uses=("person", "mention")
)


def test_additions_are_joined_to_the_entities_of_others() -> None:
    sheet = Pipeline([LANGUAGE, extracting("p", PRONOUNS, POSTS, PEOPLE)]).extract(SPEECH)

    (person,) = sheet.people
    assert [(post.title, post.span.text, post.rule) for post in person.posts] == [("мэр", "мэр", "before")]
    assert [(each.span.text, each.type, each.rule) for each in person.mentions] == [
        ("Анна", "named", ""),
        ("она", "pronominal", "anaphora"),
    ]
    assert [(each.kind, each.provenance and each.provenance.extractor) for each in sheet] == [
        ("post", "posts"),
        ("person", "people"),
        ("mention", "pronouns"),
    ]
    assert sheet.posts[0].person_id == person.id
    assert Pipeline([LANGUAGE]).extract(SPEECH).posts == ()


@pytest.mark.parametrize(
    ("uses", "posts", "mentions"),
    [((), 0, 1), (("post",), 1, 1), (("mention",), 0, 2), (("post", "mention"), 1, 2)],
)
def test_an_extractor_sees_the_additions_that_it_asked_for(
    uses: tuple[str, ...], posts: int, mentions: int
) -> None:
    seen: list[PersonFact] = []

    def look(document: Document) -> list[DateFact]:
        seen.extend(document.of_type(PersonFact))
        return []

    watcher = extractor_of("watcher", look, requires=("person",), uses=uses)
    Pipeline([LANGUAGE, extracting("p", PEOPLE, POSTS, PRONOUNS, watcher)]).extract(SPEECH)

    ((person,),) = [seen]
    assert (len(person.posts), len(person.mentions)) == (posts, mentions)


def test_who_uses_what_it_produces_runs_after_the_others() -> None:
    """It adds to what they make; two of them would wait for each other."""
    described = extractor_of("z", adding("mention", "мэр", "person-4"), produces=("mention",))
    again = extractor_of("again", adding("mention", "молчит", "person-4"), **declared_of(PRONOUNS))

    assert [each.name for each in Pipeline([extracting("p", PEOPLE, PRONOUNS, described)]).extractors] == [
        "people",
        "z",
        "pronouns",
    ]
    with pytest.raises(ExtractorOrderError, match="in a circle"):
        Pipeline([extracting("p", PEOPLE, PRONOUNS, again)])


def declared_of(extractor: Extractor) -> dict[str, tuple[str, ...]]:
    return {"produces": extractor.produces, "uses": extractor.uses}


def test_what_stands_at_one_place_is_joined_once() -> None:
    twice = extractor_of(
        "more", adding("mention", "Анна", "person-4"), produces=("mention",), requires=("person",)
    )
    (person,) = Pipeline([LANGUAGE, extracting("p", PEOPLE, twice)]).extract(SPEECH).people

    assert [(each.span.text, each.type) for each in person.mentions] == [("Анна", "named")]


def test_an_addition_to_nobody_is_named() -> None:
    stray = extractor_of("stray", adding("post", "мэр", "person-9"), produces=("post",))

    with pytest.raises(FactError, match="'stray'.*post «мэр» belongs to the entity 'person-9', which nobody"):
        Pipeline([LANGUAGE, extracting("p", PEOPLE, stray)]).extract(SPEECH)
