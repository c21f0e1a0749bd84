"""What the core relies on, and that registering costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import newsfacts_quotes
import newsfacts_russian

from newsfacts import Article
from newsfacts.testing import assert_plugin_contract

TEXT = (
    "Завод откроется в мае, сообщил мэр Заречного Иван Петров. «Мы готовы, — сказал он. — Людей хватит».\n\n"
    "По данным мэрии, завод «никому не мешает». Об этом сообщает «Север» со ссылкой на источник в мэрии."
)


def test_contract() -> None:
    assert_plugin_contract(newsfacts_quotes, articles=[Article(text=TEXT)], beside=[newsfacts_russian])


def test_registering_reads_no_word_list() -> None:
    """Nothing but the registration is imported until an article comes."""
    code = (
        "import sys, newsfacts_quotes\n"
        "newsfacts_quotes.newsfacts_register_extractors()\n"
        "print([name for name in sys.modules if name.startswith(('newsfacts_quotes.', 'pymorphy3'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['newsfacts_quotes._version']"
