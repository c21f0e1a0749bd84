"""The rules in the only order there is; each with sentences that prove it, and where it keeps still."""

from __future__ import annotations

from newsfacts_quotes import ways
from newsfacts_quotes.rules import (
    adverbial,
    bare,
    block,
    clauses,
    colons,
    complements,
    direct,
    headlines,
    lines,
    lone,
    parentheses,
    predicates,
    references,
    replicas,
)
from newsfacts_quotes.rules.rule import Find, QuoteRule, Stage, rule

RULES: tuple[QuoteRule, ...] = (
    rule(
        ways.REPLICA,
        Stage.PARAGRAPH,
        replicas.replica,
        examples=(
            "Вопрос: Почём билет?\n[Вера Тихая|source]: [Сто рублей. Детям скидка|direct, Вера Тихая].",
            "Вопрос: Вы рады?\n[Вера Тихая|source]: [Согласна|direct, Вера Тихая].",
        ),
        quiet=("Состав команды: Вера Тихая, Олег Рябов.", "Вера Тихая: три гола."),
    ),
    rule(
        ways.TURN,
        Stage.PARAGRAPH,
        lines.turn,
        examples=(
            "Врач Вера Тихая ответила всем.\n— [Кто болен?|direct]\n— [Многие, но легко|direct, Вера Тихая].",
        ),
        quiet=("В планах:\n— Мост через реку.\n— Школа.",),
    ),
    rule(
        ways.LONE_LINE,
        Stage.PARAGRAPH,
        lone.lone_line,
        examples=(
            "У костра сидит егерь Олег Рябов.\n\n— [Волков стало больше|direct, Олег Рябов].\n\nОн встаёт.",
        ),
        quiet=("Что известно на утро.\n\n— Мост закрыли до весны.\n\nДвижение пустили по дамбе.",),
    ),
    rule(
        ways.THAT_CLAUSE,
        Stage.WORD,
        clauses.that_clause,
        examples=(
            "[Олег Рябов|source] [заявил|cue], что [завод построят|indirect, Олег Рябов].",
            "[Вера Тихая|source] [спросила|cue], [откроется ли завод|indirect, Вера Тихая].",
            "[Олег Рябов|source] [обвинил|cue] его в том, что [тот сорвал сроки|indirect, Олег Рябов].",
            "[Мэр|source] [обещал|cue], что [цех не закроют|indirect, мэр], однако людей уволили.",
            "[Врач|source] [сказал|cue], что [их нет|indirect, врач] и [просил|cue] [ждать|indirect, врач].",
            "Врач [Олег Рябов|source] уехал, [объяснив|cue], что [устал|indirect, Олег Рябов].",
        ),
        quiet=(
            "Олег Рябов не заявил, что уходит.",
            "Комиссия проверила шлюпки, якобы готовые к выходу.",
            "Команду объявили победителем, что расстроило соперника.",
        ),
    ),
    rule(
        ways.INFINITIVE,
        Stage.WORD,
        complements.infinitive,
        examples=(
            "[Олег Рябов|source] [призвал|cue] горожан [не верить слухам|indirect, Олег Рябов].",
            "[Полиция|source] [просит|cue] водителей, видевших аварию, [позвонить|indirect, полиция].",
            "[Закрыть мост на зиму|indirect, Олег Рябов] [предложил|cue] мэр [Олег Рябов|source].",
        ),
        quiet=("Туристы не пожелали платить за багаж.", "Олег Рябов призвал к порядку."),
    ),
    rule(
        ways.PREDICATE,
        Stage.WORD,
        predicates.predicate,
        examples=(
            "[Олег Рябов|source] [назвал|cue] [проект ошибкой|indirect, Олег Рябов].",
            "[Клуб|source] [считает|cue] [слухи выдумкой|indirect, клуб].",
            "В [мэрии|source] [назвали|cue] [слухи ложью|indirect, мэрия].",
        ),
        quiet=("Суд признал его виновным.", "Олег Рябов назвал сына Петром вчера."),
    ),
    rule(
        ways.AS_SOMETHING,
        Stage.WORD,
        predicates.as_something,
        examples=("[Олег Рябов|source] [расценил|cue] [это как угрозу|indirect, Олег Рябов].",),
        quiet=("Олег Рябов работает как врач.",),
    ),
    rule(
        ways.REFERENCE,
        Stage.WORD,
        references.reference,
        examples=("Об этом [сообщил|reference, Олег Рябов] мэр [Олег Рябов|source].",),
        quiet=("Олег Рябов сообщил о планах.",),
    ),
    rule(
        ways.QUOTED_TOPIC,
        Stage.WORD,
        complements.quoted_topic,
        examples=("[Олег Рябов|source] [заявил|cue] о [готовности «решить дело миром»|mixed, Олег Рябов].",),
        quiet=("Олег Рябов заявил о победе «Спартака».",),
    ),
    rule(
        ways.AS_REPORTED,
        Stage.WORD,
        parentheses.as_reported,
        examples=("Как [сообщил|cue] [Олег Рябов|source], [завод построят|indirect, Олег Рябов].",),
        quiet=("Олег Рябов не успел рассказать, как уехал.",),
    ),
    rule(
        ways.PARENTHESIS,
        Stage.WORD,
        parentheses.parenthesis,
        examples=(
            "[Завод построят|indirect, Олег Рябов], [сообщил|cue] мэр [Олег Рябов|source].",
            "«[Мы готовы|direct, мэр], — [сказал|cue] [мэр|source]. — [Людей хватит|direct, мэр]».",
            "[Завод|indirect, врач], [отметил|cue] [врач|source], [построят|indirect, врач].",
            "— [Снега мало. Ждём весны|direct, Вера Тихая], — [говорит|cue] [Вера Тихая|source].",
        ),
        quiet=("Завод, построенный Олегом Рябовым, открыли.",),
    ),
    rule(
        ways.ATTACHED,
        Stage.WORD,
        direct.attached,
        examples=(
            "[Олег Рябов|source] закончил, [сказав|cue] «[Мы ещё вернёмся сюда|direct, Олег Рябов]».",
            "[Трибуны|source] [скандировали|cue] «[Вперёд|direct, трибуны]».",
        ),
        quiet=("Олег Рябов прочёл «Войну и мир».",),
    ),
    rule(
        ways.COLON_CLAUSE,
        Stage.WORD,
        bare.colon_clause,
        examples=(
            "[Олег Рябов|source] [уверен|cue]: [завод построят|indirect, Олег Рябов].",
            "[Врачи|source] [уверены|cue] — [вирус отступил|indirect, врачи].",
        ),
        quiet=("Олег Рябов рассказал о планах: завод закроют.",),
    ),
    rule(
        ways.ASYNDETIC,
        Stage.WORD,
        bare.asyndetic,
        examples=("[Генерал|source] [говорит|cue], [опыт соседей это подтверждает|indirect, генерал].",),
        quiet=("Олег Рябов говорит, глядя в окно.",),
    ),
    rule(
        ways.ACCORDING_TO,
        Stage.PHRASE,
        adverbial.phrase,
        examples=(
            "[По словам|cue] [Олега Рябова|source], [завод построят|indirect, Олег Рябов].",
            "[Завод|indirect, мэр], [по словам|cue] [мэра|source], [продолжит работу|indirect, мэр].",
            "Мост закрыт, однако, [по словам|cue] [мэра|source], [ремонта не будет|indirect, мэр].",
        ),
        quiet=("По дороге Олег Рябов встретил врача.",),
    ),
    rule(
        ways.BY_DOCUMENT,
        Stage.PHRASE,
        adverbial.by_document,
        examples=("[Согласно|cue] [закону|source], [мост платный|indirect, закон].",),
        quiet=("Согласно купленным билетам места были заняты.",),
    ),
    rule(
        ways.COLON,
        Stage.COLON,
        colons.colon,
        examples=(
            "[Олег Рябов|source] [ответил|cue] журналистам: «[Завод построят|direct, Олег Рябов]».",
            "[Вера Тихая|source], директор музея: «[Зал откроем к лету|direct, Вера Тихая]».",
            "[Мэр|source] [сказал|cue]: «[Мы ждём|direct, мэр]», и [пояснил|cue], что [ждёт|indirect, мэр].",
        ),
        quiet=("Олег Рябов написал роман: «Дом».",),
    ),
    rule(
        ways.COLON_GOES_ON,
        Stage.DERIVED,
        None,
        examples=(
            "[Мэр|source] [заявил|cue], что [завод стоит|indirect, мэр]: «[Людям негде жить|direct, мэр]».",
            "[Завод стоит|indirect, мэр], [подчеркнул|cue] [мэр|source]: «[Мы ждём весны|direct, мэр]».",
            "[Мэр|source] [заявил|cue], что [цех продолжит работу|indirect, мэр]: «[Мы ждём|direct, мэр]».",
        ),
        quiet=("Олег Рябов сказал: «Завод построят».",),
    ),
    rule(
        ways.HEADLINE,
        Stage.LINE,
        headlines.headline,
        examples=(
            "[Олег Рябов|source]: [завод построят к весне|indirect, Олег Рябов]",
            "«[Мост не закрыли|direct, Олег Рябов]»: [Олег Рябов|source] о планах",
            "Мэр [Олег Рябов|source]: [завод построят|indirect, Олег Рябов]. Людей хватит.",
            "[Росавиация|source]: [порт закрыт|indirect, Росавиация].",
            "[Завод откроют к весне|indirect, Олег Рябов] — мэр [Олег Рябов|source]",
        ),
        quiet=(
            "Погиб водитель — врач Олег Рябов",
            "На сцену выйдет звезда сериалов — Олег Рябов",
            "Автор: Анна Соснова",
            "Новости: главное за день",
            "Вера Тихая: родилась в Твери, окончила школу.",
        ),
    ),
    rule(
        ways.SIGNATURE,
        Stage.REST,
        lines.signature,
        examples=(
            "«[Билеты раскупили за час|direct, Олег Рябов]», — [Олег Рябов|source], организатор фестиваля.",
            "— [Зал откроем к лету|direct, Вера Тихая], — [Вера Тихая|source], директор музея.",
        ),
        quiet=("Гость фестиваля — Олег Рябов.",),
    ),
    rule(
        ways.UNSIGNED,
        Stage.REST,
        direct.unsigned,
        examples=("«[Покиньте здание|direct]», — раздалось из динамика.",),
        quiet=("«Заря» — так назвали завод.",),
    ),
    rule(
        ways.ALONE,
        Stage.REST,
        direct.alone,
        examples=(
            "Об этом [рассказал|reference, врач] [врач|source]. «[Мы купили дом у самой реки|direct, врач]».",
        ),
        quiet=("«Спартак» и «Динамо».",),
    ),
    rule(
        ways.BLOCK,
        Stage.BLOCK,
        block.block,
        examples=("[Олег Рябов|source] [заявил|cue]:\n— [Мы держим слово|direct, Олег Рябов].",),
        quiet=("В школе не хватает:\nучителей, парт и досок.",),
    ),
)
"""Every rule; topics (*рассказал о планах*) make no fact, and are tried after the rules for words."""


def _finders(stage: Stage) -> tuple[Find, ...]:
    """The functions of a stage, in their order."""
    return tuple(each.find for each in RULES if each.stage is stage and each.find)


PARAGRAPH, WORD, PHRASE, COLON, LINE, REST, BLOCK = map(
    _finders,
    (Stage.PARAGRAPH, Stage.WORD, Stage.PHRASE, Stage.COLON, Stage.LINE, Stage.REST, Stage.BLOCK),
)
