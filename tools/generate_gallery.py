"""The gallery of docs/gallery: a contact sheet of every family of the figure, drawn from the code as it is.

    python tools/generate_gallery.py             every family
    python tools/generate_gallery.py hair worn   some of them

Slow (minutes) and not byte for byte the same on every processor, so no test compares it; look at what it draws.
"""

import sys
from pathlib import Path

from PIL import Image

from trottinette.figure import FAMILIES
from trottinette.listing import figure_sheet

FOLDER = Path(__file__).parents[1] / "docs" / "gallery"


def main(families: list[str]) -> None:
    """Draw the sheets, each with a palette of its own so that the repository stays small."""
    FOLDER.mkdir(exist_ok=True)
    for family in families:
        path = figure_sheet(family, FOLDER / f"{family}.png", columns=8, pixels=180, overwrite=True)
        with Image.open(path) as image:
            few = image.convert("RGB").quantize(160, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
        few.save(path, optimize=True)
        print(path, path.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    main(sys.argv[1:] or list(FAMILIES))
