"""Who takes part in the news, and as what: a trained model of all that headline and lead name.

The rules of :mod:`newsfacts_events.participants.finding` read one clause. Who does the news, or whom it is
done to, often stands elsewhere: in the next sentence, or with another verb. The model judges everybody and
everything that the first sentences name by what the rules found, by its case, its clause, and by how often
and where it is named. ``data/main_parts.tsv`` has the weights, ``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsfacts_russian.data_files import NumberTable

from newsfacts_events.groups import Group, Worths
from newsfacts_events.making import Event
from newsfacts_events.news.candidates import Candidate, candidates
from newsfacts_events.news.evidence import Cast, groups
from newsfacts_events.reading import AGENT, PATIENT, RECIPIENT, Page, Part, Phrase

WEIGHTS = "main_parts.tsv"

ROLES = (AGENT, PATIENT)
"""What the model tells apart; a recipient is a patient that the rules called so."""

Scores = tuple[float, float]
"""How much speaks for an agent, and how much for a patient."""

_NOTHING = (0.0,)
"""What a feature without a weight speaks for a role."""


def participants_of_news(page: Page, main: Event) -> list[Part]:
    """The participants of the main event, in text order, each with how sure it is.

    Of a text of one sentence the rules have read all; the model has learnt from articles.
    """
    if len(page.document.sentences) == 1:
        return main.parts
    found = candidates(page, main)
    cast = Cast.of(main, found)
    scores = [scores_of(groups(page, main, each, cast)) for each in found]
    chosen = (_part(main, *each) for each in zip(found, _shared(main, found, scores), strict=True))
    return sorted((each for each in chosen if each is not None), key=lambda each: each.phrase.first)


def _shared(main: Event, found: Sequence[Candidate], scores: Sequence[Scores]) -> list[Scores]:
    """What speaks for each; those to whom the rules gave one role and whom *и* joins take part together."""
    told = sorted(
        (each for each in found if each.own is not None), key=lambda each: each.phrase_for(main).first
    )
    firsts: dict[tuple[Phrase, str], Phrase] = {}
    for candidate in told:
        phrase, role = candidate.phrase_for(main), candidate.role
        partner = (phrase.partner, role) if phrase.partner is not None else (phrase, role)
        firsts[phrase, role] = firsts.get(partner, phrase)
    heads = [firsts.get((each.phrase_for(main), each.role)) for each in found]
    rows: dict[Phrase | None, list[Scores]] = {}
    for head, own in zip(heads, scores, strict=True):
        rows.setdefault(head, []).append(own)
    means = {head: _mean(row) for head, row in rows.items()}
    return [own if head is None else means[head] for head, own in zip(heads, scores, strict=True)]


def _mean(row: Sequence[Scores]) -> Scores:
    agents, patients = zip(*row, strict=True)
    return math.fsum(agents) / len(row), math.fsum(patients) / len(row)


def _part(main: Event, candidate: Candidate, scores: Scores) -> Part | None:
    agent, patient = scores
    best = max(agent, patient)
    if best <= 0:
        return None
    share = math.exp(best) / (1 + math.exp(agent) + math.exp(patient))
    role = AGENT if agent > patient else RECIPIENT if candidate.role == RECIPIENT else PATIENT
    return Part(role, candidate.phrase_for(main), round(share, 2))


def scores_of(found: Iterable[Group]) -> Scores:
    """What features say together; for somebody who does not take part, 0 speaks."""
    worths, told = _worths(), dict[str, Scores]()
    for make, by in found:
        told.update(worths[make][by])
    weights = told.values()
    return math.fsum([agent for agent, _ in weights]), math.fsum([patient for _, patient in weights])


@cache
def _worths() -> Worths[Mapping[str, Scores]]:
    """Of each group of features, those that have a weight."""
    weights = NumberTable("newsfacts_events", WEIGHTS)

    def known(features: Iterable[str]) -> Mapping[str, Scores]:
        found = {}
        for each in features:
            agent, patient = (weights.get(f"{role} {each}", _NOTHING) for role in ROLES)
            if agent is not _NOTHING or patient is not _NOTHING:
                found[each] = agent[0], patient[0]
        return found

    return Worths(known)
