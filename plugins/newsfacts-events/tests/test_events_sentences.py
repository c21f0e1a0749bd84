"""Who did what to whom, where and when: sentences that a reader can check by eye."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SENTENCES = [
    (  # an event with its year, and a noun that has one form for all cases
        "Лунин победил на ЧМ-2018.",
        ["победил: contest, happened; agent Лунин", "ЧМ-2018: contest, happened"],
    ),
    ("Чемпионка Олимпиады-2016 живёт в Туле.", ["Олимпиады-2016: contest, happened; in Тула"]),
    ("Выборы-2024 прошли спокойно.", ["Выборы-2024: election, happened"]),
    ("После праймериз Лунин живёт в Туле.", ["праймериз: election, happened; in Тула"]),
    ("В суде начались прения сторон.", ["прения: verdict, happened; patient стороны"]),
    ("Самолёт Ил-76 упал под Тулой.", ["упал: accident, happened; patient самолёт; in Тула"]),
    (  # what names the event is the negation
        "В среду не стало поэта Олега Лунина.",
        ["не стало: death, happened; patient Олег Лунин; at 2025-12-31"],
    ),
    (
        "Света не стало в пяти поселках.",
        [],
    ),
    (  # an adverb tells what a verb names
        "Мотоциклист насмерть сбил школьника.",
        ["сбил: death, happened; agent мотоциклист; patient школьник"],
    ),
    (
        "Вера Лунина вышла замуж.",
        ["вышла: ceremony, happened; agent Вера Лунина"],
    ),
    (  # from what a team has gone
        "Сборная Дании вылетела с чемпионата.",
        ["вылетела: contest, happened; agent сборная Дании"],
    ),
    (
        "Премьер вылетел с Кубы.",
        ["вылетел: movement, happened; agent премьер; in Куба"],
    ),
    (  # a body with a name
        "Защитник Олег Лунин перешел в клуб «Сокол».",
        ["перешел: deal, happened; agent Олег Лунин"],
    ),
    (
        "Рейс задержали на три часа.",
        ["задержали: end, happened; patient рейс"],
    ),
    (
        "Режиссер раскрыл подробности съемок.",
        ["раскрыл: speech, happened; agent режиссер; patient подробности съемок", "съемок: launch, happened"],
    ),
    (  # a verb whose type is known, and which is an event where somebody does it
        "Олег Лунин прокомментировал результат.",
        ["прокомментировал: speech, happened; agent Олег Лунин; patient результат"],
    ),
    (
        "Лайнер потерпел катастрофу под Тулой.",
        ["катастрофу: accident, happened; patient лайнер; in Тула"],
    ),
    (  # by whom it was done, where the verb takes another instrumental as well
        "Олег Лунин объявлен Следственным комитетом в розыск.",
        ["объявлен: investigation, happened; patient Олег Лунин; agent Следственный комитет"],
    ),
    (
        "Вице-губернатора объявили в розыск.",
        ["объявили: investigation, happened; patient вице-губернатор"],
    ),
    (  # one whom it is done to, though the word could be many who do it
        "Директора завода уволили.",
        ["уволили: departure, happened; patient директор завода"],
    ),
    (  # a verb of collocations is an event without their nouns as well
        "Компания собрала урожай.",
        ["собрала: other, happened; agent компания; patient урожай"],
    ),
    (  # what an adjective tells
        "Олег Лунин признан виновным в краже.",
        ["признан: verdict, happened; patient Олег Лунин", "краже: attack, happened"],
    ),
    (
        "Бывший мэр получил семь лет колонии.",
        ["получил: verdict, happened; patient бывший мэр"],
    ),
    (
        "Белкину дали семь лет колонии.",
        ["дали: verdict, happened; patient Белкин"],
    ),
    (
        "Двое рабочих получили травмы.",
        ["получили: injury, happened; patient двое рабочих"],
    ),
    (  # how strong, and not how many
        "Землетрясение магнитудой 5,4 произошло у берегов Камчатки.",
        ["Землетрясение: accident, happened; in Камчатка"],
    ),
    (
        "Курс доллара превысил 95 рублей.",
        ["превысил: change, happened; patient курс доллара"],
    ),
    (
        "Банк сохранил ставку на уровне 12%.",
        ["сохранил: decision, happened; agent банк; patient ставка"],
    ),
    (  # the airport has its name of the town
        "Двух пассажиров задержали в аэропорту Сочи.",
        ["задержали: arrest, happened; patient два пассажира; in Сочи"],
    ),
    (  # a post's words are no events; the occasion that one holds it for is
        "Нападающий Олег Лунин женился.",
        ["женился: ceremony, happened; agent Олег Лунин"],
    ),
    (
        "Замминистра строительства Олег Лунин арестован.",
        ["арестован: arrest, happened; patient Олег Лунин"],
    ),
    (
        "Организатор митинга Олег Лунин арестован.",
        ["митинга: protest, happened", "арестован: arrest, happened; patient Олег Лунин"],
    ),
    (  # whom, and how much
        "Правительство выделит регионам 10 млрд рублей.",
        ["выделит: deal, planned; agent правительство; recipient регионы; patient 10 млрд рублей"],
    ),
    (
        "Пенсионерка перевела мошенникам три миллиона рублей.",
        ["перевела: deal, happened; agent пенсионерка; recipient мошенники; patient три миллиона рублей"],
    ),
    (
        "Лыжница заняла второе место.",
        ["заняла: contest, happened; agent лыжница"],
    ),
    (  # natural forces need no verb of their own
        "На Тулу обрушился ураган.",
        ["ураган: accident, happened; in Тула"],
    ),
    (
        "Без света остались жители посёлка.",
        ["остались: accident, happened; patient жители посёлка"],
    ),
    (
        "Теплоход сел на мель у Твери.",
        ["сел: accident, happened; patient теплоход; in Тверь"],
    ),
    (
        "Клуб нашёл директора.",
        ["нашёл: appointment, happened; agent клуб; patient директор"],
    ),
    (
        "Картина ушла с молотка.",
        ["ушла с молотка: deal, happened; patient картина"],
    ),
    (  # a phrase with a preposition says more than an object
        "Фильм сняли с проката.",
        ["сняли: end, happened; patient фильм"],
    ),
    (
        "Школьница сорвалась со скалы.",
        ["сорвалась: accident, happened; patient школьница"],
    ),
    (  # a day that is celebrated is no date of something else, and names no event
        "Страна отметила День Победы.",
        ["отметила: ceremony, happened; agent страна; at 2025-05-09"],
    ),
    (  # no election
        "Суд избрал мерой пресечения арест.",
        ["избрал: arrest, happened; agent суд; patient арест", "арест: arrest, happened"],
    ),
    (
        "Анна Ежова вышла замуж за Ивана Белкина.",
        ["вышла: ceremony, happened; agent Анна Ежова; agent Иван Белкин"],
    ),
    (  # somebody does it to a thing, whichever stands first
        "Проект поддержал фонд «Город».",
        ["поддержал: decision, happened; patient проект; agent Город"],
    ),
    (
        "Снег засыпал Петербург.",
        ["засыпал: accident, happened; agent снег; patient Петербург"],
    ),
    (  # no number counts one
        "Завод выплатит семье погибшего 2 млн рублей.",
        [
            "выплатит: deal, planned; agent завод; recipient семья погибшего; patient 2 млн рублей",
            "погибшего: death, happened; patient погибший",
        ],
    ),
    (  # what depends on the object's own phrase makes no collocation with the verb
        "Совет принял решение по вопросу выбора места.",
        ["решение: decision, happened; agent совет"],
    ),
    (  # who announces it is whom it happens to
        "Анна Ежова объявила об уходе из группы.",
        ["уходе: departure, planned; patient Анна Ежова"],
    ),
    (
        "Клуб объявил об отставке тренера.",
        ["отставке: departure, planned; patient тренер"],
    ),
    (  # what happens to somebody who is told is done by the subject
        "Мэр снял Ивана Белкина с должности.",
        ["снял: departure, happened; agent мэр; patient Иван Белкин"],
    ),
    (
        "Мэр ушёл с должности.",
        ["ушёл: departure, happened; patient мэр"],
    ),
    (  # the noun tells, where the verb only lends itself
        "Следователи пришли с обыском к Ивану Белкину.",
        ["обыском: investigation, happened; agent следователи"],
    ),
    (
        "Команда вырвала победу.",
        ["победу: contest, happened; agent команда"],
    ),
    (  # a body acts in what a verb with an object lends itself to
        "Суд вынес приговор Ивану Белкину.",
        ["приговор: verdict, happened; agent суд; patient Иван Белкин"],
    ),
    (  # found, and not: send!
        "Тело нашли.",
        ["нашли: investigation, happened; patient тело"],
    ),
    (  # a subject agrees by its noun
        "Холдинг «Волна» купил завод.",
        ["купил: deal, happened; agent Волна; patient завод"],
    ),
    (  # each place once
        "Ивана Петрова задержали в Туле, на улице Мира в Туле.",
        ["задержали: arrest, happened; patient Иван Петров; in Тула; in улица Мира"],
    ),
    (
        "Иван Петров предстанет перед судом.",
        ["предстанет: verdict, planned; agent Иван Петров"],
    ),
    (  # one object a role
        "Президент подписал указ о парках, карту области.",
        ["подписал: decision, happened; agent президент; patient указ"],
    ),
    (  # from whom it is won is no place
        "Сборная Кубы выиграла матч у Латвии.",
        ["выиграла: contest, happened; agent сборная Кубы"],
    ),
    (  # a name in Latin letters that nothing tells more of
        "Quantex закроет завод в Туле.",
        ["закроет: end, planned; agent Quantex; patient завод; in Тула"],
    ),
    (  # nothing depends on a date
        "5 мая парламент отклонил законопроект.",
        ["отклонил: decision, happened; agent парламент; patient законопроект; at 2025-05-05"],
    ),
    (  # a verb of many senses: the kind of thing beside it tells which
        "Суд арестовал счета компании.",
        ["арестовал: verdict, happened; agent суд; patient счета компании"],
    ),
    (
        "Суд арестовал Ивана Петрова.",
        ["арестовал: arrest, happened; agent суд; patient Иван Петров"],
    ),
    (
        "Пётр Белкин стал лауреатом премии.",
        ["стал: award, happened; patient Пётр Белкин"],
    ),
    (
        "Ректором университета стала Анна Ежова.",
        ["стала: appointment, happened; patient Анна Ежова"],
    ),
    ("Анна Ежова стала веселее.", []),
    (
        "Россия и Китай обменяли пленных.",
        ["обменяли: release, happened; agent Россия; agent Китай; patient пленные"],
    ),
    (
        "Россия и Китай обменялись пленными.",
        ["обменялись: release, happened; agent Россия; agent Китай"],
    ),
    (
        "В озере утонул школьник.",
        ["утонул: death, happened; patient школьник; in озеро"],
    ),
    (
        "В озере утонул катер.",
        ["утонул: accident, happened; patient катер; in озеро"],
    ),
    (
        "Власти ввели новые правила проезда.",
        ["ввели: decision, happened; agent власти; patient новые правила проезда"],
    ),
    (
        "Мост закрыли.",
        ["закрыли: restriction, happened; patient мост"],
    ),
    (  # a plural without a subject: what looks like a subject is what it is done to
        "Рестораны проверили.",
        ["проверили: investigation, happened; patient рестораны"],
    ),
    (
        "Рестораны проверили посуду.",
        ["проверили: investigation, happened; agent рестораны; patient посуда"],
    ),
    (
        "Пожарные проверили рестораны.",
        ["проверили: investigation, happened; agent пожарные; patient рестораны"],
    ),
    (
        "Троих рыбаков спасли.",
        ["спасли: aid, happened; patient трое рыбаков"],
    ),
    (  # a body is not the place that its name holds
        "Университеты Каталонии отменили экзамен.",
        ["отменили: end, happened; agent университеты Каталонии; patient экзамен"],
    ),
    (
        "Полиция задержала в Твери Ивана Петрова.",
        ["задержала: arrest, happened; agent полиция; patient Иван Петров; in Тверь"],
    ),
    (
        "Ивана Петрова задержали вчера в Твери.",
        ["задержали: arrest, happened; patient Иван Петров; in Тверь; at 2025-12-30"],
    ),
    (
        "Иван Петров был задержан полицией.",
        ["задержан: arrest, happened; patient Иван Петров; agent полиция"],
    ),
    (
        "Задержание Ивана Петрова полицией вызвало протесты.",
        ["Задержание: arrest, happened; patient Иван Петров; agent полиция", "протесты: protest, happened"],
    ),
    (
        "Суд приговорил Ивана Петрова к трем годам.",
        ["приговорил: verdict, happened; agent суд; patient Иван Петров"],
    ),
    (
        "В Туле открылся новый завод.",
        ["открылся: launch, happened; patient новый завод; in Тула"],
    ),
    (
        "Завод в Туле закроют 5 мая.",
        ["закроют: end, planned; patient завод; in Тула; at 2026-05-05"],
    ),
    (
        "Мэр Тулы Анна Смирнова намерена закрыть завод.",
        ["закрыть: end, planned; agent Анна Смирнова; patient завод"],
    ),
    (
        "Анна Смирнова встретилась с Иваном Петровым в Москве.",
        ["встретилась: meeting, happened; agent Анна Смирнова; agent Иван Петров; in Москва"],
    ),
    (
        "Россия и Китай подписали договор.",
        ["подписали: agreement, happened; agent Россия; agent Китай; patient договор"],
    ),
    (
        "Рабочие погибли при взрыве на шахте.",
        ["погибли: death, happened; patient рабочие; in шахта", "взрыве: attack, happened; in шахта"],
    ),
    (
        "На шахте произошел взрыв, погибли трое рабочих.",
        ["взрыв: attack, happened; in шахта", "погибли: death, happened; patient трое рабочих; in шахта"],
    ),
    (
        "Директора завода Ивана Петрова обвинили в краже.",
        ["обвинили: speech, happened; patient Иван Петров", "краже: attack, alleged; agent Иван Петров"],
    ),
    (
        "Полиция не задержала Ивана Петрова.",
        ["задержала: arrest, denied; agent полиция; patient Иван Петров"],
    ),
    (
        "Если переговоры сорвутся, завод остановят.",
        [
            "переговоры: meeting, possible",
            "сорвутся: end, possible; patient переговоры",
            "остановят: end, possible; patient завод",
        ],
    ),
    (
        "Ивана Петрова подозревают в поджоге склада.",
        ["поджоге: attack, alleged; agent Иван Петров; patient склад"],
    ),
    (
        "Компания купила завод у Ивана Петрова.",
        ["купила: deal, happened; agent компания; patient завод"],
    ),
    (
        "Министерство выделило Туле 3 млн рублей.",
        ["выделило: deal, happened; agent министерство; recipient Тула; patient 3 млн рублей"],
    ),
    (
        "Цены на хлеб выросли на 5 процентов.",
        ["выросли: change, happened; patient цены"],
    ),
    (
        "Президент наградил Ивана Петрова орденом.",
        ["наградил: award, happened; agent президент; patient Иван Петров"],
    ),
    (
        "Иван Петров получил премию.",
        ["получил: award, happened; recipient Иван Петров; patient премия"],
    ),
    (
        "Губернатор уволил министра Ивана Петрова.",
        ["уволил: departure, happened; agent губернатор; patient Иван Петров"],
    ),
    (
        "Министр Иван Петров ушел в отставку.",
        ["ушел в отставку: departure, happened; patient Иван Петров"],
    ),
    (
        "Самолет упал в море у Сочи.",
        ["упал: accident, happened; patient самолет; in море; in Сочи"],
    ),
    (
        "Жители вышли на митинг в Москве.",
        ["вышли: protest, happened; agent жители; in Москва"],
    ),
    (
        "Спартак обыграл Зенит.",
        ["обыграл: contest, happened; agent Спартак; agent Зенит"],
    ),
    (
        "Суд отказал журналистке.",
        ["отказал: verdict, happened; agent суд; recipient журналистка"],
    ),
    (
        "Мосгорсуд отменил штраф.",
        ["отменил: verdict, happened; agent Мосгорсуд; patient штраф"],
    ),
    (
        "Мособлсуд отменил штраф.",
        ["отменил: verdict, happened; agent Мособлсуд; patient штраф"],
    ),
    (
        "Мэрия отменила штраф.",
        ["отменила: restriction, happened; agent мэрия; patient штраф"],
    ),
    (
        "Иван Петров вышел из больницы.",
        ["вышел: release, happened; patient Иван Петров"],
    ),
    (
        "Усадьбу выставили на торги.",
        ["выставили: deal, happened; patient усадьба"],
    ),
    (
        "Партия проиграла выборы.",
        ["проиграла: election, happened; agent партия; patient выборы"],
    ),
    (
        "Пожарные спасли ребенка.",
        ["спасли: aid, happened; agent пожарные; patient ребенок"],
    ),
    (
        "В Москве похоронили актера Ивана Петрова.",
        ["похоронили: ceremony, happened; patient Иван Петров; in Москва"],
    ),
    (
        "Иван Петров прилетел в Москву.",
        ["прилетел: movement, happened; agent Иван Петров; in Москва"],
    ),
    (
        "Суд над Иваном Петровым начнется 15 января.",
        ["Суд: verdict, planned; patient Иван Петров; at 2026-01-15"],
    ),
    (
        "Правительство запретило ввоз вина.",
        ["запретило: restriction, happened; agent правительство; patient ввоз вина"],
    ),
    (
        "Иван Петров подал в суд на газету.",
        ["подал: charge, happened; agent Иван Петров; patient газета"],
    ),
    (
        "Анна Смирнова призвала Госдуму принять закон.",
        [
            "призвала: speech, happened; agent Анна Смирнова; recipient Госдума",
            "принять: decision, possible; agent Госдума; patient закон",
        ],
    ),
    (
        "В больнице умер водитель, которого сбил автобус.",
        [
            "умер: death, happened; patient водитель; in больница",
            "сбил: accident, happened; patient водитель; agent автобус",
        ],
    ),
    (
        "Арестованный вчера Иван Петров вину не признал.",
        ["Арестованный: arrest, happened; patient Иван Петров; at 2025-12-30"],
    ),
    (
        "Банк обанкротился.",
        ["обанкротился: end, happened; patient банк"],
    ),
    (
        "Депутаты избрали Анну Смирнову мэром.",
        ["избрали: election, happened; agent депутаты; patient Анна Смирнова"],
    ),
    (
        "В результате обстрела ранены пять человек.",
        ["обстрела: attack, happened", "ранены: injury, happened; patient пять людей"],
    ),
    (
        "Иван Петров якобы украл деньги.",
        ["украл: attack, alleged; agent Иван Петров; patient деньги"],
    ),
    (
        "Министр Анна Смирнова пообещала открыть завод.",
        [
            "пообещала: speech, happened; agent Анна Смирнова",
            "открыть: launch, planned; agent Анна Смирнова; patient завод",
        ],
    ),
    (
        "Ракеты выпустили по складу.",
        ["выпустили: attack, happened; patient склад"],
    ),
    (
        "Иван Петров приехал в Тулу и встретился с мэром.",
        [
            "приехал: movement, happened; agent Иван Петров; in Тула",
            "встретился: meeting, happened; agent Иван Петров; agent мэр; in Тула",
        ],
    ),
    (
        "По данным полиции, водитель погиб на месте.",
        ["погиб: death, happened; patient водитель"],
    ),
    (
        "Как сообщал ТАСС, 28 декабря в Москве состоялась встреча Ивана Петрова и Анны Смирновой.",
        ["встреча: meeting, happened; agent Иван Петров; agent Анна Смирнова; in Москва; at 2025-12-28"],
    ),
    (
        "Анна Смирнова должна уволить Ивана Петрова.",
        ["уволить: departure, possible; agent Анна Смирнова; patient Иван Петров"],
    ),
    (
        "Суд отказался арестовать Ивана Петрова.",
        [
            "отказался: verdict, happened; agent суд",
            "арестовать: arrest, denied; agent суд; patient Иван Петров",
        ],
    ),
    (
        "В аварии никто не пострадал.",
        ["аварии: accident, happened", "пострадал: injury, denied"],
    ),
    (
        "Суд обязал Ивана Петрова выплатить штраф.",
        [
            "обязал: verdict, happened; agent суд; recipient Иван Петров",
            "выплатить: deal, possible; agent Иван Петров; patient штраф",
            "штраф: verdict, happened",
        ],
    ),
    (
        "Мэр опроверг, что закроет завод.",
        ["закроет: end, denied; agent мэр; patient завод"],
    ),
    (
        "Назначение Анны Смирновой министром, о котором объявили в мае, состоится 3 июня.",
        ["Назначение: appointment, planned; patient Анна Смирнова; at 2026-06-03"],
    ),
    (
        "Вчера задержан Иван Петров, подозреваемый в поджоге склада.",
        [
            "задержан: arrest, happened; patient Иван Петров; at 2025-12-30",
            "поджоге: attack, alleged; agent Иван Петров; patient склад",
        ],
    ),
    (
        "Депутаты предлагают увеличить стоимость проезда.",
        [
            "предлагают: speech, happened; agent депутаты",
            "увеличить: change, possible; agent депутаты; patient стоимость проезда",
        ],
    ),
    (  # who is known by what happened, or by what is said of him
        "Подозреваемого задержали в Туле.",
        ["задержали: arrest, happened; patient подозреваемый; in Тула"],
    ),
    (
        "Раненый скончался.",
        ["скончался: death, happened; patient раненый"],
    ),
    (  # the noun that it belongs to stands behind what belongs to it
        "Задержанный в Туле водитель молчит.",
        ["Задержанный: arrest, happened; patient водитель; in Тула"],
    ),
    (
        "Полиция задержала одного из террористов.",
        ["задержала: arrest, happened; agent полиция; patient один из террористов"],
    ),
    (  # two phrases, not one
        "Мэр пообещал семьям погибших помощь.",
        [
            "пообещал: speech, happened; agent мэр; recipient семьи погибших; patient помощь",
            "погибших: death, happened; patient погибшие",
            "помощь: aid, planned",
        ],
    ),
    (  # no part of a date takes part
        "Врачи сообщили о смерти новорождённого 6 ноября.",
        ["смерти: death, happened; patient новорождённый; at 2025-11-06"],
    ),
    (
        "Мост открыли к 15:30.",
        ["открыли: launch, happened; patient мост; at 2025-12-31T15:30"],
    ),
    (  # the day before, not before the club
        "Накануне мэр закрыл мост.",
        ["закрыл: restriction, happened; agent мэр; patient мост; at 2025-12-30"],
    ),
    (  # an adjective that looks like a thing
        "Клуб объявил об уходе главного тренера Ивана Белкина.",
        ["уходе: departure, planned; patient Иван Белкин"],
    ),
    (  # what explains a request is no part of it
        "Суд арестовал Ивана Петрова: у него трое детей.",
        ["арестовал: arrest, happened; agent суд; patient Иван Петров"],
    ),
    (  # somebody does what a verb says; with a thing nobody does it together
        "Водитель не справился с управлением.",
        ["справился: other, denied; agent водитель"],
    ),
    (  # whose, not whom
        "Анна Ежова больна. Её защитник Иван Белкин подал жалобу.",
        ["подал: charge, happened; agent Иван Белкин"],
    ),
    (  # what tells more of somebody else has a day of its own
        "Актрису похоронят рядом с мужем, Иваном Белкиным, погибшим в аварии в 1979 году.",
        [
            "похоронят: ceremony, planned; patient актриса",
            "погибшим: death, happened; patient Иван Белкин; at 1979",
            "аварии: accident, happened; at 1979",
        ],
    ),
    (  # a sum depends on nobody
        "Анна Ежова получила от представителя подрядчика 4 млн рублей.",
        ["получила: deal, happened; recipient Анна Ежова; patient 4 млн рублей"],
    ),
    (
        "Суд взыскал с пострадавших 2 млн рублей.",
        [
            "взыскал: verdict, happened; agent суд; recipient пострадавшие; patient 2 млн рублей",
            "пострадавших: injury, happened; patient пострадавшие",
        ],
    ),
    (  # a pronoun of a thing
        "Движение перекрыли, его восстановили утром 5 мая.",
        [
            "перекрыли: restriction, happened; patient движение",
            "восстановили: launch, happened; patient движение; at 2025-05-05TMO",
        ],
    ),
    (
        "Акции компании подорожали на рубль.",
        ["подорожали: change, happened; patient акции компании"],
    ),
    (
        "Суд установил причину пожара.",
        [
            "установил: investigation, happened; agent суд; patient причина пожара",
            "пожара: accident, happened",
        ],
    ),
    (  # what is refused is talk
        "Министр отказался комментировать закрытие завода.",
        ["отказался: speech, happened; agent министр", "закрытие: end, happened; patient завод"],
    ),
    (  # how long, and of what
        "Суд приговорил Ивана Петрова к 15 годам лишения свободы.",
        ["приговорил: verdict, happened; agent суд; patient Иван Петров"],
    ),
    (  # no length of a term, and no day of the report: that of what was got
        "Завод закрыли. По версии следствия, осенью 2023 года Анна Ежова получила от директора 3 млн рублей.",
        [
            "закрыли: end, happened; patient завод",
            "получила: deal, happened; recipient Анна Ежова; patient 3 млн рублей; at 2023-FA",
        ],
    ),
    (
        "Полиция задержала директора, подозреваемого допросили.",
        [
            "задержала: arrest, happened; agent полиция; patient директор",
            "допросили: investigation, happened; patient подозреваемый",
        ],
    ),
    (  # who gives, and who gets
        "Награду вручил министр просвещения.",
        ["вручил: award, happened; patient награда; agent министр просвещения"],
    ),
    (  # many don't agree with one
        "Вчера мэр говорил долго и отменил ограничения.",
        ["отменил: restriction, happened; agent мэр; patient ограничения; at 2025-12-30"],
    ),
    (  # whose school it is
        "Мэр поздравил Анну Ежову и пообещал отремонтировать её школу.",
        [
            "поздравил: speech, happened; agent мэр; patient Анна Ежова",
            "пообещал: speech, happened; agent мэр",
            "отремонтировать: launch, planned; agent мэр; patient школа",
        ],
    ),
    (  # figures of a score are nobody
        "«Волга» уступила «Томи» со счётом 1:3.",
        ["уступила: contest, happened; agent Волга; recipient Томь"],
    ),
    (  # the house, not its director
        "Полиция задержала директора. Здание построили в 1987 году, его ремонтировали 5 мая.",
        [
            "задержала: arrest, happened; agent полиция; patient директор",
            "построили: launch, happened; patient здание; at 1987",
            "ремонтировали: launch, happened; patient здание; at 2025-05-05",
        ],
    ),
    (  # what somebody gets, leaves or keeps
        "Академия получила нового президента.",
        ["получила: appointment, happened; agent академия"],
    ),
    (
        "Лыжник повесил коньки на гвоздь.",
        ["повесил коньки: departure, happened; agent лыжник"],
    ),
    (
        "Ведомство отозвало лицензию у банка.",
        ["отозвало: restriction, happened; agent ведомство; patient лицензия"],
    ),
    (
        "Депутат покинул Турцию.",
        ["покинул: movement, happened; agent депутат; in Турция"],
    ),
    (
        "Депутат покинул фракцию.",
        ["покинул: departure, happened; agent депутат; patient фракция"],
    ),
    (
        "В торговом центре сорвался лифт.",
        ["сорвался: accident, happened; patient лифт; in торговый центр"],
    ),
    (
        "Жители вышли к зданию мэрии.",
        ["вышли: protest, happened; agent жители"],
    ),
    (
        "Тренер перенёс инфаркт.",
        ["перенёс: injury, happened; patient тренер"],
    ),
    (
        "Боевики взяли рыбаков в заложники.",
        ["взяли: arrest, happened; agent боевики; patient рыбаки"],
    ),
    (
        "Режиссёра отметили премией.",
        ["отметили: award, happened; patient режиссёр"],
    ),
    (  # an adjective for people behind a number
        "Прокуратура завела дело после гибели троих рабочих.",
        [
            "завела: charge, happened; agent прокуратура",
            "гибели: death, happened; patient трое рабочих",
        ],
    ),
    (  # what the first verb is done to does nothing in the second clause
        "В фонде выразили соболезнования вдове и пообещали построить школу.",
        [
            "соболезнования: speech, happened; recipient вдова",
            "пообещали: speech, happened",
            "построить: launch, planned; patient школа",
        ],
    ),
    (
        "Власти закрыли рынок и открыли школу.",
        [
            "закрыли: end, happened; agent власти; patient рынок",
            "открыли: launch, happened; agent власти; patient школа",
        ],
    ),
    (
        "Мэр уехал, а парк закрыл совет.",
        [
            "уехал: movement, happened; agent мэр",
            "закрыл: end, happened; patient парк; agent совет",
        ],
    ),
    (  # joined clauses are not joined nouns
        "Ранены двое детей, и мать погибла.",
        ["Ранены: injury, happened; patient двое детей", "погибла: death, happened; patient мать"],
    ),
    (
        "Погибли мать и двое детей.",
        ["Погибли: death, happened; patient мать; patient двое детей"],
    ),
    (  # an adverb, and houses
        "Встречу клуб проведёт во вторник дома с «Томью».",
        ["Встречу: meeting, planned; agent клуб; agent Томь; at 2026-01-06"],
    ),
    ("Мэр открыл у дома сквер.", ["открыл: launch, happened; agent мэр; patient сквер; in дом"]),
    (  # the day before *когда*
        "Мэр уехал. Протесты идут с 1 мая 2025 года, когда рухнул мост.",
        [
            "уехал: movement, happened; agent мэр",
            "Протесты: protest, happened",
            "рухнул: accident, happened; patient мост; at 2025-05-01",
        ],
    ),
    ("Рабочий прошёл освидетельствование.", ["освидетельствование: investigation, happened; agent рабочий"]),
    ("Жители прошли ревакцинацию.", ["ревакцинацию: aid, happened; agent жители"]),
    ("Учителя прошли переподготовку.", ["прошли: other, happened; agent учителя; patient переподготовка"]),
    ("Колонна прошла мост.", ["прошла: movement, happened; agent колонна; patient мост"]),
    (  # likelier a noun, and yet the only predicate
        "Прокуратура начала проверку фабрики.",
        ["проверку: investigation, happened; agent прокуратура; patient фабрика"],
    ),
    ("Судно село на мель.", ["село: accident, happened; patient судно"]),
    ("Жители села против застройки.", []),
    (  # a phase of what the infinitive tells
        "Полиция начала искать свидетелей.",
        ["искать: investigation, happened; agent полиция; patient свидетели"],
    ),
    (  # a noun and a verb of another gender
        "Бухгалтер получила четыре года колонии.",
        ["получила: verdict, happened; patient бухгалтер"],
    ),
    ("Глава банка покинул пост.", ["покинул: departure, happened; patient глава банка"]),
    ("НАТО перебросило танки.", ["перебросило: movement, happened; agent НАТО; patient танки"]),
    ("Врача спасла женщина.", ["спасла: aid, happened; patient врач; agent женщина"]),
    (  # many who act, not one whom they warned
        "Синоптики предупредили о метели.",
        ["предупредили: speech, happened; agent синоптики"],
    ),
    ("Осколком ранило корреспондента.", ["ранило: injury, happened; patient корреспондент"]),
    (  # capitals are no adjective
        "Лунина заключили в СИЗО.",
        ["заключили: arrest, happened; patient Лунин; in СИЗО"],
    ),
    (  # a verb that no dictionary has
        "Власти экстрадировали мошенника.",
        ["экстрадировали: arrest, happened; agent власти; patient мошенник"],
    ),
    ("Рейс Москва — Сочи задержан.", ["задержан: end, happened; patient рейс"]),
    (
        "Работу потеряют 350 тыс. человек.",
        ["потеряют: departure, planned; patient 350 тыс. человек"],
    ),
    ("Город подвергся обстрелу.", ["обстрелу: attack, happened; patient город"]),
    (
        "Оппозиция подвергла критике бюджет.",
        ["критике: speech, happened; agent оппозиция; patient бюджет"],
    ),
    (
        "В отношении депутата возбуждено дело.",
        ["возбуждено: charge, happened; patient депутат"],
    ),
    (
        "Евросоюз ввел санкции в отношении банка.",
        ["санкции: restriction, happened; agent Евросоюз; patient банк"],
    ),
    (  # whom a verb has behind the noun that it names its event with
        "Боевики взяли в плен солдат.",
        ["взяли: arrest, happened; agent боевики; patient солдаты"],
    ),
    (
        "Министр отправил в отставку ректора.",
        ["отправил в отставку: departure, happened; agent министр; patient ректор"],
    ),
    (
        "Парламент объявил импичмент президенту.",
        ["импичмент: departure, planned; agent парламент; patient президент"],
    ),
    (
        "Мошенники похитили у пенсионерки кольцо.",
        ["похитили: attack, happened; agent мошенники; patient пенсионерка; patient кольцо"],
    ),
    (  # each party of a contest is an agent
        "Боксер нокаутировал соперника.",
        ["нокаутировал: contest, happened; agent боксер; agent соперник"],
    ),
    (
        "Клуб разгромил соперника.",
        ["разгромил: contest, happened; agent клуб; agent соперник"],
    ),
    (
        "Погромщики разгромили магазин.",
        ["разгромили: attack, happened; agent погромщики; patient магазин"],
    ),
    (  # the post takes no part
        "Директор театра занял пост ректора.",
        ["занял: appointment, happened; patient директор театра"],
    ),
    (
        "Бегунья побила рекорд мира.",
        ["побила рекорд: contest, happened; agent бегунья"],
    ),
    (
        "Шторм унес жизни рабочих.",
        ["Шторм: accident, happened", "унес жизни: death, happened; patient рабочие"],
    ),
    (
        "Экспорт решено сократить.",
        ["решено: decision, happened", "сократить: change, planned; patient экспорт"],
    ),
    ("Нападающий выбыл на месяц.", ["выбыл: contest, happened; agent нападающий"]),
    (  # no first night
        "Оппозиция потребовала отставки премьера.",
        [
            "потребовала: speech, happened; agent оппозиция; patient отставка премьера",
            "отставки: departure, possible; patient премьер",
        ],
    ),
    ("Возбуждено дело (ч. 2 ст. 143 УК).", ["Возбуждено: charge, happened"]),
    ("Разговор длился более двух с половиной часов.", ["Разговор: meeting, happened"]),
    (
        "Иван Белкин родился в Туле. В 1975 году окончил ВГИК.",
        [
            "родился: other, happened; agent Иван Белкин; in Тула",
            "окончил: other, happened; agent Иван Белкин; patient ВГИК; at 1975",
        ],
    ),
    (
        "Полиция задержала жителя Сочи",  # a headline ends with the place
        ["задержала: arrest, happened; agent полиция; patient житель Сочи"],
    ),
    ("Лыжница сломала ключицу.", ["сломала: injury, happened; patient лыжница"]),
    ("Самосвал вылетел в кювет.", ["вылетел: accident, happened; patient самосвал"]),
    ("Самолет вылетел в Тулу.", ["вылетел: movement, happened; agent самолет; in Тула"]),
    (
        "Жители выступили против застройки.",
        ["выступили: speech, happened; agent жители; recipient застройка"],
    ),
    (  # a thing goes, somebody acts
        "Фильм вышел в прокат.",
        ["вышел: launch, happened; patient фильм"],
    ),
    (  # the noun of a collocation takes no part
        "Зрители сняли концерт на видео.",
        ["сняли: other, happened; agent зрители; patient концерт", "концерт: ceremony, happened"],
    ),
    ("Президенты встретились друг с другом.", ["встретились: meeting, happened; agent президенты"]),
    (
        "Регулятор отозвал лицензию у банка «Волна».",
        ["отозвал: restriction, happened; agent регулятор; patient лицензия; patient Волна"],
    ),
    ("Армия перешла в наступление.", ["перешла: attack, happened; agent армия"]),
    ("Армия перешла в соседний город.", ["перешла: other, happened; agent армия"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_events_of_a_sentence(told: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert told(text) == expected
