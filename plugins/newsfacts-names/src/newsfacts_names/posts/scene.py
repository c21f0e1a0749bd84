"""One sentence as the rules of posts see it, and what they make of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from newsfacts_russian.records import record
from newsfacts_russian.spelling import lower

from newsfacts import Document, Gender, Sentence
from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.words import DASHES, is_age, is_listed
from newsfacts_names.titles import words

LONGEST_BRACKET = 40
"""How many tokens a bracket after a name may have."""

LONGEST_JOINT = 5
"""How many tokens may join two posts."""

LONGEST_TIME = 9
"""How many tokens may tell since when somebody has had a post, before the post."""

LONGEST_RELATIVE = 20
"""How many tokens a clause with *который* behind a name or a post may have."""

LONGEST_DEGREE = 9
"""How many tokens the abbreviation of a degree may have: *к. ф.-м. н.*."""

_SHORTEST_DEGREE = 3
"""Letters that the abbreviation of a degree has at least: *к. т. н.*."""

_FROM = frozenset({"из", "от"})
_EPITHETS = frozenset({"некий", "некто"})
_VERBS = frozenset({"VERB", "INFN", "GRND", "PRTS", "PRTF"})


@record
class Attachment:
    """A title phrase that describes a person.

    Args:
        phrase: The title phrase.
        person: The index of the person.
        rule: The name of the rule that joined them.
    """

    phrase: TitlePhrase
    person: int
    rule: str = ""


@record
class Scene:
    """One sentence with its title phrases and its mentions by name.

    Args:
        document: The document.
        sentence: The sentence.
        phrases: Its outermost title phrases, in text order.
        named: Its mentions by name, in text order.
        by_token: The mentions by name of the whole document, keyed by each of their tokens.
    """

    document: Document
    sentence: Sentence
    phrases: Sequence[TitlePhrase]
    named: Sequence[Named]
    by_token: Mapping[int, Named]

    @cached_property
    def by_start(self) -> Mapping[int, TitlePhrase]:
        """The phrases by their first token."""
        return {phrase.start: phrase for phrase in self.phrases}

    @cached_property
    def by_end(self) -> Mapping[int, TitlePhrase]:
        """The phrases by the token after them."""
        return {phrase.end: phrase for phrase in self.phrases}

    def text(self, index: int) -> str:
        """The token's text; empty outside the sentence."""
        inside = self.sentence.first <= index < self.sentence.last
        return self.document.tokens[index].text if inside else ""

    def word(self, index: int) -> str:
        """The token's text in lower case."""
        return lower(self.text(index))

    def is_verb(self, index: int) -> bool:
        """Whether the token's likeliest reading is a verb."""
        if not self.text(index):
            return False
        readings = self.document.readings(self.document.tokens[index])
        return readings[0].pos in _VERBS

    def listed(self, index: int, *lists: str) -> bool:
        """Whether the token stands in one of the word lists."""
        return bool(self.text(index)) and is_listed(self.document, self.document.tokens[index], *lists)

    def past_bracket(self, index: int) -> int:
        """Past a bracket, such as the dates of a life: *Дарио Фо (24 марта 1926 года, Италия)*."""
        if self.text(index) == "(":
            for end in range(index + 1, index + LONGEST_BRACKET):
                if self.text(end) == ")":
                    return end + 1
        return index

    def before_bracket(self, index: int) -> int:
        """The token before a bracket that is closed there: *Дарио Фо (Dario Fo)*."""
        if self.text(index) == ")":
            for start in range(index - 1, index - LONGEST_BRACKET, -1):
                if self.text(start) == "(":
                    return start - 1
        return index

    def past_joint(self, index: int) -> int | None:
        """Past what joins two posts: *и*, *, а также*, *и, одновременно,*; ``None`` if nothing does there."""
        if self.text(index) not in {",", "и"}:
            return None
        end = index + 1
        while end < index + LONGEST_JOINT and (self.text(end) == "," or self.word(end) in words("joint")):
            end += 1
        return end

    def past_time(self, index: int) -> int:
        """Past a time before a post: *с 2010 года —*, *ранее*; where there is none, the token itself."""
        end = index
        while end < index + LONGEST_TIME and (self.text(end)[:1].isdigit() or self._is_of_time(end)):
            end += 1
        return end

    def before_time(self, index: int) -> int:
        """Back over a time before a token: *а **в 2010 году** был*."""
        start = index
        while start > index - LONGEST_TIME and (
            self.text(start - 1)[:1].isdigit() or self.listed(start - 1, "time", "then")
        ):
            start -= 1
        return start

    def _is_of_time(self, index: int) -> bool:
        return self.text(index) in DASHES or self.listed(index, "time", "then")

    def past_epithets(self, index: int) -> int:
        """On over what may stand before a name: *51-летний*, *господин*, *некий*."""
        while self.is_epithet(index):
            index += 1
        return index

    def is_epithet(self, index: int) -> bool:
        """Whether a token may stand between a post and a name and tells no post itself."""
        text = self.word(index)
        return is_age(text) or text in _EPITHETS or self.listed(index, "honorific")

    def before_degree(self, index: int) -> int:
        """Back over a degree that stands between a post and a name: *к. б. н.*, *д.ф.-м.н.*."""
        start = index
        while start > index - LONGEST_DEGREE and (
            self.text(start - 1) in {".", "-"} or self.word(start - 1) in words("degree")
        ):
            start -= 1
        word = "".join(self.word(at) for at in range(start, index)).replace(".", "")
        is_degree = len(word) >= _SHORTEST_DEGREE and word[0] in {"к", "д"} and word[-1] == "н"
        return start if is_degree else index

    def coordinated(self, mention: Named) -> Iterator[Named]:
        """The names that follow one in a list: *Антон Романов, Петр Зимин и Евгений Федоров*."""
        index = self._past_origin(mention.last)
        while self.text(index) in {",", "и"} and (following := self.by_token.get(index + 1)):
            yield following
            index = self._past_origin(following.last)

    def _past_origin(self, index: int) -> int:
        """Past where somebody in a list comes from, and past a bracket: *Рогов из Перми и Зуев (Тверь)*."""
        if self.word(index) in _FROM and self.text(index + 1)[:1].isupper():
            index += 2
        return self.past_bracket(index)

    def opens(self, phrase: TitlePhrase) -> bool:
        """Whether a phrase begins the sentence, or only an age stands before it: *51-летний министр, …*."""
        first = self.sentence.first
        return phrase.start == first or (phrase.start == first + 1 and is_age(self.text(first)))

    def antecedent(self, comma: int) -> Named | None:
        """Whom a clause tells more of that this comma closes: *Рогов, **которому 50 лет**, стал*."""
        opening = self.opening_of_clause(comma)
        return None if opening is None else self.by_token.get(self.before_bracket(opening - 1))

    def opening_of_clause(self, comma: int) -> int | None:
        """The comma before *который* or *где* of the clause that a comma closes."""
        if self.text(comma) != ",":
            return None
        for index in range(comma - 1, comma - LONGEST_RELATIVE, -1):
            if self.word(index).startswith("котор") or self.word(index) == "где":
                return next((at for at in (index - 1, index - 2) if self.text(at) == ","), None)
        return None


Joining = Callable[[Scene, set[int]], Iterator[Attachment]]
"""Joins phrases and people of a sentence; adds the heads of those phrases to the set of heads taken."""


def fits(phrase: TitlePhrase, mention: Named) -> bool:
    """Whether a title may describe the person: the same case, and no woman's title for a man.

    *помощник Хиллари Клинтон* and *советника Эрдогана* may as well describe somebody else.
    """
    if (phrase.title.deputy or phrase.title.lemma in listed("dependent")) and not phrase.complements:
        lone_genitive = mention.lone and "gent" in mention.cases
        if lone_genitive or mention.cases == ALL_CASES:
            return False
    shared = phrase.cases & mention.cases
    # Right before a name in the nominative, a woman's title tells more than the name does.
    doubtful = "nomn" in shared and not mention.masculine
    return bool(shared) and (doubtful or fits_gender(phrase, mention.gender))


def fits_gender(phrase: TitlePhrase, gender: Gender | None) -> bool:
    """Whether one of that gender may have a post: a man is no *актриса*, but a woman may be *министр*."""
    if gender is not Gender.MALE or not phrase.readings:
        return True
    return any(not each.has("femn") for each in phrase.readings)
