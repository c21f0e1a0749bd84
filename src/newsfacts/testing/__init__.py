"""What plugin authors need to test a plugin; imported on purpose, never by itself.

>>> from newsfacts.testing import assert_plugin_contract
"""

from newsfacts.testing._contract import CONTRACT_TEXTS, assert_plugin_contract
from newsfacts.testing._marked import Marked, marked

__all__ = ["CONTRACT_TEXTS", "Marked", "assert_plugin_contract", "marked"]
