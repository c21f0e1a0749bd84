"""People: the full name in the nominative, surname, gender, every form of the name, posts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scoring.counts import Count, Counts, add, share
from scoring.gold import Marked, Marks, accepted
from scoring.matching import best_pairs, folded, is_name_of, overlap


def score(article: Marked, answer: Marks, errors: list[tuple[str, str]]) -> Counts:
    """The counts of one article's people; optional ones are neither missed nor false."""
    by_name = {folded(_first(each["name"])): each for each in article.marks["persons"]}
    marks = sorted(by_name.values(), key=lambda each: bool(each.get("optional")))
    given = list({folded(each["name"]): each for each in answer.get("persons", [])}.values())
    optional = {i for i, mark in enumerate(marks) if mark.get("optional")}
    pairs = _paired(marks, given, lambda each: accepted(each["name"]))
    wanted = set(range(len(marks))) - optional
    counting = set(range(len(given))) - {pairs[i] for i in optional & pairs.keys()}
    counts = {"people: full name": Count(len(pairs.keys() & wanted), len(counting), len(wanted))}
    by_last = _paired(marks, given, _last_names)
    last_counting = counting - {by_last[i] for i in optional & by_last.keys()}
    right = sum(i in wanted and by_last[i] in last_counting for i in by_last)
    counts["people: surname"] = Count(right, len(last_counting), len(wanted))
    for i in sorted(pairs.keys() & wanted):
        _of_one(article, marks[i], given[pairs[i]], counts)
    errors += [("person missed", str(_first(marks[i]["name"]))) for i in sorted(wanted - pairs.keys())]
    errors += [("person too much", given[j]["name"]) for j in sorted(counting - set(pairs.values()))]
    return counts


def _of_one(article: Marked, mark: Marks, found: Marks, counts: Counts) -> None:
    """The counts of one person who was found."""
    if mark.get("gender"):
        add(counts, {"people: gender of found": share(mark["gender"] == found.get("gender"))})
    forms = {frozenset(accepted(each)) for each in mark["surfaces"]}
    named = {article.text[start:end] for start, end in found.get("mentions", [])}
    named -= set(mark.get("optional_surfaces", []))
    right = sum(bool(form & named) for form in forms)
    doubled = sum(max(0, len(form & named) - 1) for form in forms if len(form) > 1)
    add(counts, {"people: forms of found": Count(right, len(named) - doubled, len(forms))})
    posts = [(place, post) for post in mark.get("roles", []) if (place := article.place(post))]
    answers = [((post["start"], post["end"]), post) for post in found.get("roles", [])]
    pairs = best_pairs(
        (overlap(place, other), i, j)
        for i, (place, _) in enumerate(posts)
        for j, (other, _) in enumerate(answers)
        if overlap(place, other) > 0
    )
    aside = {i for i, (_, post) in enumerate(posts) if post.get("optional")}
    beside = sum(i in aside for _, i, _ in pairs)
    wanted = len(posts) - len(aside)
    add(counts, {"people: posts of found": Count(len(pairs) - beside, len(answers) - beside, wanted)})
    for _, i, j in pairs:
        body = posts[i][1].get("org")
        if body and i not in aside:
            add(counts, {"people: body of posts found": share(is_name_of(body, answers[j][1].get("org")))})


def _paired(marks: list[Marks], given: list[Marks], names: Callable[[Marks], list[str]]) -> dict[int, int]:
    """Marks and answers of equal names; a usual name goes before a further accepted one."""
    wanted = [[folded(name) for name in names(each)] for each in marks]
    answers = [folded(_first(names(each))) for each in given]
    pairs: dict[int, int] = {}
    for rank in range(max(map(len, wanted), default=0)):
        for i, accepted_names in enumerate(wanted):
            if i in pairs or rank >= len(accepted_names):
                continue
            free = (
                j
                for j, name in enumerate(answers)
                if j not in pairs.values() and name == accepted_names[rank]
            )
            partner = next(free, None)
            if partner is not None:
                pairs[i] = partner
    return pairs


def _last_names(each: Marks) -> list[str]:
    return accepted(each.get("surname")) or accepted(each.get("given")) or accepted(each.get("name"))


def _first(value: Any) -> Any:
    return next(iter(accepted(value)), None) if not isinstance(value, str) else value
