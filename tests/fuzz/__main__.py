"""Coverage-guided fuzzing with atheris, beginning with the corpus beside this file.

    pip install atheris
    cd tests && python -m fuzz TARGET [SECONDS]

What atheris finds worth keeping goes into a folder of its own under the system's temporary
folder; an input that crashes belongs into ``corpus/TARGET``, so that the tests replay it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

HERE = Path(__file__).parent
PACKAGES = (
    "targets",
    "newsfacts",
    *(f"newsfacts_{each}" for each in ("russian", "dates", "names", "quotes")),
)
SAMPLE = "Вчера, 28 декабря, Иван Петров сказал: «Мы готовы»."


def main() -> None:
    """Fuzz the target named on the command line."""
    target = sys.argv[1]
    seconds = sys.argv[2] if len(sys.argv) > 2 else "600"
    with atheris.instrument_imports(include=[*PACKAGES, "cattrs", "json"]):
        from fuzz.targets import TARGETS, pipeline  # noqa: PLC0415  (only what is imported here is watched)

        # Plugins import most of themselves when the first article comes.
        pipeline().extract(SAMPLE, "2025-12-31").to_json()
    found = Path(tempfile.gettempdir()) / f"newsfacts-fuzz-{target}"
    found.mkdir(exist_ok=True)
    options = [
        f"-dict={HERE / 'words.dict'}",
        f"-max_total_time={seconds}",
        "-max_len=2000",
        "-timeout=10",
        "-rss_limit_mb=4096",
    ]
    corpora = [str(found), str(HERE / "corpus" / target)]
    atheris.Setup([sys.argv[0], *corpora, *options], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
