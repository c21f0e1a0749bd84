"""Which post a title used alone may mean: *премьер* for *премьер-министр*, *чиновник* for any office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import cache

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.records import record

from newsfacts import Document, PlaceType
from newsfacts_names.data_files import rows
from newsfacts_names.organizations.abbreviations import abbreviates
from newsfacts_names.places.gazetteer import homelands, known_place
from newsfacts_names.posts.division import Division
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.unstated import Described
from newsfacts_names.spelling import fold
from newsfacts_names.titles import Title, TitleClass, words

_FORMER = ("экс-", "бывш")
_STEM = 5
"""By so many letters the words of posts are compared."""

SHORTEST_ABBREVIATION = 3
"""How many letters an abbreviation needs to be told by the initials of a name."""


class Likeness(IntEnum):
    """How well a title used alone fits a post that the article attached to somebody."""

    NONE = 0
    WIDER = 1
    """A word for a class of people: *чиновник* for a minister."""
    HEAD = 2
    """The head of the organisation: *глава региона* for a governor."""
    SAME = 3
    """The same post, perhaps in other words: *секретарь СНБО*."""


@record
class Lone:
    """A title phrase that stands without a name."""

    phrase: TitlePhrase
    division: Division

    @property
    def lemma(self) -> str:
        """The title's lemma, *экс-* left out."""
        return _present(self.phrase.title)

    @property
    def lemmas(self) -> tuple[str, ...]:
        """The lemmas under which it is looked for."""
        return lemmas_of(self.phrase.title)


def lemmas_of(title: Title) -> tuple[str, ...]:
    """The lemma, and the halves of a compound: *депутат-единоросс* is a *депутат*."""
    lemma = _present(title)
    return (lemma, *lemma.split("-"))


@cache
def _relation(name: str) -> Mapping[str, frozenset[str]]:
    """One relation of ``stand_ins.tsv``."""
    return {
        word: frozenset(meant.split())
        for relation, word, meant in rows("stand_ins.tsv", __package__)
        if relation == name
    }


def _present(title: Title) -> str:
    return _without_former(title.lemma)


@cached_by_word
def _without_former(lemma: str) -> str:
    return fold(lemma).removeprefix("экс-")


def _canonical(lemma: str) -> str:
    return next(iter(_relation("same").get(lemma, ())), lemma)


@cache
def may_be_meant_by(title: Title) -> frozenset[str]:
    """All lemmas by which that post may be meant."""
    meant = {_present(title), *_present(title).split("-"), _canonical(_present(title))}
    meant |= {word for word, same in _relation("same").items() if same & meant}
    wider = {word for word, wide in _relation("wider").items() if wide & {*meant, f"@{title.category}"}}
    chief = words("chief") if title.category is TitleClass.OFFICE else frozenset()
    headed = frozenset().union(*_relation("head").values()) if meant & words("chief") else frozenset()
    return frozenset(meant | wider | chief | headed | words("delegate"))


def likeness(document: Document, lone: Lone, post: Described) -> Likeness:
    """How well a lone title fits a post."""
    place = lone.division.homeland
    if place is not None and not _same_country(place.name, post.division):
        return Likeness.NONE
    if _is_former(lone.division.title) and not _is_former(post.division.title) and lone.division.organization:
        return Likeness.NONE  # "экс-президент ЮАР" is not the president of the same article
    found = (
        _as_same(lone, post),
        _as_head(document, lone, post),
        _as_leader(lone, post),
        _as_headed(lone, post),
        _as_delegate(lone, post),
        _as_wider(lone, post),
    )
    return max(found)


def _as_same(lone: Lone, post: Described) -> Likeness:
    """*секретарь СНБО* for the secretary of that body."""
    same = _same_title(lone.lemma, _present(post.phrase.title))
    fits = same and _fits_title(lone, post) and _fits_organization(lone, post)
    return Likeness.SAME if fits else Likeness.NONE


def _as_delegate(lone: Lone, post: Described) -> Likeness:
    """*представитель Минфина* for the head of one of its departments."""
    organization, where = lone.division.organization, post.division.where
    if lone.lemma not in words("delegate") or organization is None or lone.division.generic:
        return Likeness.NONE
    fits = where is not None and same_organization(organization, where)
    return Likeness.WIDER if fits else Likeness.NONE


def _as_wider(lone: Lone, post: Described) -> Likeness:
    """*чиновник* for a minister."""
    wider = _relation("wider").get(lone.lemma, frozenset())
    meant = {_present(post.phrase.title), f"@{post.phrase.title.category}"}
    own, other = lone.division.organization, post.division.where
    if lone.lemma in words("private") and other and _place_name(other) in _country_names():
        return Likeness.NONE  # a country's president is no "бизнесмен"
    fits = own is None or (other is not None and same_organization(own, other))
    return Likeness.WIDER if fits and not wider.isdisjoint(meant) else Likeness.NONE


def _as_leader(lone: Lone, post: Described) -> Likeness:
    """*российский лидер* for the president of Russia, *Чеченский лидер* for the head of Chechnya."""
    place, where = lone.division.homeland, post.division.where
    if lone.lemma not in words("chief") or place is None or lone.division.organization or where is None:
        return Likeness.NONE
    body = "страна" if place.type is PlaceType.COUNTRY else "регион"
    heads = _relation("head")[body] | words("chief")
    fits = _present(post.phrase.title) in heads and _place_name(where) == place.name
    return Likeness.HEAD if fits else Likeness.NONE


