"""Look at the built documentation in a real Chromium: the search, wide tables, pictures, narrow windows.

Usage: check_docs.py HTML_FOLDER

Stops at the first thing that is wrong. Needs Chromium (see scripts/browser.py).
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import browser
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

NARROW, WIDE = (380, 800), (1300, 900)
PATIENCE = 20
SEARCHES = {
    "директорами": "tutorial/ru/first-article.html",  # the page has other forms of the word only
    "судном": "tutorial/ru/first-plugin.html",
    "deduplicated extractor": None,  # one word of the two is nowhere
    "extracting database": "how-to/database.html",
}
"""Words, and a page that they have to lead to."""

WRONG_TABLES = """
return [...document.querySelectorAll('article table.docutils')].filter(table => {
  const box = table.parentElement, style = getComputedStyle(box);
  const says = style.overflowX === 'auto' && style.backgroundImage.includes('radial-gradient');
  return !says || box.getBoundingClientRect().right > window.innerWidth;
}).length
"""
NO_PICTURES = "return [...document.images].filter(each => !each.naturalWidth).map(each => each.src)"
TOO_WIDE = "return document.documentElement.scrollWidth - window.innerWidth"


def check(held: bool, what: str) -> None:  # noqa: FBT001  (a condition, as of assert)
    """Stop with a message unless the condition holds."""
    if not held:
        sys.exit(f"the documentation is wrong: {what}")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of the folder, since a page may not read its neighbours from the disk."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def found(window: Chrome, home: str, words: str) -> list[str]:
    """The pages that the search leads to."""
    window.get(f"{home}/search.html?q={quote(words)}")
    said = WebDriverWait(window, PATIENCE).until(
        lambda window: window.find_elements(By.CSS_SELECTOR, "#search-results p.search-summary")
    )
    WebDriverWait(window, PATIENCE).until(lambda _: said[0].text.rstrip(".") not in {"", "Searching"})
    links = window.find_elements(By.CSS_SELECTOR, "ul.search li > a")
    return [str(each.get_dom_attribute("href")).partition("#")[0].partition("?")[0] for each in links]


def check_page(window: Chrome, name: str) -> None:
    """Nothing sticks out, a table that is too wide scrolls and says so, and every picture is there."""
    wide = window.execute_script(TOO_WIDE)
    check(wide <= 0, f"{name} is {wide} pixels too wide")
    check(window.execute_script(WRONG_TABLES) == 0, f"{name} has a table that does not say that it scrolls")
    missing = window.execute_script(NO_PICTURES)
    check(not missing, f"{name} lacks {missing}")


def main(folder: Path) -> None:
    """Search, then go through all pages."""
    pages = sorted(folder.rglob("*.html"))
    with served(folder) as home:
        with browser.chromium(*WIDE) as window:
            for words, wanted in SEARCHES.items():
                links = found(window, home, words)
                check(wanted in links if wanted else not links, f"a search for {words!r} leads to {links}")
        with browser.chromium(*NARROW) as window:
            for page in pages:
                window.get(f"{home}/{page.relative_to(folder)}")
                check_page(window, page.name)
    print(f"{len(SEARCHES)} searches and {len(pages)} pages: right")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
