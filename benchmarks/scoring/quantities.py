"""Quantities: found, with value and unit, and what is counted."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from scoring.counts import Count, Counts, add, share
from scoring.gold import Marked, Marks
from scoring.matching import folded, paired_spans


def score(article: Marked, answer: Marks, errors: list[tuple[str, str]]) -> Counts:
    """The counts of one article's or sentence's quantities."""
    marks = [(place, each) for each in article.marks["quantities"] if (place := article.place(each))]
    given = [((each["start"], each["end"]), each) for each in answer.get("quantities") or []]
    pairs = paired_spans([place for place, _ in marks], [place for place, _ in given])
    exact = sum(marks[i][0] == given[j][0] for i, j in pairs)
    counts: Counts = {
        "quantities: span": Count(len(pairs), len(given), len(marks)),
        "quantities: span, exact": Count(exact, len(given), len(marks)),
    }
    both = full = 0
    for i, j in pairs:
        mark, found = marks[i][1], given[j][1]
        amount, unit = _same_amount(mark, found), (mark.get("unit") or None) == (found.get("unit") or None)
        kind = mark["type"] == found.get("type")
        modifier = (mark.get("modifier") or None) == (found.get("modifier") or None)
        both += amount and unit
        full += amount and unit and kind and modifier
        add(
            counts,
            {"quantities: type of found": share(kind), "quantities: modifier of found": share(modifier)},
        )
        if mark.get("of"):
            counted = folded(mark["of"]) == folded(found.get("of"))
            add(counts, {"quantities: what is counted, of found": share(counted)})
        if not (amount and unit and kind and modifier):
            errors.append(("quantity read otherwise", f"{mark['text']!r} is {told(mark)}, not {told(found)}"))
    counts["quantities: value and unit"] = Count(both, len(given), len(marks))
    counts["quantities: all right"] = Count(full, len(given), len(marks))
    found_marks, found_answers = {i for i, _ in pairs}, {j for _, j in pairs}
    errors += [("quantity missed", each["text"]) for i, (_, each) in enumerate(marks) if i not in found_marks]
    errors += [
        ("quantity too much", f"{article.text[place[0] : place[1]]!r} {told(each)}")
        for j, (place, each) in enumerate(given)
        if j not in found_answers
    ]
    return counts


def told(each: Marks) -> str:
    """A quantity in words."""
    amount = each.get("value") if each.get("low") is None else f"{each['low']}..{each['high']}"
    return " ".join(
        str(part) for part in (each.get("type"), amount, each.get("unit"), each.get("modifier")) if part
    )


def _same_amount(one: Marks, other: Marks) -> bool:
    return all(_number(one.get(field)) == _number(other.get(field)) for field in ("value", "low", "high"))


def _number(value: Any) -> Any:
    if value in {None, ""}:
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return value
