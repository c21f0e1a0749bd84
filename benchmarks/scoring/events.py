"""Events: the main one of each article, and all of the articles that are marked completely."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from scoring.counts import Count, Counts, add, share
from scoring.gold import Marked, Marks, Spans
from scoring.matching import best_pairs, folded, is_name_of, likeness, overlap, stem

_FIELDS = ("who", "whom", "people", "where", "when")
_LONG, _ROOT, _SHORT_ROOT = 7, 5, 3


def score(article: Marked, answer: Marks, errors: list[tuple[str, str]]) -> Counts:
    """The counts of one article's events."""
    events = _events(article)
    given = answer.get("events") or []
    counts = _main(article, [each for each in events if each.get("main")], given, errors)
    if article.marks.get("complete"):
        add(counts, _all(article, events, given, errors))
    return counts


def _events(article: Marked) -> list[Marks]:
    """The marked events, each with the places of all its triggers."""
    by_id: dict[str, Marks] = {}
    for each in article.marks["events"]:
        place = article.place(each["trigger"])
        if each.get("same_as"):
            by_id[each["same_as"]]["places_of_triggers"] += [place] if place else []
        else:
            by_id[each["id"]] = {**each, "places_of_triggers": [place] if place else []}
    return list(by_id.values())


def _span(piece: Marks) -> tuple[int, int]:
    return piece["start"], piece["end"]


def _triggers(event: Marks) -> Spans:
    return [_span(event["trigger"]), *map(_span, event.get("mentions") or [])]


def _main(article: Marked, marks: list[Marks], given: list[Marks], errors: list[tuple[str, str]]) -> Counts:
    """The answer's main event beside the marked one; of two that are marked, the one that fits better."""
    answer = next((each for each in given if each.get("main")), given[0] if given else {})
    tried = []
    for mark in marks:
        fields = _compared(article, mark, answer)
        what = bool(answer) and any(
            overlap(place, _span(answer["trigger"])) > 0
            or _same_word(article.text, place, _span(answer["trigger"]))
            for place in mark["places_of_triggers"]
        )
        order = (what, sum(_is_right(fields[name]) for name in ("people", "who", "where", "when")))
        tried.append((order, mark, fields, what))
    if not tried:
        return {}
    _, mark, fields, what = max(tried, key=lambda each: each[0])
    fields = {**fields, "what": Count(int(what), int(bool(answer)), 1)}
    counts: Counts = {f"main event: {name}": count for name, count in fields.items()}
    if what:
        add(
            counts,
            {
                "main event: type of found": share(mark["type"] == answer.get("type")),
                "main event: status of found": share(mark["status"] == answer.get("status")),
            },
        )
    right = {name: _is_right(count) for name, count in fields.items()}
    rest = bool(answer) and right["what"] and right["where"] and right["when"]
    counts["main event: what, who, where, when"] = share(rest and right["who"])
    counts["main event: the same, in any role"] = share(rest and right["people"])
    errors += [(f"main event, {name}", mark["trigger"]["text"]) for name, held in right.items() if not held]
    return counts


def _all(article: Marked, marks: list[Marks], given: list[Marks], errors: list[tuple[str, str]]) -> Counts:
    """All triggers, and the events that they belong to; answers for one event are taken together."""
    places = [(place, i) for i, each in enumerate(marks) for place in each["places_of_triggers"]]
    answers = [(place, j) for j, each in enumerate(given) for place in _triggers(each)]
    pairs = best_pairs(
        (likeness(one, other), left, right)
        for left, (one, _) in enumerate(places)
        for right, (other, _) in enumerate(answers)
        if overlap(one, other) > 0
    )
    counts: Counts = {"events: trigger": Count(len(pairs), len(answers), len(places))}
    joined: dict[int, list[int]] = {}
    for _, left, right in pairs:
        numbers = joined.setdefault(places[left][1], [])
        if answers[right][1] not in numbers:
            numbers.append(answers[right][1])
    used = {j for numbers in joined.values() for j in numbers}
    counts["events: event"] = Count(len(joined), len(joined) + len(given) - len(used), len(marks))
    for i, mark in enumerate(marks):
        mine = [given[j] for j in sorted(joined.get(i, []))]
        for name, count in _compared(article, mark, _together(mine)).items():
            add(counts, _part_of_all(name, count))
        if mine:
            add(
                counts,
                {
                    "events: type of found": share(mark["type"] == mine[0].get("type")),
                    "events: status of found": share(mark["status"] == mine[0].get("status")),
                },
            )
    for j, each in enumerate(given):
        if j not in used:
            for name in ("who", "whom", "where"):
                add(counts, _part_of_all(name, Count(0, len(each.get(name) or []), 0)))
            add(counts, _part_of_all("when", Count(0, int(bool(each.get("when"))), 0)))
    found, too_much = {left for _, left, _ in pairs}, {right for _, _, right in pairs}
    text = article.text
    errors += [("trigger missed", text[a:b]) for n, ((a, b), _) in enumerate(places) if n not in found]
    errors += [("trigger too much", text[a:b]) for n, ((a, b), _) in enumerate(answers) if n not in too_much]
    return counts


