"""The order of the extractors: each after all who make what it needs, ties by name."""

from __future__ import annotations

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from newsfacts.errors import ExtractorOrderError
from newsfacts.extractor import Extractor


def in_order(extractors: Iterable[Extractor]) -> list[Extractor]:
    """Order the extractors by what they need and produce; equals in the order of their names.

    Raises:
        ExtractorOrderError: If some need each other's facts in a circle.
    """
    by_name = {extractor.name: extractor for extractor in extractors}
    sorter = TopologicalSorter(
        {
            name: [
                other.name
                for other in by_name.values()
                if other is not extractor and set(other.produces) & set(extractor.needs)
            ]
            for name, extractor in by_name.items()
        }
    )
    try:
        sorter.prepare()
    except CycleError as cause:
        msg = f"extractors need each other's facts in a circle: {' -> '.join(reversed(cause.args[1]))}"
        raise ExtractorOrderError(msg) from cause
    ordered: list[Extractor] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        ordered.extend(by_name[name] for name in ready)
        sorter.done(*ready)
    return ordered
