"""From people to their posts: the rules run over the sentences that name somebody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from newsfacts import Document, MentionFact, OrganizationFact, PersonFact, PlaceFact, PostFact
from newsfacts_names.posts.carried import carried
from newsfacts_names.posts.division import Divider
from newsfacts_names.posts.linking import linked
from newsfacts_names.posts.named import Named, named_mentions
from newsfacts_names.posts.nominal import Descriptions
from newsfacts_names.posts.parsing import PhraseParser
from newsfacts_names.posts.respective import to_each_his_own
from newsfacts_names.posts.rules import attachments
from newsfacts_names.posts.scene import Scene
from newsfacts_names.posts.unstated import Described, Elsewhere, completed
from newsfacts_names.titles import TitleClass, words


def find(
    document: Document,
    people: Sequence[PersonFact],
    organizations: Sequence[OrganizationFact] = (),
    places: Sequence[PlaceFact] = (),
) -> Iterator[PostFact | MentionFact]:
    """The posts of people, and the mentions in which a post stands for its holder.

    Args:
        document: The document in which they were found.
        people: The people with their mentions by name.
        organizations: The organisations of the same document.
        places: Its places.
    """
    if not people:
        return
    named = named_mentions(document, people)
    by_token = {index: each for each in named for index in range(each.first, each.last)}
    parser = PhraseParser(document, by_token)
    divider = Divider(document)
    described = [
        Described(each.phrase, divider.divide(each.phrase), each.person, scene.sentence, each.rule)
        for scene in _scenes(document, parser, named, by_token)
        for each in attachments(scene)
        if each.phrase.category is not TitleClass.OTHER or each.phrase.title.lemma in words("recalled")
    ]
    described += _carried(document, people, by_token, parser, divider)
    described = list(to_each_his_own(described))
    elsewhere = Elsewhere(document, by_token, organizations, places)
    described = completed(described, elsewhere)
    yield from linked(_posts(people, divider, described), organizations, places)
    yield from Descriptions(document, people, by_token, described, parser).mentions()


def _carried(
    document: Document,
    people: Sequence[PersonFact],
    by_token: Mapping[int, Named],
    parser: PhraseParser,
    divider: Divider,
) -> list[Described]:
    """What sentences that name nobody tell of whom the one before names."""
    return [
        Described(each.phrase, divider.divide(each.phrase), each.person, sentence, each.rule)
        for sentence, each in carried(document, people, by_token, parser)
        if each.phrase.category is not TitleClass.OTHER
    ]


def _posts(
    people: Sequence[PersonFact], divider: Divider, described: Iterable[Described]
) -> Iterator[PostFact]:
    """One post for each place of the text at which somebody has one."""
    seen: set[tuple[int, int]] = set()
    for each in described:
        if each.phrase.category is TitleClass.OTHER:
            continue
        post = divider.post(each.phrase, each.division)
        if (each.person, post.span.start) not in seen:
            seen.add((each.person, post.span.start))
            yield PostFact(
                span=post.span,
                rule=each.rule,
                person_id=people[each.person].id,
                title=post.title,
                organization=post.organization,
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
