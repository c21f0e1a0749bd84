"""What a text brings along from where it was copied: blanks, mark-up, look-alikes, line ends of a page.

Each module takes away one kind of it. A text that has none of it costs next to nothing: one search
for the signs without which there can be none.
"""
