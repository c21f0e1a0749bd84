"""Make the pictures that the README and the documentation show, of invented articles.

Usage: picture.py [NAME...]

Without a name, all of them: docs/_static/NAME.png. Needs Chromium (see scripts/browser.py); ``database``
needs the network too, for Datasette.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.parse import quote

import attrs
import browser
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

import newsfacts

STATIC = Path(__file__).parent.parent / "docs" / "_static"
DATASETTE, PORT, PATIENCE = "datasette==0.65.2", 8917, 60

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


def article(window: Chrome, folder: Path) -> None:
    """An article as ``--format html`` shows it."""
    _open(window, folder, [ARTICLE])


def keyboard(window: Chrome, folder: Path) -> None:
    """The same on a telephone at night, with a mark that Tab has reached."""
    _open(window, folder, [ARTICLE])
    mark = window.find_element(By.CSS_SELECTOR, ".nf-text mark.quote")
    window.execute_script("arguments[0].focus()", mark)


def overview(window: Chrome, folder: Path) -> None:
    """What stands under several articles: who spoke, what happened when."""
    _open(window, folder, [ARTICLE, *OTHERS])
    window.execute_script("document.getElementById('overview').scrollIntoView()")


def spacy(window: Chrome, folder: Path) -> None:
    """A span group as spaCy's own displaCy draws it."""
    import spacy as library  # noqa: PLC0415  (slow to import)
    from spacy import displacy  # noqa: PLC0415

    nlp = library.blank("ru")
    nlp.add_pipe("newsfacts", config={"published": "2025-12-31"})
    doc = nlp("«Мост откроют 15 января», – сказала мэр Тулы Анна Лугова.")
    doc.spans["sc"] = [each for name in ("quotes", "dates", "people") for each in doc.spans[name]]
    page = displacy.render(doc, style="span", page=True, jupyter=False)
    window.get(browser.address(_written(folder / "spans.html", page)))


def database(window: Chrome, folder: Path) -> None:
    """The database in Datasette, searched for a word of which the articles have other forms."""
    file = folder / "facts.db"
    sheets = newsfacts.Pipeline().extract_many([ARTICLE, *OTHERS])
    with file.open("wb") as out:
        out.writelines(newsfacts.Pipeline().renderers["sqlite"].render(sheets))
    with _datasette(file) as address:
        window.get(f"{address}/facts/article?_search={quote('рабочий')}")


@attrs.frozen
class Picture:
    """A picture: what it shows, and in a window of how many pixels."""

    show: Callable[[Chrome, Path], None]
    width: int
    height: int
    dark: bool = False


PICTURES = {
    "article": Picture(article, 1120, 720),
    "keyboard": Picture(keyboard, 400, 640, dark=True),
    "overview": Picture(overview, 900, 470),
    "spacy": Picture(spacy, 660, 220),
    "database": Picture(database, 1000, 560),
}


def _open(window: Chrome, folder: Path, articles: list[newsfacts.Article]) -> None:
    pipeline = newsfacts.Pipeline()
    page = "".join(pipeline.renderers["html"].render(pipeline.extract_many(articles)))
    window.get(browser.address(_written(folder / "page.html", page)))


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@contextmanager
def _datasette(file: Path) -> Iterator[str]:
    """The address of a Datasette of its own for the file."""
    command = ["uv", "tool", "run", "--quiet", DATASETTE, str(file), "--port", str(PORT)]
    server = subprocess.Popen(  # noqa: S603  (our own)
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    address = f"http://127.0.0.1:{PORT}"
    try:
        for _ in range(PATIENCE):
            try:
                urllib.request.urlopen(address).close()
                break
            except URLError:
                time.sleep(1)
        yield address
    finally:
        os.killpg(server.pid, 15)
        server.wait()


def main(names: list[str]) -> None:
    """Show and photograph."""
    for name in names or PICTURES:
        picture = PICTURES[name]
        with (
            tempfile.TemporaryDirectory() as folder,
            browser.chromium(picture.width, picture.height, dark=picture.dark) as window,
        ):
            picture.show(window, Path(folder))
            time.sleep(0.5)  # until a focused mark has opened
            shot = window.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
            (STATIC / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))


if __name__ == "__main__":
    main(sys.argv[1:])
