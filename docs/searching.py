"""The documentation's search: English words are stemmed as English, Russian as Russian.

Sphinx stems in one language. These pages are in English with Russian examples, and some
are in Russian; no word is in both scripts, so that each goes to the stemmer of its own,
at building and in the browser.
"""

from __future__ import annotations

import re

import sphinx
from sphinx.search import SearchLanguage
from sphinx.search.en import SearchEnglish
from sphinx.search.ru import SearchRussian

_STEMMERS = sphinx.package_dir / "search" / "minified-js"
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_IN_THE_BROWSER = """
window.Stemmer = function () {
  const english = new EnglishStemmer(), russian = new RussianStemmer();
  this.stemWord = word => (/[а-яё]/i.test(word) ? russian : english).stemWord(word);
};
"""


class SearchBoth(SearchLanguage):
    """English and Russian."""

    lang = "en-ru"
    language_name = "EnglishAndRussian"
    stopwords = SearchEnglish.stopwords | SearchRussian.stopwords
    js_stemmer_code = "\n".join(
        (
            *(
                (_STEMMERS / f"{name}-stemmer.js").read_text("utf-8")
                for name in ("base", "english", "russian")
            ),
            _IN_THE_BROWSER,
        )
    )

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._english, self._russian = SearchEnglish(options), SearchRussian(options)

    def stem(self, word: str) -> str:
        """The stem of a word by its script, *ё* being *е*."""
        return (self._russian if _CYRILLIC.search(word) else self._english).stem(word)
