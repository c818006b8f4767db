"""What a person writes, in seven languages, read and composed into a pack: rules and words, no model."""

from trottinette.brief.compose import compose
from trottinette.brief.doubts import Doubt, answered, doubts
from trottinette.brief.read import brief_from_options, read_brief, read_item
from trottinette.brief.report import report
from trottinette.brief.text import MOST_CHARACTERS
from trottinette.brief.value import Brief, Entry, Look, Wish

__all__ = [
    "MOST_CHARACTERS",
    "Brief",
    "Doubt",
    "Entry",
    "Look",
    "Wish",
    "answered",
    "brief_from_options",
    "compose",
    "doubts",
    "read_brief",
    "read_item",
    "report",
]
