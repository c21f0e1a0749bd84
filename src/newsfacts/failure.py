"""A failure: an error that became data, so that the others could go on."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Failure:
    """Something that went wrong while the others went on: data, not an exception.

    Args:
        message: What went wrong, with the names of the plugin and its distribution.
        error: The class name of the error.
        plugin: The plugin's name; empty if none is to blame.
        distribution: Its distribution; empty for a plugin passed as an object.
        extractor: The extractor that failed, was skipped or misbehaved; empty if it was none.
    """

    message: str
    error: str
    plugin: str = ""
    distribution: str = ""
    extractor: str = ""
