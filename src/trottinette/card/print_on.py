"""What is printed on a toy rather than on the card: a number or a name in block letters."""

from __future__ import annotations

from trottinette.card.fonts import BALOO, display
from trottinette.card.lettering import fit
from trottinette.card.letters import check_words
from trottinette.card.printing import Pixels, rastered
from trottinette.palette import BLACK


def printed_words(
    text: str, width: float, height: float, pixels_per_mm: float = 30.0, largest: float = 1000.0, most_lines: int = 2
) -> Pixels:
    """`text` as large as it goes in width x height mm, its em at most `largest`, on at most so many lines:
    (h, w, 4), its alpha the ink.

    Raises MissingLetters.
    """
    check_words([("text on the clothes", text)])
    words = fit(text, display(BALOO), width, height, most_lines=most_lines, largest=largest)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.3f}" height="{height:.3f}" '
        f'viewBox="{-width / 2:.3f} {-height / 2:.3f} {width:.3f} {height:.3f}">'
        f'<path d="{words.path()}" fill="{BLACK.hex}"/></svg>'
    )
    return rastered(svg, width, height, pixels_per_mm)
