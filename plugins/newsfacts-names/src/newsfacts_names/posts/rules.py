"""The rules that join a title phrase and a mention by name, one pattern of Russian news each."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from newsfacts_russian.records import record

from newsfacts import Fact, MentionFact, PostFact, Rule
from newsfacts_names.posts import carried
from newsfacts_names.posts.after_name import apposition, listing, signature
from newsfacts_names.posts.before_name import before_name, set_off
from newsfacts_names.posts.nominal import RULE
from newsfacts_names.posts.scene import Attachment, Joining, Scene
from newsfacts_names.posts.with_verb import position, predicate, renown


@record(kw_only=True)
class PostsRule(Rule):
    """A way in which an article attaches a post to a person.

    The examples mark each post with its title, its organisation and the number of its holder.
    """

    def marks(self, fact: Fact) -> list[tuple[int, int, str]]:
        """Every post of the sentence, whichever rule attached it."""
        if not isinstance(fact, PostFact):
            return []
        told = (fact.title, fact.organization, fact.person_id.rpartition("-")[2])
        return [(fact.span.start, fact.span.end, "; ".join(each for each in told if each))]


@record(kw_only=True)
class PostRule(PostsRule):
    """A way that shows in the sentence that names the person.

    Args:
        find: Joins the title phrases and the people of a sentence.
    """

    find: Joining = attrs.field(repr=False)


@record(kw_only=True)
class AloneRule(Rule):
    """A post that stands for its holder; the examples mark it with the id of whom it means."""

    def marks(self, fact: Fact) -> list[tuple[int, int, str]]:
        """The mentions by description."""
        return [(fact.span.start, fact.span.end, fact.entity_id)] if isinstance(fact, MentionFact) else []


RULES: tuple[PostRule, ...] = (
    PostRule(
        name="post-before-name",
        find=before_name,
        examples=(
            "Об этом сообщил [президент Исландии|президент; Исландия; 1] Гисли Брандур.",
            "[Вице-премьер|вице-премьер; 1], [министр финансов|министр финансов; 1] Олег Крамер ушёл.",
            "[Директор «Ольхи» по рискам|директор; Ольха; 1] Пётр Седов уехал.",
            "УМЕР [АКТЁР|актёр; 1] ИВАН ГРОМОВ",
            "Уехали [мэр Марска|мэр; Марск; 1] Пётр Седов и [замглавы Марска|замглавы; Марск; 2] Иван Ким.",
            "Убит [ведущий сербский политик|политик; 1] Оливер Ивандич.",
            "Ушёл [лидер группы|лидер; группа; 1] (с 1984 года) Пётр Седов.",
            "Уволили [[генералов|генерал; 1]|генерал; 2] Лунина и Седова.",
        ),
        quiet=(
            "Главная премьера Олега Крамера прошла.",
            "По делу губернатора Олег Крамер молчит.",
            "Директора не ждали, Олег Крамер тоже.",
        ),
    ),
    PostRule(
        name="post-after-name",
        find=apposition,
        examples=(
            "Олег Крамер, [директор завода «Яхонт»|директор; завод «Яхонт»; 1], уехал.",
            "Вера Лунина ([второй тренер|второй тренер; 1]) довольна.",
            "Пётр Седов – [политик|политик; 1] и [лидер Народной партии|лидер; Народная партия; 1].",
            "Олег Крамер (с 2010 года — [глава отдела|глава; отдел; 1]) ушёл.",
            "Уволили Олега Крамера, известного борца с пробками, [члена совета|член; совет; 1].",
            "Вера Лунина, [певица|певица; 1], а также [ректор академии|ректор; академия; 1], в Твери.",
        ),
        quiet=(
            "Как заметил Олег Крамер, директора ждут.",
            "Уехал Олег Крамер, известный борец с пробками, члена совета ждут.",
            "Приехали Олег Крамер, а также главы правительств.",
        ),
    ),
    PostRule(
        name="post-set-off",
        find=set_off,
        examples=(
            "Он спорил с [заместителем|заместитель; 1], Олегом Крамером.",
            "Другой [секретарь|секретарь; 1], Олег Крамер, возразил.",
            "[Бывший спикер сената|бывший спикер; сенат; 1], Нэнси Коллинз, которая молчала, ушла.",
        ),
        quiet=("Как сказал министр, Крамер прав.",),
    ),
    PostRule(
        name="post-before-list",
        find=listing,
        examples=(
            "Пришли [[экс-мэры|экс-мэр; 1]|экс-мэр; 2]: Олег Крамер и Пётр Седов.",
            "Награждены трое [[спасателей|спасатель; 1]|спасатель; 2] — Олег Крамер и Пётр Седов.",
            "Он работал с такими [[режиссёрами|режиссёр; 1]|режиссёр; 2], как Олег Крамер и Анна Седова.",
        ),
        quiet=("Пришли двое — Олег Крамер и Пётр Седов.", "Таксисты, как Олег Крамер, бастовали."),
    ),
    PostRule(
        name="post-as-predicate",
        find=predicate,
        examples=(
            "Олег Крамер является [членом совета директоров|член; совет директоров; 1].",
            "Анна Белова стала [учредителем|учредитель; Норд; 1] и [директором «Норда»|директор; Норд; 1].",
            "[Директором музея|директор; музей; 1] назначена приехавшая из Твери Вера Лунина.",
            "[Директором музея|директор; музей; 2] вместо Олега Крамера назначена Вера Лунина.",
            "[Актёром|актёр; 1], [поэтом|поэт; 1] и [режиссёром|режиссёр; 1] был Олег Крамер.",
            "[Главой|глава; 1] избран Олег Крамер, [секретарём|секретарь; 2] — Вера Лунина.",
            "[Главой|глава; 1] избран Олег Крамер, [секретарём|секретарь; 2] стала Вера Лунина.",
            "[Главой|глава; 1] стал Олег Крамер, а [секретарём|секретарь; 2] — Вера Лунина.",
            "Вера Лунина назначена на должность [заведующей кафедрой|заведующая; кафедра; 1].",
            "[Директором театра|директор; театр; 1] много лет был Пётр Седов.",
            "Анна Лунина, избранная в мае [директором|директор; 1], уехала.",
            "[Спикером|спикер; 1] был назначен 69-летний [экономист|экономист; 1] Пётр Седов.",
            "[Новым королём|король; 1] стал его старший сын Пётр Крамер.",
            "Пётр Седов три года проработал [начальником порта|начальник; порт; 1].",
        ),
        quiet=(
            "Олег Крамер не стал директором.",
            "Олег Крамер гордится директором.",
            "Олег Крамер стал управляющей компанией доволен.",
            "Директором театра вчера гордился Пётр Седов.",
        ),
    ),
    PostRule(
        name="post-with-position",
        find=position,
        examples=(
            "Олег Крамер занял пост [министра транспорта Исландии|министр транспорта; Исландия; 1].",
            "Олегу Крамеру присвоено звание [адмирала|адмирал; 1].",
            "Петра Седова сняли с поста [мэра Твери|мэр; Тверь; 1].",
        ),
        quiet=("Пост министра пустует, и Олег Крамер молчит.",),
    ),
    PostRule(
        name="post-by-renown",
        find=renown,
        examples=(
            "Олег Крамер известен как [режиссёр|режиссёр; 1] и [сценарист|сценарист; 1].",
            "Анну Лунину знают как [актрису|актриса; 1].",
        ),
        quiet=("Олег Крамер спорит как адвокат.", "Олега Крамера знают, как и режиссёра."),
    ),
    PostRule(
        name="post-in-signature",
        find=signature,
        examples=("Олег Крамер [президент федерации гребли|президент; федерация гребли; 1]",),
        quiet=("Олег Крамер видел президента федерации гребли",),
    ),
)
"""All rules, in the order in which they take phrases."""

CARRIED = PostsRule(
    name=carried.RULE,
    examples=(
        "Олег Крамер родился в Твери. Работал [слесарем|слесарь; 1], в 2010 году избран [мэром|мэр; 1].",
        "Анна Крамер уехала. С 2015 года — [депутат думы|депутат; дума; 1].",
        "Олег Крамер и Анна Седова уехали. Она была [ректором академии|ректор; академия; 2].",
    ),
    quiet=(
        "Олег Крамер уехал. Мэром избран слесарь.",
        "Олег Крамер и Пётр Седов уехали. Он был мэром.",
        "Олег Крамер рассказал о школе. Хотел стать мэром.",
    ),
)
"""How a sentence that names nobody gives a post to whom the one before names."""

ALONE = AloneRule(
    name=RULE,
    examples=("Ректор Олег Крамер выступил первым. [Ректора|person-1] слушали стоя.",),
    quiet=("Ректор Олег Крамер выступил первым. Проректора слушали стоя.",),
)
"""How a post is told that stands for its holder."""


def attachments(scene: Scene) -> Iterator[Attachment]:
    """What the rules find in one sentence; a phrase that one took is none for the later ones."""
    taken: set[int] = set()
    for rule in RULES:
        for found in rule.find(scene, taken):
            yield attrs.evolve(found, rule=rule.name)
