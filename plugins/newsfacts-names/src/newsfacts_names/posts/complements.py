"""The complements of a title: *министра* *обороны* *России* after *заместитель*."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import attrs
from newsfacts_russian.government import noun

from newsfacts_names.posts.noun_phrases import STOPPED, Stretch
from newsfacts_names.posts.phrase import Complement, ComplementType, TitlePhrase
from newsfacts_names.posts.words import (
    DASHES,
    TitleWord,
    agreeing,
    cases_of,
    is_age,
    is_kin,
    is_latin_or_figure,
    is_listed,
)
from newsfacts_names.titles import TitleClass

_LONGEST_OTHER_NAME = 8
"""How many tokens a bracket with another name of the organisation may have."""

_TIMES: Mapping[str, ComplementType] = {
    **dict.fromkeys(("года", "годов", "г"), ComplementType.NOUN),
    **dict.fromkeys(("века", "веков", "столетия"), ComplementType.TIME),
}
"""What follows a figure: *лауреат премии 1997 года* is a post, *министр Франции | XIX века* is none."""

_NAMED_AFTER = frozenset({"имени", "им"})
_JOINTS = frozenset({"и", ",", *DASHES})
_MARKS = frozenset({",", ".", ")", ";", *DASHES})
_ALL_RUSSIA = ["и", "всея", "руси"]
"""What follows in *патриарх Московский и всея Руси*."""


class Titles(Protocol):
    """What the complements need to know about other titles."""

    def title_at(self, index: int, limit: int) -> TitleWord | None:
        """The token as the head of a title phrase."""
        ...

    def inner(self, start: int, head: int, word: TitleWord, limit: int) -> TitlePhrase:
        """The phrase of a title that depends on another one."""
        ...


class Complementer:
    """Collects the complements of one title phrase, from left to right.

    Args:
        titles: Where the other titles stand.
        stretch: The tokens after the head.
        phrase: The title with its modifiers.
        nested: Whether the title depends on another one itself.
    """

    def __init__(self, titles: Titles, stretch: Stretch, phrase: TitlePhrase, *, nested: bool) -> None:
        self._titles = titles
        self._stretch = stretch
        self._phrase = phrase
        self._nested = nested
        self._found: list[Complement] = []
        self._inner: TitlePhrase | None = None
        self._returned = False

    def complete(self) -> TitlePhrase:
        """The phrase with its complements."""
        start = index = self._start()
        while index < self._stretch.limit:
            following = self._step(index)
            if following is None:
                break
            index = following
        end = index if self._found else start
        if end == self._phrase.end and not self._found:
            return self._phrase
        return attrs.evolve(self._phrase, end=end, complements=tuple(self._found), inner=self._inner)

    def _start(self) -> int:
        """Past what belongs to the title itself: a full stop, *римский* after *папа*."""
        index = self._phrase.end
        if self._stretch.text(index) == "." and self._stretch.text(index - 1).lower() in STOPPED:
            index += 1
        after = index + 1
        if self._stretch.text(after).lower() == _ALL_RUSSIA[0]:
            following = [self._stretch.text(each).lower() for each in range(after, after + len(_ALL_RUSSIA))]
            after += len(_ALL_RUSSIA) if following == _ALL_RUSSIA else 2 * self._is_epithet(after + 1)
        if not self._is_epithet(index):
            return index
        # "митрополит Тверской и Кашинский Савва", "герцог Кембриджский принц Уильям"
        territory = self._stretch.text(index)[:1].isupper() and self._titles.title_at(
            after, self._stretch.limit
        )
        return after if after in self._stretch.named or territory else index

    def _is_epithet(self, index: int) -> bool:
        """*митрополит Волоколамский и Коломенский*: an adjective between a title and a name."""
        if index >= self._stretch.limit or index in self._stretch.named or is_age(self._stretch.text(index)):
            return False
        readings = self._stretch.document.readings(self._stretch.document.tokens[index])
        return readings[0].pos == "ADJF" and agreeing(readings, self._phrase.readings)

    def _step(self, index: int) -> int | None:
        """Take up one complement that begins at *index*; where it ends, or ``None`` if there is none."""
        if index in self._stretch.named:
            return self._name(index)
        text = self._stretch.text(index).lower()
        if self._inner is not None and not self._returns(text):
            return None
        if self._cases_after(text):
            return self._prepositional(index)
        if text == "(":
            return self._bracket(index)
        return self._joined(index, text) if text in _JOINTS else self._noun(index, text)

    def _joined(self, index: int, joint: str) -> int | None:
        return self._second_name(index) if joint in DASHES else self._coordinated(index)

    def _second_name(self, dash: int) -> int | None:
        """*губернатор Кемеровской области – Кузбасса Олег Рябов*: what a region is called, too."""
        at = dash + 1
        if not self._found or at + 1 not in self._stretch.named or at >= self._stretch.limit:
            return None
        readings = self._stretch.document.readings(self._stretch.document.tokens[at])
        if not any(each.has("Geox", "gent") for each in readings):
            return None
        self._found[-1] = attrs.evolve(self._found[-1], end=at + 1)
        return at + 1

    def _returns(self, preposition: str) -> bool:
        """Whether a topic is the post's own again: *советник канцлера Анны Крамер | по вопросам торговли*."""
        after_name = bool(self._found) and self._found[-1].type is ComplementType.NAME
        self._returned = self._returned or (after_name and bool(self._cases_after(preposition)))
        return self._returned

    def _noun(self, index: int, text: str) -> int | None:
        if text in {"одного", "одной"} and self._stretch.text(index + 1).lower() == "из":
            # "бухгалтер одного из банков"
            return self._noun_phrase(index + 2, "gent", index, ComplementType.NOUN)
        if is_latin_or_figure(text) and (kind := _TIMES.get(self._stretch.text(index + 1).lower())):
            self._found.append(Complement(kind, index, index + 1, index + 2))
            return index + 2
        first_case = ("ablt",) if self._phrase.title.instrumental and not self._found else ()
        for case in (*first_case, "gent"):
            end = self._noun_phrase(index, case, index, ComplementType.NOUN)
            if end is not None:
                return end
        return None

    def _name(self, index: int) -> int | None:
        """*адвокат Немцова Вадим Прохоров*, *института им. Вавилова*: a name may be a complement."""
        mention = self._stretch.named[index]
        before = index - 1 - (self._stretch.text(index - 1) == ".")
        named_after = self._stretch.text(before).lower() in _NAMED_AFTER
        if not named_after and not self._is_somebody_elses(index):
            return None
        kind = ComplementType.NOUN if named_after else ComplementType.NAME
        self._found.append(Complement(kind, index, index, mention.last))
        return mention.last

    def _is_somebody_elses(self, index: int) -> bool:
        """Whether the post belongs to the next name, and this one only depends on it."""
        mention = self._stretch.named[index]
        if "gent" not in mention.cases:
            return False
        following = self._stretch.named.get(mention.last)
        if following is None:
            return self._phrase.cases.isdisjoint(mention.cases)
        if self._nested and not self._phrase.cases.isdisjoint(mention.cases):
            return False
        before = self._phrase.start - 1
        if before >= 0 and is_kin(self._stretch.document, self._stretch.document.tokens[before]):
            return False  # "дочь президента Яна Гавела Ирму"
        doubtful = bool(self._found) and "nomn" in mention.cases
        return not doubtful and not self._phrase.cases.isdisjoint(following.cases)

    def _cases_after(self, preposition: str) -> tuple[str, ...]:
        """The cases of what the title takes with that preposition: *по* *правам* after *уполномоченный*."""
        return noun(self._phrase.title.lemma, person=True).cases_after(preposition) if preposition else ()

    def _prepositional(self, index: int) -> int | None:
        if self._is_rank(index + 1) and self._stretch.text(index).lower() == "в":
            self._found.append(
                Complement(ComplementType.PREPOSITIONAL, index, index + 1, index + 2, topic=True)
            )
            return index + 2
        for case in self._cases_after(self._stretch.text(index)):
            end = self._noun_phrase(index + 1, case, index, ComplementType.PREPOSITIONAL)
            if end is not None:
                return end
        return None

    def _is_rank(self, index: int) -> bool:
        """*кандидат в депутаты*: who one may become stands in a plural that looks as the nominative."""
        word = self._titles.title_at(index, self._stretch.limit)
        return word is not None and any(each.has("plur", "nomn") for each in word.readings)

    def _bracket(self, index: int) -> int | None:
        """*Российского футбольного союза (РФС)*: another name of the organisation."""
        first = self._stretch.text(index + 1)
        if not self._found or not (first[:1].isupper() or is_latin_or_figure(first)):
            return None
        for end in range(index + 1, min(self._stretch.limit, index + _LONGEST_OTHER_NAME)):
            if end in self._stretch.named:
                return None
            if self._stretch.text(end) == ")":
                self._found.append(Complement(ComplementType.BRACKET, index, index, end + 1))
                return end + 1
        return None

    def _coordinated(self, index: int) -> int | None:
        """*министр промышленности, науки и технологий*: further complements of the same form."""
        following = index + 1
        if not self._found or self._found[-1].type in {ComplementType.BRACKET, ComplementType.TIME}:
            return None
        if following in self._stretch.named or self._titles.title_at(following, self._stretch.limit):
            return None
        cases = self._governed()
        if self._found[-1].type is not ComplementType.PREPOSITIONAL:
            cases = ("gent", *cases)
        elif self._cases_after(self._stretch.text(following)):
            return self._prepositional(following)
        for case in cases:
            taken = len(self._found)
            end = self._noun_phrase(following, case, index, ComplementType.NOUN)
            if end is not None and self._goes_on(index, end):
                return end
            del self._found[taken:]
        return None

    def _governed(self) -> tuple[str, ...]:
        """The cases after the last preposition: *министр по делам молодёжи | и спорту*."""
        last = next(
            (each for each in reversed(self._found) if each.type is ComplementType.PREPOSITIONAL), None
        )
        return self._cases_after(self._stretch.text(last.start)) if last else ()

    def _goes_on(self, joint: int, end: int) -> bool:
        """Whether a list goes on: after a comma another joint must follow, and its last word is no title."""
        if self._stretch.text(joint) == "," and self._stretch.text(end).lower() not in {"и", ","}:
            return False
        return end >= self._stretch.limit or self._titles.title_at(end - 1, self._stretch.limit) is None

    def _noun_phrase(self, index: int, case: str, start: int, kind: ComplementType) -> int | None:
        """Take up modifiers and a noun in *case*, an abbreviation, or a name in quotation marks."""
        nucleus, ended = self._nucleus(index, case)
        if ended:
            return self._called(start, index, nucleus, kind)
        word = self._titles.title_at(nucleus, self._stretch.limit)
        if word is not None and case in word.cases:
            if kind is ComplementType.PREPOSITIONAL and self._is_somebody(start, nucleus, word, case):
                return None
            if kind is ComplementType.NOUN and not self._is_plain_noun(nucleus, word, case):
                return self._title(start, nucleus, word, case)
            if all(each.pos != "NOUN" for each in word.readings):  # "адвокат обвиняемого"
                self._found.append(Complement(kind, start, nucleus, nucleus + 1))
                return nucleus + 1
        end = self._stretch.nucleus_end(nucleus, case)
        if end is None and nucleus == index:
            end = self._apposed_end(index)
        if end is None and nucleus > index and self._stretch.text(nucleus - 1)[:1].isupper():
            nucleus, end = nucleus - 1, nucleus  # "худрук Большого"
        if end is not None:
            topic = self._stretch.text(start).lower() == "по"
            self._found.append(Complement(kind, start, nucleus, end, topic=topic))
        return end

    def _nucleus(self, index: int, case: str) -> tuple[int, bool]:
        """The noun behind the modifiers that begin at *index*, or the last of them, and whether it is that.

        The noun may look like a modifier itself: *адвокат обвиняемого*.
        """
        nucleus = self._stretch.modifiers_end(index, case)
        ended = nucleus >= self._stretch.limit or nucleus in self._stretch.named
        if not ended and self._stretch.text(nucleus) not in _MARKS:
            return nucleus, False
        last = nucleus - 1
        if last >= index and self._titles.title_at(last, self._stretch.limit) is not None:
            return last, False
        return (last, True) if ended else (nucleus, False)

    def _called(self, start: int, index: int, nucleus: int, kind: ComplementType) -> int | None:
        """*мэр Заречного Иван Белов*, *форвард красно-белых Олег Седов*: a name like a modifier."""
        text = self._stretch.text(nucleus)
        if nucleus < index or not (text.istitle() or (text.islower() and "-" in text)):
            return None
        self._found.append(Complement(kind, start, nucleus, nucleus + 1))
        return nucleus + 1

    def _apposed_end(self, index: int) -> int | None:
        """*района Отрадное*, *клуба Тоттенхэм Хотспур*: one past a name that does not decline."""
        end = index
        while self._stretch.may_be_apposed(end):
            end += 1
        return end if end > index else None

    def _is_plain_noun(self, index: int, word: TitleWord, case: str) -> bool:
        """*Союза писателей*, *менеджер музыканта*: no post of somebody who is named next."""
        if not word.readings:
            return False
        following = self._stretch.named.get(index + 1)
        described = following is not None and case in following.cases
        if all(each.has("plur") for each in word.readings if case in cases_of(each)):
            return not (described and following and self._stretch.text(following.last) in {"и", ","})
        return word.title.category is not TitleClass.OFFICE and not described and not self._found

    def _is_somebody(self, preposition: int, head: int, word: TitleWord, case: str) -> bool:
        """*художников для встречи с президентом*: another person; *уполномоченный при президенте* is none."""
        office = word.title.category is TitleClass.OFFICE and bool(word.readings)
        several = all(each.has("plur") for each in word.readings if case in cases_of(each))
        if self._stretch.text(preposition).lower() == "при":
            return head + 1 in self._stretch.named  # "при президенте Иване Громове" tells when
        return office and not several

    def _title(self, start: int, head: int, word: TitleWord, case: str) -> int | None:
        """*заместитель министра*: the post of another, on which this one depends."""
        office = word.title.category is TitleClass.OFFICE and self._may_govern_title(case)
        if not office and not self._is_of_client(head, case):
            return None
        self._inner = self._titles.inner(start, head, word, self._stretch.limit)
        self._found.append(Complement(ComplementType.TITLE, start, head, head + 1))
        self._found.extend(self._inner.complements)
        return self._inner.end

    def _is_of_client(self, head: int, case: str) -> bool:
        """*адвокат | актёра Петра Лунина | Олег Рябов*: whose post it is stands behind whom they serve."""
        client = self._stretch.named.get(head + 1)
        if self._found or client is None or case not in client.cases:
            return False
        bearer = self._stretch.named.get(client.last)
        if bearer is None or self._phrase.cases.isdisjoint(bearer.cases):
            return False
        return not self._phrase.cases & client.cases or "nomn" in bearer.cases - client.cases

    def _may_govern_title(self, case: str) -> bool:
        """Whether another's post may come here: after a deputy, or after a body such as *пресс-служба*."""
        if not self._found:
            return self._phrase.title.deputy or case not in self._phrase.cases
        document = self._stretch.document
        last = document.tokens[self._found[-1].nucleus]
        common = last.text.islower() and is_listed(document, last, "board", "organization")
        return common or is_listed(document, last, "abstract")
