"""What the core relies on, and that registering costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import newsfacts_events
import newsfacts_names
import newsfacts_russian

from newsfacts import Article
from newsfacts.testing import assert_plugin_contract

TEXT = (
    "В Заречном арестовали мэра\n\n"
    "Полиция 28 декабря задержала мэра Заречного Ивана Петрова. Его подозревают в краже. "
    "Суд над ним начнется в мае.\n\n"
    "Ранее в городе прошел митинг; пострадали трое рабочих."
)


def test_contract() -> None:
    articles = [Article(text=TEXT, published="2025-12-31")]
    assert_plugin_contract(newsfacts_events, articles=articles, beside=[newsfacts_russian, newsfacts_names])


def test_registering_reads_no_word_list() -> None:
    """Nothing but the registration is imported until an article comes."""
    code = (
        "import sys, newsfacts_events\n"
        "newsfacts_events.newsfacts_register_extractors()\n"
        "print([name for name in sys.modules if name.startswith(('newsfacts_events.', 'pymorphy3'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['newsfacts_events._version']"
