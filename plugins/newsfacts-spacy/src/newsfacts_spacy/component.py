"""The component: it makes span groups of a document's facts, and keeps the sheet beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import attrs
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from newsfacts import (
    Addition,
    Article,
    DateFact,
    EntityFact,
    EventFact,
    Fact,
    FactSheet,
    NameFact,
    OrganizationFact,
    PersonFact,
    Pipeline,
    PlaceFact,
    QuantityFact,
    QuoteFact,
)
from newsfacts import Span as Place

SHEET = "newsfacts"
"""The name in ``doc.user_data`` under which the sheet stands, as JSON, and that of the sheet in ``doc._``."""

PUBLISHED = "newsfacts_published"
"""The name in ``doc._`` of a document's own publication day or moment."""

_RECENT = 64  # sheets that are kept

_GROUPED = (PersonFact, OrganizationFact, PlaceFact, DateFact, QuantityFact, QuoteFact, EventFact)
GROUPS = {each.kind: each.plural_name() for each in _GROUPED}
"""The span groups of the kinds; a third party's is that of its kind."""

_ENTITIES = ("person", "organization", "place")


@attrs.frozen
class Marked:
    """One stretch of the text that a fact marks.

    Args:
        place: Where it stands.
        label: The span's label.
        id: The span's id: the same for all stretches of one entity, quotation or event.
        value: The span's ``kb_id_``: the nominative, the value, the speaker.
    """

    place: Place
    label: str
    id: str
    value: str


@Language.factory(  # type: ignore[untyped-decorator]  # spaCy's own annotations are not read
    "newsfacts",
    default_config={"published": None, "timezone": None, "without": [], "on_error": "collect", "ents": False},
    assigns=["doc.spans", "doc.user_data"],
)
def newsfacts(
    nlp: Language,
    name: str,
    *,
    published: str | None,
    timezone: str | None,
    without: list[str],
    on_error: str,
    ents: bool,
) -> Component:
    """The component, by its settings.

    Args:
        nlp: spaCy's pipeline; its language is the articles'.
        name: The component's name in it.
        published: The publication day or moment of documents that have none in ``doc._.newsfacts_published``.
        timezone: Where the newsroom stands.
        without: Names of newsfacts' plugins and extractors to leave out.
        on_error: ``"collect"`` keeps failures in the sheet, ``"raise"`` raises the first.
        ents: Whether to set ``doc.ents`` to the names of people, organisations and places.
    """
    del name
    return Component(nlp.lang, published, timezone, tuple(without), on_error, ents)


@attrs.define
class Component:
    """Finds the facts of a document. Picklable, so that ``nlp.pipe(…, n_process=2)`` may take it along."""

    language: str
    published: str | None
    timezone: str | None
    without: tuple[str, ...]
    on_error: str
    ents: bool
    _pipeline: Pipeline = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._pipeline = Pipeline(without=self.without, on_error=self.on_error)  # type: ignore[arg-type]

    def __call__(self, doc: Doc) -> Doc:
        """Extract, and mark."""
        sheet = self._pipeline.extract(
            Article(
                text=doc.text,
                published=doc._.newsfacts_published or self.published,
                timezone=self.timezone,
                language=self.language,
            )
        )
        doc.user_data[SHEET] = sheet.to_json()
        for name in GROUPS.values():
            doc.spans[name] = []
        for name, spans in _groups(doc, sheet).items():
            doc.spans[name] = spans
        if self.ents:
            doc.ents = filter_spans([span for kind in _ENTITIES for span in _named(doc, sheet, kind)])
        return doc


def _groups(doc: Doc, sheet: FactSheet) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for number, fact in enumerate(sheet.facts):
        if not isinstance(fact, (NameFact, Addition)):
            name = GROUPS.get(fact.kind, fact.kind)
            found.setdefault(name, []).extend(_spans(doc, marked_by(fact, number)))
    return {name: sorted(spans) for name, spans in found.items()}


def _named(doc: Doc, sheet: FactSheet, kind: str) -> Iterator[Span]:
    """The mentions by name of the entities of a kind."""
    for fact in sheet.of_kind(kind):
        if isinstance(fact, EntityFact):
            named = [each for each in fact.mentions if each.type == "named"]
            marked = [Marked(each.span, kind.upper(), fact.id, fact.name) for each in named]
            yield from _spans(doc, marked)


def _spans(doc: Doc, marked: Iterable[Marked]) -> Iterator[Span]:
    """Spans of whole tokens; where spaCy has cut a word otherwise, the tokens that it touches."""
    for each in marked:
        span = doc.char_span(
            each.place.start,
            each.place.end,
            label=each.label,
            kb_id=each.value,
            span_id=each.id,
            alignment_mode="expand",
        )
        if span is not None:
            yield span


def marked_by(fact: Fact, number: int) -> Sequence[Marked]:
    """The stretches of a fact."""
    if isinstance(fact, EntityFact):
        return [Marked(each.span, fact.kind.upper(), fact.id, fact.name) for each in fact.mentions]
    if isinstance(fact, QuoteFact):
        speaker = fact.speaker.name if fact.speaker else ""
        return [Marked(each, fact.type.value, f"quote-{number}", speaker) for each in fact.content]
    if isinstance(fact, EventFact):
        return [Marked(each, fact.type, fact.id, fact.status.value) for each in fact.triggers]
    if isinstance(fact, DateFact):
        return [Marked(fact.span, fact.type.value, f"date-{number}", fact.value or "")]
    if isinstance(fact, QuantityFact):
        value = " ".join(each for each in (fact.amount, fact.unit) if each)
        return [Marked(fact.span, fact.type.value, fact.id, value)]
    return [Marked(fact.span, fact.kind, f"{fact.kind}-{number}", "")]


def _sheet(doc: Doc) -> FactSheet | None:
    """The document's sheet; ``None`` if the component has not been there."""
    written = doc.user_data.get(SHEET)
    return _read(written) if written else None


_read = lru_cache(maxsize=_RECENT)(FactSheet.from_json)
"""A sheet out of its JSON: the same one for a document that is asked again and again."""

if not Doc.has_extension(SHEET):  # else this module is loaded a second time
    Doc.set_extension(PUBLISHED, default=None)
    Doc.set_extension(SHEET, getter=_sheet)