def _part_of_all(name: str, count: Count) -> Counts:
    names = {"who": "participants", "whom": "participants", "where": "where", "when": "when"}
    return {f"events: {names[name]}": count} if name in names else {}


def _together(events: list[Marks]) -> Marks:
    """Several answers for one event as one."""
    united: Marks = {
        name: _each_once(item for event in events for item in event.get(name) or [])
        for name in ("who", "whom", "where")
    }
    return united | {"when": next((event["when"] for event in events if event.get("when")), None)}


def _each_once(items: Iterable[Any]) -> list[Any]:
    return list({json.dumps(item, sort_keys=True): item for item in items}.values())


def _compared(article: Marked, mark: Marks, answer: Marks) -> Counts:
    who, whom = answer.get("who") or [], answer.get("whom") or []
    people = mark["participants"]
    agents = [each for each in people if each["role"] == "agent"]
    others = [each for each in people if each["role"] != "agent"]
    return {
        "who": _items(article, agents, who),
        "whom": _items(article, others, whom),
        "people": _items(article, people, who + whom),
        "where": _items(article, mark["places"], answer.get("where") or [], may_stand_in=True),
        "when": _time(mark["time"], answer.get("when"), article.marks["published"]),
    }


def _items(article: Marked, marks: list[Marks], given: list[Any], *, may_stand_in: bool = False) -> Count:
    """Participants or places; optional ones are not asked for, and may stand in for one that is missed."""
    asked = [each for each in marks if not each.get("optional")]
    optional = [each for each in marks if each.get("optional")]
    pairs = best_pairs(
        (1.0, i, j)
        for i, mark in enumerate(asked)
        for j, each in enumerate(given)
        if _is_item(article, mark, each)
    )
    taken = {j for _, _, j in pairs}
    more = [
        each
        for j, each in enumerate(given)
        if j not in taken and not any(_is_item(article, mark, each) for mark in asked)
    ]
    neutral = sum(any(_is_item(article, mark, each) for mark in optional) for each in more)
    stands_in = int(may_stand_in and neutral > 0 and len(pairs) < len(asked))
    return Count(len(pairs) + stands_in, len(pairs) + len(more) - neutral + stands_in, len(asked))


def _is_item(article: Marked, mark: Marks, answer: Any) -> bool:
    """Whether an answer, a name or a span or both, is the marked participant or place."""
    answer = {"name": answer} if isinstance(answer, str) else answer
    span = _span(answer) if answer.get("start") is not None else None
    names = [answer.get("name"), article.text[span[0] : span[1]] if span else None]
    for other in (mark, *mark.get("also", [])):
        piece = {"name": other} if isinstance(other, str) else other
        place = article.place(piece) if "text" in piece else None
        if span and place and 2 * overlap(place, span) >= min(place[1] - place[0], span[1] - span[0]):
            return True
        accepted = [piece[key] for key in ("name", "text") if key in piece]
        if any(is_name_of(wanted, name) for wanted in accepted for name in names):
            return True
    return False


def _time(mark: Marks | None, answer: str | None, published: str) -> Count:
    if not mark:
        return Count(0, int(bool(answer) and _day(answer) != published), 0)
    values = {_day(value) for value in (mark["value"], *mark.get("also", []))}
    return Count(int(_day(answer) in values), int(bool(answer)), 1)


def _day(value: str | None) -> str | None:
    day = re.match(r"\d{4}-\d\d-\d\d", value or "")
    return day[0] if day else value


def _is_right(count: Count) -> bool:
    """At least half of what is asked for, and no more wrong answers than right ones."""
    if not count.wanted:
        return not count.given
    return 2 * count.right >= count.wanted and 2 * count.right >= count.given


def _same_word(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two triggers are forms of one word, roughly."""
    roots = [{_root(word) for word in text[start:end].split()} for start, end in (one, other)]
    return any(len(root) > _SHORT_ROOT and root in roots[0] for root in roots[1])


def _root(word: str) -> str:
    return (folded(word) if len(word) >= _LONG else stem(folded(word)))[:_ROOT]
