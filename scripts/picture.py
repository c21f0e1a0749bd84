"""Make the picture of a marked article that the README and the documentation show.

Usage: picture.py [docs/_static/article.png]

The article is invented. Needs Chromium (see scripts/browser.py).
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

import browser

import newsfacts

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
WIDTH, HEIGHT = 1120, 720


def main(path: Path) -> None:
    """Extract, draw and photograph."""
    pipeline = newsfacts.Pipeline()
    page = "".join(pipeline.renderers["html"].render([pipeline.extract(ARTICLE)]))
    with tempfile.TemporaryDirectory() as folder, browser.chromium(WIDTH, HEIGHT) as window:
        file = Path(folder, "article.html")
        file.write_text(page, encoding="utf-8")
        window.get(browser.address(file))
        shot = window.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
        path.write_bytes(base64.b64decode(shot["data"]))


if __name__ == "__main__":
    main(
        Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "docs/_static/article.png"
    )
