"""Posts: the offices, professions and ranks that an article attaches to its people."""

from newsfacts_names.posts.attaching import find

__all__ = ["find"]