def _as_headed(lone: Lone, post: Described) -> Likeness:
    """*министр* for *глава Минфина*, *губернатор* for *глава Томской области*."""
    where, title = post.division.where, lone.division.title
    if (
        where is None
        or " " in title
        or lone.division.where
        or _present(post.phrase.title) not in words("chief")
    ):
        return Likeness.NONE
    bodies = set(fold(where).split())
    heads = frozenset().union(*(_relation("head").get(body, frozenset()) for body in bodies))
    ministry = lone.lemma == "министр" and any(body.startswith("мин") for body in bodies)
    return Likeness.HEAD if ministry or lone.lemma in heads else Likeness.NONE


def _place_name(name: str) -> str:
    """The usual name of a place: *Россия* for *РФ*."""
    place = known_place(name)
    return place.name if place else name


@cache
def _country_names() -> frozenset[str]:
    return frozenset(place.name for place in homelands().values() if place.type is PlaceType.COUNTRY)


@cache
def _homeland_names() -> frozenset[str]:
    return frozenset(place.name for place in homelands().values())


def _same_title(own: str, other: str) -> bool:
    return _canonical(own) == _canonical(other) or own in other.split("-")


def _is_former(title: str) -> bool:
    return title.startswith(_FORMER)


def _fits_title(lone: Lone, post: Described) -> bool:
    """Whether the lone title's words are all in the post's: *министр обороны* is no *министр финансов*."""
    wanted = _content(lone.division.title)
    return wanted <= _content(post.division.title) or wanted == {_stem(lone.lemma)}


def _content(title: str) -> set[str]:
    """The stems of a title's words, without *бывший* and *экс-*, with abbreviated words written out."""
    found = set()
    for word in fold(title).split():
        plain = word.removeprefix("экс-")
        if not plain.startswith(_FORMER[1]):
            found.add(_stem(_canonical(plain)))
    return found - {"генер", "главн"}


def _stem(word: str) -> str:
    return word[:_STEM]


def _fits_organization(lone: Lone, post: Described) -> bool:
    own, other = lone.division.organization, post.division.where
    if own is None or lone.division.generic or post.phrase.title.category is TitleClass.RANK:
        return True
    return other is None or same_organization(own, other)


def same_organization(one: str, other: str) -> bool:
    """Whether two names may name one body: *СНБО* and *Совет национальной безопасности и обороны*."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    if first <= second or second <= first:
        return True
    return any(_abbreviates(a, b) for a, b in ((one, other), (other, one)))


def _words(name: str) -> set[str]:
    cleaned = "".join(each if each.isalnum() or each == "-" else " " for each in _place_name(name))
    return {_stem(fold(_place_name(word))) for word in cleaned.split()}


def _abbreviates(short: str, full: str) -> bool:
    """Whether the letters of the first word of *short* begin, in order, the parts of *full*."""
    first = short.split(maxsplit=1)[0] if short.split() else ""
    if abbreviates(fold(first), tuple(fold(full).split())):
        return True
    if len(first) < SHORTEST_ABBREVIATION or not first.isupper():
        return False
    return _spelled(fold(first), [word for word in fold(full).split() if len(word) > 1])


def _spelled(letters: str, full: Sequence[str]) -> bool:
    """*снбо* is spelled by *совет нацбезопасности и обороны*, *нацбезопасности* giving two letters."""
    place = 0
    for word in full:
        if place == len(letters):
            return True
        if not word.startswith(letters[place]):
            continue
        place += 1
        second = word.removeprefix("нац").removeprefix("гос").removeprefix("меж")
        if second != word and place < len(letters) and second.startswith(letters[place]):
            place += 1
    return place == len(letters)


def _same_country(country: str, division: Division) -> bool:
    where = division.where
    if where is None:
        return True
    return _place_name(where) == country or _place_name(where) not in _homeland_names()


def _as_head(document: Document, lone: Lone, post: Described) -> Likeness:
    """*глава региона* for a governor, *глава МИД* for a minister of foreign affairs."""
    if lone.lemma not in words("chief") or lone.division.organization is None:
        return Likeness.NONE
    return Likeness.HEAD if _heads(_body(document, lone.phrase), lone, post) else Likeness.NONE


def _heads(body: str, lone: Lone, post: Described) -> bool:
    """Whether a post is that of the head of such a body."""
    title = _present(post.phrase.title)
    if title in words("chief"):
        if lone.division.generic:
            return body in fold(post.division.where or "")
        return _fits_organization(lone, post)
    if title not in _relation("head").get(body, frozenset()):
        return False
    if branch := next(iter(_relation("ministry").get(body, ())), None):
        return branch in post.division.title
    return lone.division.generic or _fits_organization(lone, post)


def _body(document: Document, phrase: TitlePhrase) -> str:
    """The main word of the organisation, as a folded lemma: *регион* in *глава региона*."""
    token = document.tokens[phrase.complements[0].nucleus]
    readings = document.readings(token)
    return fold(token.text if fold(token.text) in _relation("head") else readings[0].lemma)
