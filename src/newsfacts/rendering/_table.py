"""Tables for people: one a kind of fact, drawn by rich."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING, TypeAlias

from newsfacts._summaries import named, post_text, quoted, summary
from newsfacts.facts import (
    Addition,
    DateFact,
    EntityFact,
    EventFact,
    Fact,
    MentionType,
    NameFact,
    PersonFact,
    QuantityFact,
    QuoteFact,
)
from newsfacts.rendering._renderer import Renderer
from newsfacts.rendering._visible import visible
from newsfacts.sheet import FactSheet

if TYPE_CHECKING:
    from rich.table import Table

Column: TypeAlias = tuple[str, Callable[..., str]]


def _forms(entity: EntityFact) -> str:
    """The forms by which an entity is named or described; a pronoun says nothing of it."""
    shown = (each for each in entity.mentions if each.type is not MentionType.PRONOMINAL)
    return ", ".join(dict.fromkeys(each.span.text for each in shown))


_DATES: Sequence[Column] = (
    ("text", lambda fact: fact.text),
    ("type", lambda fact: fact.type),
    ("value", lambda fact: fact.value or f"? ({fact.unresolved or 'unresolved'})"),
    ("modifier", lambda fact: fact.modifier or ""),
)
_PEOPLE: Sequence[Column] = (
    ("name", lambda fact: fact.name),
    ("gender", lambda fact: fact.gender or ""),
    ("posts", lambda fact: "; ".join(dict.fromkeys(map(post_text, fact.posts)))),
    ("named as", _forms),
)
_QUOTES: Sequence[Column] = (
    ("speaker", lambda fact: fact.speaker.name if fact.speaker else ""),
    ("type", lambda fact: fact.type),
    ("cue", lambda fact: fact.cue.text if fact.cue else ""),
    ("content", quoted),
)
_QUANTITIES: Sequence[Column] = (
    ("text", lambda fact: fact.text),
    ("type", lambda fact: fact.type),
    ("amount", lambda fact: fact.amount or "?"),
    ("unit", lambda fact: fact.unit or ""),
    ("of", lambda fact: fact.of or ""),
    ("modifier", lambda fact: fact.modifier or ""),
)
_ENTITIES: Sequence[Column] = (
    ("name", lambda fact: fact.name),
    ("named as", _forms),
)
_EVENTS: Sequence[Column] = (
    ("trigger", lambda fact: ", ".join(dict.fromkeys(each.text for each in fact.triggers))),
    ("type", lambda fact: fact.type + (" (main)" if fact.main else "")),
    ("status", lambda fact: fact.status),
    ("who", lambda fact: named(fact.of_role("agent"))),
    ("whom, what", lambda fact: named((*fact.of_role("patient"), *fact.of_role("recipient")))),
    ("where", lambda fact: named(fact.places)),
    ("when", lambda fact: (fact.time.value or fact.time.span.text) if fact.time else ""),
)
_OTHERS: Sequence[Column] = (("text", lambda fact: fact.text), ("fact", summary))

_COLUMNS: Sequence[tuple[type[Fact], Sequence[Column]]] = (
    (DateFact, _DATES),
    (PersonFact, _PEOPLE),
    (QuoteFact, _QUOTES),
    (QuantityFact, _QUANTITIES),
    (EntityFact, _ENTITIES),
    (EventFact, _EVENTS),
)


def _table(sheets: Iterable[FactSheet]) -> Iterator[str]:
    for sheet in sheets:
        yield drawn(sheet)


def drawn(sheet: FactSheet) -> str:
    """A sheet's facts as tables; names, posts and mentions are left to the entities that they belong to."""
    from rich.console import Console  # noqa: PLC0415  (slow to import, and only tables need it)

    out = StringIO()
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    published = f", published {sheet.article.published}" if sheet.article.published else ""
    shown = [fact for fact in sheet if not isinstance(fact, (NameFact, Addition))]
    title = visible(sheet.article.id or "article").replace("\n", "\\n")
    console.print(f"{title}{published}: {len(shown)} {'fact' if len(shown) == 1 else 'facts'}")
    kinds = dict.fromkeys(fact.kind for fact in shown)
    for kind in sorted(kinds):
        console.print(_of_kind(kind, sheet.of_kind(kind)))
    return out.getvalue()


def _of_kind(kind: str, facts: Sequence[Fact]) -> Table:
    from rich import box  # noqa: PLC0415  (as above)
    from rich.table import Table  # noqa: PLC0415  (as above)
    from rich.text import Text  # noqa: PLC0415  (as above)

    columns = next((each for type_, each in _COLUMNS if isinstance(facts[0], type_)), _OTHERS)
    table = Table(title=f"{visible(kind)} ({len(facts)})", title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column("at", justify="right")
    for header, _ in columns:
        table.add_column(header, overflow="fold")
    for fact in facts:
        table.add_row(str(fact.span.start), *(Text(visible(cell(fact))) for _, cell in columns))
    return table


TABLE = Renderer(name="table", render=_table)
"""Tables for people, one a kind of fact."""
