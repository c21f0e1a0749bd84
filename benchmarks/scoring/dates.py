"""Temporal expressions: found, and with the right value, type and modifier."""

from __future__ import annotations

from scoring.counts import Count, Counts, add, share
from scoring.gold import Marked, Marks, accepted
from scoring.matching import is_value_of, paired_spans


def score(article: Marked, answer: Marks, errors: list[tuple[str, str]]) -> Counts:
    """The counts of one article's dates."""
    marks = [(place, mark) for mark in article.marks["dates"] if (place := article.place(mark))]
    given = [((each["start"], each["end"]), each) for each in answer.get("dates", [])]
    pairs = paired_spans([place for place, _ in marks], [place for place, _ in given])
    counts: Counts = {"dates: span": Count(len(pairs), len(given), len(marks))}
    right = 0
    for left, index in pairs:
        mark, found = marks[left][1], given[index][1]
        has_value = is_value_of(mark["value"], found.get("value"))
        right += has_value
        modifiers = accepted(mark.get("mod")) or [None]
        add(
            counts,
            {
                "dates: value of found": share(has_value),
                "dates: type of found": share(mark["type"] == found.get("type")),
                "dates: modifier of found": share((found.get("mod") or None) in modifiers),
            },
        )
        if not has_value:
            told = f"{mark['text']!r} is {mark['value']}, not {found.get('value')}"
            errors.append(("date with another value", told))
    counts["dates: span and value"] = Count(right, len(given), len(marks))
    left_out = {left for left, _ in pairs}
    too_much = {index for _, index in pairs}
    errors += [("date missed", mark["text"]) for i, (_, mark) in enumerate(marks) if i not in left_out]
    errors += [
        ("date too much", f"{article.text[place[0] : place[1]]!r} {each.get('value')}")
        for i, (place, each) in enumerate(given)
        if i not in too_much
    ]
    return counts
