"""From people to people with posts: the rules run over the sentences that name somebody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from newsfacts import Document, Mention, PersonFact, Post
from newsfacts_names.posts.division import Divider
from newsfacts_names.posts.lexicon import TitleClass, words
from newsfacts_names.posts.named import Named, named_mentions
from newsfacts_names.posts.nominal import Descriptions
from newsfacts_names.posts.parsing import PhraseParser
from newsfacts_names.posts.rules import attachments
from newsfacts_names.posts.scene import Scene
from newsfacts_names.posts.unstated import Described, completed


def attach(document: Document, people: Sequence[PersonFact]) -> list[PersonFact]:
    """The same people, with their posts and their mentions by description.

    Args:
        document: The document in which they were found.
        people: The people with their mentions by name.
    """
    if not people:
        return []
    named = named_mentions(document, people)
    by_token = {index: each for each in named for index in range(each.first, each.last)}
    parser = PhraseParser(document, by_token)
    divider = Divider(document)
    described = [
        Described(each.phrase, divider.divide(each.phrase), each.person, scene.sentence)
        for scene in _scenes(document, parser, named, by_token)
        for each in attachments(scene)
        if each.phrase.title.category is not TitleClass.OTHER or each.phrase.title.lemma in words("recalled")
    ]
    described = completed(document, described)
    posts: dict[int, dict[int, Post]] = {}
    for each in described:
        if each.phrase.title.category is TitleClass.OTHER:
            continue
        post = divider.post(each.phrase, each.division)
        posts.setdefault(each.person, {}).setdefault(post.span.start, post)
    nominal = Descriptions(document, people, by_token, described, parser).mentions()
    return [
        _with_posts(person, posts.get(index, {}).values(), nominal.get(index, ()))
        for index, person in enumerate(people)
    ]


def _with_posts(person: PersonFact, posts: Iterable[Post], nominal: Iterable[Mention]) -> PersonFact:
    """The person with posts and mentions by description, in text order."""
    return attrs.evolve(
        person,
        posts=tuple(sorted(posts, key=lambda post: post.span.start)),
        mentions=tuple(sorted((*person.mentions, *nominal), key=lambda mention: mention.span.start)),
    )


def _scenes(
    document: Document, parser: PhraseParser, named: Sequence[Named], by_token: Mapping[int, Named]
) -> Iterator[Scene]:
    """The sentences with names, each with its title phrases."""

    def sentence_of(mention: Named) -> int:
        sentence = document.sentence_at(document.tokens[mention.first].start)
        return sentence.first if sentence else 0

    for _, group in groupby(named, key=sentence_of):
        mentions = list(group)
        sentence = document.sentence_at(document.tokens[mentions[0].first].start)
        if sentence is not None and (phrases := parser.phrases(sentence)):
            yield Scene(document, sentence, phrases, mentions, by_token)
