"""Make the pictures that the README and the documentation show, of invented articles.

Usage: picture.py [NAME...]

Without a name, all of them: docs/_static/NAME.png. What each was made of is noted beside them, and a test
tells when it is no longer so. Needs Chromium (see scripts/browser.py); ``database``
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
import pictured
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

import newsfacts

STATIC = Path(__file__).parent.parent / "docs" / "_static"
PORT, PATIENCE = 8917, 60


def article(window: Chrome, folder: Path) -> None:
    """An article as ``--format html`` shows it."""
    _open(window, folder, pictured.article())


def keyboard(window: Chrome, folder: Path) -> None:
    """The same on a telephone at night, with a mark that Tab has reached."""
    _open(window, folder, pictured.article())
    mark = window.find_element(By.CSS_SELECTOR, ".nf-text mark.quote")
    window.execute_script("arguments[0].focus()", mark)


def overview(window: Chrome, folder: Path) -> None:
    """What stands under several articles: who spoke, what happened when."""
    _open(window, folder, pictured.overview())
    window.execute_script("document.getElementById('overview').scrollIntoView()")


def spacy(window: Chrome, folder: Path) -> None:
    """A span group as spaCy's own displaCy draws it."""
    _open(window, folder, pictured.spacy())


def database(window: Chrome, folder: Path) -> None:
    """The database in Datasette, searched for a word of which the articles have other forms."""
    file = folder / "facts.db"
    sheets = newsfacts.Pipeline().extract_many([pictured.ARTICLE, *pictured.OTHERS])
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


def _open(window: Chrome, folder: Path, page: str) -> None:
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    window.get(browser.address(path))


@contextmanager
def _datasette(file: Path) -> Iterator[str]:
    """The address of a Datasette of its own for the file."""
    command = ["uv", "tool", "run", "--quiet", pictured.DATASETTE, str(file), "--port", str(PORT)]
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
        pictured.keep(name)


if __name__ == "__main__":
    main(sys.argv[1:])
