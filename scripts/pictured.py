"""What the pictures of the documentation show, as text: so that a test can tell when one is out of date."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import newsfacts

DIGESTS = Path(__file__).parent.parent / "docs" / "_static" / "pictures.json"
"""Of what each picture was made: the SHA-256 of its source, by name."""
DATASETTE = "datasette==0.65.2"

ARTICLE = newsfacts.Article(
    id="novaya-pristan",
    title="В Новой Пристани достроят мост через Ольху",
    published="2025-12-31",
    text=(
        "Мост через Ольху в городе Новая Пристань откроют 5 марта, сообщил во вторник мэр города "
        "Олег Стрижов. Строительство обошлось в 2,4 млрд рублей.\n"
        "«Мы ждали этого одиннадцать лет, — сказал Стрижов журналистам. — Теперь дорога до больницы займёт "
        "десять минут, а не час».\n"
        "Директор компании «Северстройпуть» Анна Лугова уточнила, что работы шли с августа 2023 года. По её "
        "словам, на стройке трудились более 300 человек.\n"
        "В ноябре при обрушении опоры пострадали двое рабочих. Следственный комитет возбудил уголовное дело; "
        "12 декабря суд арестовал прораба Игоря Дубова на два месяца."
    ),
)
OTHERS = (
    newsfacts.Article(
        id="opora",
        title="На стройке моста обрушилась опора",
        published="2025-11-18",
        text=(
            "Утром 18 ноября на стройке моста через Ольху обрушилась опора, двое рабочих пострадали, сообщил "
            "мэр Новой Пристани Олег Стрижов.\n"
            "«Оба в больнице, угрозы жизни нет», — сказал он.\n"
            "Директор «Северстройпути» Анна Лугова заявила, что работы остановлены."
        ),
    ),
    newsfacts.Article(
        id="prorab",
        title="Прораб не признал вину",
        published="2026-02-10",
        text=(
            "Прораб Игорь Дубов не признал вину, рассказала во вторник его адвокат Вера Снежина.\n"
            "«Виноват не он, а заказчик», — сказала Снежина. Суд начнётся 2 марта."
        ),
    ),
)


def article() -> str:
    """The page of one article."""
    return _page([ARTICLE])


def overview() -> str:
    """The page of several."""
    return _page([ARTICLE, *OTHERS])


def spacy() -> str:
    """A span group as spaCy's own displaCy draws it."""
    import spacy as library  # noqa: PLC0415  (slow to import)
    from spacy import displacy  # noqa: PLC0415

    nlp = library.blank("ru")
    nlp.add_pipe("newsfacts", config={"published": "2025-12-31"})
    doc = nlp("«Мост откроют 15 января», – сказала мэр Тулы Анна Лугова.")
    doc.spans["sc"] = [each for name in ("quotes", "dates", "people") for each in doc.spans[name]]
    page: str = displacy.render(doc, style="span", page=True, jupyter=False)
    return page


def database() -> str:
    """The articles' rows, of which Datasette shows some, and which Datasette that is."""
    made = newsfacts.tables(newsfacts.Pipeline().extract_many([ARTICLE, *OTHERS]))
    return json.dumps([DATASETTE, made["article"]], default=str, ensure_ascii=False)


SOURCES: Mapping[str, Callable[[], str]] = {
    "article": article,
    "keyboard": article,
    "overview": overview,
    "spacy": spacy,
    "database": database,
}


def _page(articles: Sequence[newsfacts.Article]) -> str:
    pipeline = newsfacts.Pipeline()
    return "".join(pipeline.renderers["html"].render(pipeline.extract_many(articles)))


def digest(name: str) -> str:
    """The digest of what the picture *name* shows now."""
    return hashlib.sha256(SOURCES[name]().encode()).hexdigest()


def kept() -> dict[str, str]:
    """The digests of what the pictures show."""
    found: dict[str, str] = json.loads(DIGESTS.read_text(encoding="utf-8"))
    return found


def keep(name: str) -> None:
    """Note that the picture *name* shows what is so now."""
    digests = kept() | {name: digest(name)}
    DIGESTS.write_text(json.dumps(dict(sorted(digests.items())), indent=2) + "\n", encoding="utf-8")
