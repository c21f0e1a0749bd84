"""Posts: the offices, professions and ranks that an article attaches to its people."""

from newsfacts_names.posts.attaching import attach
from newsfacts_names.posts.linking import linked

__all__ = ["attach", "linked"]
