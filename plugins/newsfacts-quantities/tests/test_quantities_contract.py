"""What the core relies on, and that registering costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import newsfacts_quantities
import newsfacts_russian

from newsfacts import Article
from newsfacts.testing import assert_plugin_contract

TEXT = (
    "Мэрия Заречного купила 80 планшетов на 3 млн рублей, скидка составила 10%. На складе побывали более ста "
    "человек, а 45-летний завхоз прошёл два с половиной километра.\n\nЦены выросли вдвое."
)


def test_contract() -> None:
    assert_plugin_contract(newsfacts_quantities, articles=[Article(text=TEXT)], beside=[newsfacts_russian])


def test_registering_reads_no_word_list() -> None:
    """Nothing but the registration is imported until an article comes."""
    code = (
        "import sys, newsfacts_quantities\n"
        "newsfacts_quantities.newsfacts_register_extractors()\n"
        "print([name for name in sys.modules if name.startswith(('newsfacts_quantities.', 'pymorphy3'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['newsfacts_quantities._version']"
