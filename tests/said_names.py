"""Sentences with names, posts and descriptions marked: ``[мэр|мэр; 1] [Олег Рогов|Олег Рогов m]``."""

from __future__ import annotations

from newsfacts import EntityFact, MentionFact, MentionType, PersonFact, Pipeline, PostFact
from newsfacts.testing import marked
from newsfacts.testing._marked import mark_up


def described(pipeline: Pipeline, sentence: str) -> str:
    """The sentence as found: who is named, with the gender, what is named, with its kind, and posts."""
    text = marked(sentence).text
    sheet = pipeline.extract(text, "2025-12-31")
    marks = set()
    for post in sheet.of_type(PostFact):
        told = (post.title, post.organization, post.person_id.rpartition("-")[2])
        marks.add((post.span.start, post.span.end, "; ".join(filter(None, told))))
    names = {}
    for entity in sheet.of_type(EntityFact):
        names[entity.id] = entity.name
        what = entity.gender or "" if isinstance(entity, PersonFact) else entity.kind
        named = (each.span for each in entity.mentions if each.type is MentionType.NAMED)
        marks |= {(span.start, span.end, f"{entity.name} {what}".strip()) for span in named}
    marks |= {(each.span.start, each.span.end, names[each.entity_id]) for each in sheet.of_type(MentionFact)}
    return mark_up(text, sorted(marks))
