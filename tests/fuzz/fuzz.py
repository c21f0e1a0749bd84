"""Coverage-guided fuzzing with atheris, beginning with the corpus beside this file.

    pip install atheris
    python tests/fuzz/fuzz.py TARGET [SECONDS]

What atheris finds worth keeping goes into a folder of its own under the system's temporary
folder; an input that crashes belongs into ``corpus/TARGET``, so that the tests replay it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsfacts"]):
    from targets import TARGETS, pipeline

CORPUS = Path(__file__).parent / "corpus"


def main() -> None:
    """Fuzz the target named on the command line."""
    target = sys.argv[1]
    seconds = sys.argv[2] if len(sys.argv) > 2 else "600"
    if target == "extraction":
        with atheris.instrument_imports():
            # The plugins import most of themselves when the first article comes.
            pipeline().extract("Вчера Иван Петров сказал: «Мы готовы».", "2025-12-31")
    found = Path(tempfile.gettempdir()) / f"newsfacts-fuzz-{target}"
    found.mkdir(exist_ok=True)
    options = [f"-max_total_time={seconds}", "-max_len=2000", "-timeout=10", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], str(found), str(CORPUS / target), *options], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
