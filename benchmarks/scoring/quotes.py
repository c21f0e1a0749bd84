"""Quotations: what was said, by whom, with which cue; relays and topics count neither way."""

from __future__ import annotations

from scoring.counts import Count, Counts, add, share
from scoring.gold import Marked, Marks, accepted
from scoring.matching import best_pairs, characters, is_name_of, overlap

_SCORED = frozenset(("direct", "indirect", "mixed"))
_HALF, _ALMOST_ALL = 0.5, 0.9


def score(article: Marked, answer: Marks, errors: list[tuple[str, str]]) -> Counts:
    """The counts of one article's quotations."""
    marks, aside, topics = _marks(article)
    given = [each for each in answer.get("quotes", []) if each["kind"] in _SCORED]
    places = [characters(article.places(each["content"])) for each in marks + aside]
    answers = [characters(each["content"]) for each in given]
    near = [
        (len(one & other) / len(one | other), i, j)
        for i, one in enumerate(places)
        for j, other in enumerate(answers)
        if one & other
    ]
    pairs = [pair for pair in best_pairs(near) if pair[0] >= _HALF]
    ours = [pair for pair in pairs if pair[1] < len(marks)]
    taken = {j for _, _, j in ours}
    ignored = {j for _, _, j in pairs} - taken
    ignored |= {
        j for j in range(len(given)) if j not in taken and _is_aside(answers[j], places[len(marks) :], topics)
    }
    n_given, known = len(given) - len(ignored), sum(bool(accepted(each.get("speaker"))) for each in marks)
    counts: Counts = {
        "quotes: content": Count(len(ours), n_given, len(marks)),
        "quotes: content, exact": Count(sum(pair[0] >= _ALMOST_ALL for pair in ours), n_given, len(marks)),
        "quotes: content and speaker": Count(0, n_given, known),
    }
    _by_kind(marks, [each for j, each in enumerate(given) if j not in ignored], counts)
    for _, i, j in ours:
        _of_one(article, marks[i], given[j], counts, errors)
    found = {i for _, i, _ in ours}
    errors += [
        ("quote missed", f"{each['kind']}: {each['content'][0]['text'][:80]!r}")
        for i, each in enumerate(marks)
        if i not in found
    ]
    errors += [
        ("quote too much", f"{each['kind']}: {article.text[slice(*each['content'][0])][:80]!r}")
        for j, each in enumerate(given)
        if j not in taken and j not in ignored
    ]
    add(counts, {"quotes: reference": _references(article, answer)})
    return counts


def _marks(article: Marked) -> tuple[list[Marks], list[Marks], list[frozenset[int]]]:
    """The marks that are scored, those that stand aside (optional ones and relays), and the topics."""
    quotes = article.marks["quotes"]
    scored = [each for each in quotes if each["kind"] in _SCORED and article.places(each["content"])]
    marks = [each for each in scored if not each.get("optional")]
    aside = [each for each in scored if each.get("optional")]
    aside += [each for each in quotes if each["kind"] == "relay"]
    topics = [characters(article.places(each["content"])) for each in quotes if each["kind"] == "topic"]
    return marks, aside, topics


def marked_contents(article: Marked) -> tuple[list[tuple[Marks, frozenset[int]]], list[frozenset[int]]]:
    """The scored quotations of an article with their characters, and the characters of what stands aside."""
    marks, aside, topics = _marks(article)
    places = [characters(article.places(each["content"])) for each in marks]
    others = [characters(article.places(each["content"])) for each in aside]
    return list(zip(marks, places, strict=True)), [*others, *topics]


def _is_aside(answer: frozenset[int], aside: list[frozenset[int]], topics: list[frozenset[int]]) -> bool:
    """Whether an answer is mostly a topic, or much the same as what stands aside."""
    if not answer:
        return False
    return any(
        len(answer & topic) > _HALF * min(len(answer), len(topic)) for topic in topics if topic
    ) or any(len(answer & other) >= _HALF * len(answer | other) for other in aside if other)


def _group(quote: Marks) -> str:
    return "quotes: direct" if quote["kind"] == "direct" else "quotes: indirect and mixed"


def _by_kind(marks: list[Marks], given: list[Marks], counts: Counts) -> None:
    for each in marks:
        add(counts, {_group(each): Count(0, 0, 1)})
    for each in given:
        add(counts, {_group(each): Count(0, 1, 0)})


def _of_one(
    article: Marked, mark: Marks, found: Marks, counts: Counts, errors: list[tuple[str, str]]
) -> None:
    """The counts of one quotation that was found."""
    add(counts, {"quotes: kind of found": share(mark["kind"] == found["kind"])})
    if _group(mark) == _group(found):
        add(counts, {_group(mark): Count(1, 0, 0)})
    for part in ("cue", "source"):
        if mark.get(part):
            place, other = article.place(mark[part]), found.get(part)
            add(
                counts,
                {f"quotes: {part} of found": share(bool(place and other and overlap(place, other) > 0))},
            )
    if accepted(mark.get("speaker")):
        right = is_name_of(mark["speaker"], found.get("speaker"))
        add(counts, {"quotes: speaker of found": share(right)})
        add(counts, {"quotes: content and speaker": Count(int(right), 0, 0)})
        if not right:
            told = f"{mark['speaker']!r}, not {found.get('speaker')!r}: {mark['content'][0]['text'][:60]!r}"
            errors.append(("another speaker", told))
    else:  # nobody is asked for, so the answer does not count
        add(counts, {"quotes: content and speaker": Count(0, -1, 0)})


def _references(article: Marked, answer: Marks) -> Count:
    """Reports that point to what stands elsewhere, by their cues."""

    def cued(quotes: list[Marks]) -> list[Marks]:
        return [each for each in quotes if each["kind"] == "reference" and each.get("cue")]

    marks, given = cued(article.marks["quotes"]), cued(answer.get("quotes", []))
    near = [
        (overlap(place, other["cue"]), i, j)
        for i, mark in enumerate(marks)
        for j, other in enumerate(given)
        if (place := article.place(mark["cue"])) and overlap(place, other["cue"]) > 0
    ]
    optional = {i for i, mark in enumerate(marks) if mark.get("optional")}
    pairs = best_pairs(near)
    left_open = sum(i in optional for _, i, _ in pairs)
    return Count(len(pairs) - left_open, len(given) - left_open, len(marks) - len(optional))
