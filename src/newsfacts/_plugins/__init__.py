"""Plugins: registered, put in order, called, and told of when they fail."""
