"""Look at a page of the HTML output in a real Chromium: wide and narrow, light and dark, with the keyboard.

Usage: check_pages.py

Stops at the first thing that is wrong. Needs Chromium (see scripts/browser.py).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import attrs
import browser
import pictured
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

import newsfacts

SIZES = {"wide": (1400, 900), "narrow": (380, 800)}
HOSTILE = "\n<script>document.title='run'</script> <img src=x onerror=\"document.title='run'\"> Конец."
CONTRAST = 4.5
"""The least ratio of a text's luminance to its ground's, by WCAG 2.2, level AA."""

LUMINANCES = """
const channel = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
const numbers = colour => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
  canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const light = ([red, green, blue]) => .2126 * channel(red) + .7152 * channel(green) + .0722 * channel(blue);
const ground = element => {
  for (; element; element = element.parentElement) {
    const colour = numbers(getComputedStyle(element).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return [255, 255, 255];
};
return [...document.querySelectorAll('mark, aside a, aside b, small, summary, h1')].map(
  each => [each.className || each.tagName, light(numbers(getComputedStyle(each).color)), light(ground(each))]
);
"""


def check(held: bool, what: str) -> None:  # noqa: FBT001  (a condition, as of assert)
    """Stop with a message unless the condition holds."""
    if not held:
        sys.exit(f"the page is wrong: {what}")


def check_text(window: Chrome, text: str) -> None:
    """The article is all there, and nothing in it has run."""
    shown = window.execute_script(
        "return [...document.querySelectorAll('.nf-text p')].map(p => p.textContent)"
    )
    check(shown == text.splitlines(), "its paragraphs are not the article's")
    check(window.title != "run", "a script of the article's text has run")


def check_width(window: Chrome) -> None:
    """Nothing sticks out at the side."""
    wide = window.execute_script("return document.documentElement.scrollWidth - window.innerWidth")
    check(wide <= 0, f"it is {wide} pixels too wide")


def check_contrast(window: Chrome) -> None:
    """Everything can be read."""
    for name, ink, ground in window.execute_script(LUMINANCES):
        lighter, darker = max(ink, ground), min(ink, ground)
        ratio = (lighter + 0.05) / (darker + 0.05)
        check(ratio >= CONTRAST, f"the contrast of {name} is {ratio:.1f} only")


def check_keyboard(window: Chrome) -> None:
    """Tab reaches the boxes and the marks, and a mark that it reaches says what it means."""
    body = window.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    window.switch_to.active_element.send_keys(Keys.SPACE)
    box = window.switch_to.active_element.get_attribute("class") or ""
    group = box.removeprefix("nf-t-")
    mark = window.find_element(By.CSS_SELECTOR, f".nf-text mark.{group}")
    check(mark.value_of_css_property("text-decoration-line") == "none", f"{group} is shown when switched off")
    window.switch_to.active_element.send_keys(Keys.SPACE)
    check(
        mark.value_of_css_property("text-decoration-line") != "none", f"{group} is not shown when switched on"
    )
    for _ in range(len(window.find_elements(By.TAG_NAME, "input"))):
        window.switch_to.active_element.send_keys(Keys.TAB)
    reached = window.switch_to.active_element
    check(reached.tag_name == "mark", f"Tab leads to {reached.tag_name}, not to the first mark")
    said = window.execute_script("return getComputedStyle(arguments[0], '::after').content", reached)
    check(reached.get_attribute("data-t") in said, "a mark that is reached by Tab says nothing")


def main() -> None:
    """Look at the page in each size and each light."""
    article = attrs.evolve(pictured.ARTICLE, text=pictured.ARTICLE.text + HOSTILE)
    pipeline = newsfacts.Pipeline()
    page = "".join(pipeline.renderers["html"].render([pipeline.extract(article)]))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "article.html")
        file.write_text(page, encoding="utf-8")
        for size, pixels in SIZES.items():
            for dark in (False, True):
                with browser.chromium(*pixels, dark=dark) as window:
                    window.get(browser.address(file))
                    check_text(window, article.text)
                    check_width(window)
                    check_contrast(window)
                    check_keyboard(window)
                print(f"{size}, {'dark' if dark else 'light'}: right")


if __name__ == "__main__":
    main()
