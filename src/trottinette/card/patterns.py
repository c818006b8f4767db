"""What is printed behind everything: one pattern a theme, drawn as SVG paths in millimetres, y down.

Each fills the whole card, calm enough for words to stand on it, its centre behind the figure.
Shapes of one colour share one path: a card must print in a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from types import MappingProxyType

from trottinette.card.plan import Rect
from trottinette.card.themes import Theme
from trottinette.seeds import stream


@dataclass(frozen=True, slots=True)
class Ground:
    """The rectangle to fill. `hidden` is the window on the sheet, z being y here: nothing in it is seen."""

    width: float
    height: float
    hidden: Rect
    theme: Theme

    @property
    def x(self) -> float:
        return self.hidden.x

    @property
    def y(self) -> float:
        return self.hidden.z

    @property
    def reach(self) -> float:
        """To the farthest corner."""
        return hypot(max(self.x, self.width - self.x), max(self.y, self.height - self.y))

    def scattered(self, step: float) -> Iterator[tuple[float, float, float]]:
        """Places about `step` apart, each with a number from 0 to 1, the same on every card."""
        rows, columns = int(self.height / step / 0.87) + 2, int(self.width / step) + 2
        chance = stream(0, "card", self.theme.id).random((200, 200, 3))
        for row in range(rows):
            for column in range(columns):
                a, b, c = chance[row % 200, column % 200]
                x = (column + (row % 2) / 2 - 0.25 + 0.36 * (a - 0.5)) * step
                y = (row + 0.36 * (b - 0.5)) * step * 0.87
                if self.seen(x, y):
                    yield x, y, c

    def seen(self, x: float, y: float, around: float = 7.5) -> bool:
        """Whether what lies within `around` of a place can be seen outside the window."""
        return abs(x - self.x) > self.hidden.width / 2 - around or abs(y - self.y) > self.hidden.height / 2 - around


Pattern = Callable[[Ground], str]
_ALL: dict[str, Pattern] = {}


def _pattern(draw: Pattern) -> Pattern:
    _ALL[draw.__name__] = draw
    return draw


PATTERNS: Mapping[str, Pattern] = MappingProxyType(_ALL)


def _fill(d: str, colour: str, opacity: float = 1.0) -> str:
    return f'<path d="{d}" fill="{colour}" fill-opacity="{opacity:g}"/>'


def _line(d: str, colour: str, width: float, opacity: float = 1.0) -> str:
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-opacity="{opacity:g}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _disc(x: float, y: float, r: float) -> str:
    return f"M{x - r:.2f} {y:.2f}a{r:.2f} {r:.2f} 0 1 0 {2 * r:.2f} 0a{r:.2f} {r:.2f} 0 1 0 {-2 * r:.2f} 0Z"


def _polygon(points: Iterator[tuple[float, float]] | list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "Z"


def _star(x: float, y: float, r: float, turn: float = 0.0, tips: int = 5, waist: float = 0.45) -> str:
    """A star whose tips reach `r`; `turn` in radians."""
    corners = [(r if n % 2 == 0 else r * waist, turn - pi / 2 + n * pi / tips) for n in range(2 * tips)]
    return _polygon([(x + length * cos(a), y + length * sin(a)) for length, a in corners])


@_pattern
def rays(on: Ground) -> str:
    """A sunburst from behind the figure."""
    count, far = 18, on.reach + 5
    wedges = []
    for n in range(count):
        a, b = (2 * n - 0.5) * pi / count - pi / 2, (2 * n + 0.5) * pi / count - pi / 2
        wedges.append(
            f"M{on.x:.2f} {on.y:.2f}L{on.x + far * cos(a):.2f} {on.y + far * sin(a):.2f}"
            f"L{on.x + far * cos(b):.2f} {on.y + far * sin(b):.2f}Z"
        )
    return _fill("".join(wedges), on.theme.second.hex)


@_pattern
def waves(on: Ground) -> str:
    """Bands of water, with the glints of a pool."""
    period, step = 21.0, 9.5
    count = int(on.width / period) + 4
    bands, glints = [], []
    for row in range(0, int(on.height / step) + 2, 2):
        crest = f"q{period / 4:.2f} -3.2 {period / 2:.2f} 0" + f"t{period / 2:.2f} 0" * (2 * count - 1)
        back = f"q{-period / 4:.2f} 3.2 {-period / 2:.2f} 0" + f"t{-period / 2:.2f} 0" * (2 * count - 1)
        bands.append(f"M{-period:.2f} {row * step:.2f}{crest}v{step:.2f}{back}Z")
    for x, y, c in on.scattered(19):
        if c > 0.45:
            glints.append(f"M{x:.2f} {y:.2f}q2.2 -1.5 4.4 0")
    return _fill("".join(bands), on.theme.second.hex, 0.75) + _line("".join(glints), "#f6f5f1", 0.9, 0.55)


@_pattern
def dots(on: Ground) -> str:
    """Halftone: dots that grow away from the figure."""
    step, discs = 5.2, []
    for row in range(int(on.height / step * 1.42) + 3):
        for column in range(int(on.width / step / 1.42) + 3):
            x, y = (column + (row % 2) / 2) * step * 1.414, row * step * 0.707
            r = 2.2 * min(1.0, (hypot(x - on.x, y - on.y) / on.reach - 0.45) / 0.5)
            if r > 0.3 and on.seen(x, y):
                discs.append(_disc(x, y, r))
    return _fill("".join(discs), on.theme.second.hex)


@_pattern
def leaves(on: Ground) -> str:
    """Leaves with a vein, tumbling."""
    blades, veins = [], []
    for x, y, c in on.scattered(15):
        turn, r = c * 2 * pi, 4.6 + 2.0 * ((c * 7) % 1)
        ex, ey, nx, ny = r * cos(turn), r * sin(turn), -0.62 * r * sin(turn), 0.62 * r * cos(turn)
        blades.append(
            f"M{x - ex:.2f} {y - ey:.2f}Q{x + nx:.2f} {y + ny:.2f} {x + ex:.2f} {y + ey:.2f}"
            f"Q{x - nx:.2f} {y - ny:.2f} {x - ex:.2f} {y - ey:.2f}Z"
        )
        veins.append(f"M{x - 1.3 * ex:.2f} {y - 1.3 * ey:.2f}L{x + 0.55 * ex:.2f} {y + 0.55 * ey:.2f}")
    return _fill("".join(blades), on.theme.second.hex) + _line("".join(veins), on.theme.background.hex, 0.7)


@_pattern
def stars(on: Ground) -> str:
    """A night sky: stars of three sizes and a few large quiet ones."""
    small, large, dust = [], [], []
    for x, y, c in on.scattered(12.5):
        if c < 0.3:
            large.append(_star(x, y, 3.0 + 3 * c, turn=c * 4))
        elif c < 0.62:
            small.append(_star(x, y, 1.9, tips=4, waist=0.3))
        else:
            dust.append(_disc(x, y, 0.35 + 0.4 * ((c * 11) % 1)))
    second = on.theme.second.hex
    return (
        _fill("".join(large), second)
        + _fill("".join(small), on.theme.ink.hex, 0.85)
        + _fill("".join(dust), on.theme.ink.hex, 0.6)
    )


@_pattern
def scales(on: Ground) -> str:
    """Scallops, like an awning or a tiled roof."""
    r = 8.5
    arcs: list[str] = []
    for row in range(int(on.height / r) + 2):
        for column in range(-1, int(on.width / (2 * r)) + 2):
            x, y = column * 2 * r + (row % 2) * r, row * r
            for a in (0.92 * r, 0.56 * r, 0.24 * r) if on.seen(x, y, 2 * r) else ():
                arcs.append(f"M{x - a:.2f} {y:.2f}a{a:.2f} {a:.2f} 0 0 0 {2 * a:.2f} 0")
    return _line("".join(arcs), on.theme.second.hex, 1.5)


@_pattern
def squiggles(on: Ground) -> str:
    """Memphis, 1984: zigzags, rings and triangles."""
    zigzags, rings, triangles, bars = [], [], [], []
    for x, y, c in on.scattered(16):
        kind, turn = int(c * 4), c * 13
        ex, ey = cos(turn), sin(turn)
        if kind == 0:
            corners = [
                (x + t * ex - s * ey, y + t * ey + s * ex)
                for t, s in ((-5, -1.4), (-2.5, 1.4), (0, -1.4), (2.5, 1.4), (5, -1.4))
            ]
            zigzags.append("M" + "L".join(f"{a:.2f} {b:.2f}" for a, b in corners))
        elif kind == 1:
            rings.append(_disc(x, y, 2.2))
        elif kind == 2:
            triangles.append(
                _polygon([(x + 3 * cos(turn + n * 2.094), y + 3 * sin(turn + n * 2.094)) for n in range(3)])
            )
        else:
            bars.append(f"M{x - 2.4 * ex:.2f} {y - 2.4 * ey:.2f}L{x + 2.4 * ex:.2f} {y + 2.4 * ey:.2f}")
    theme = on.theme
    return (
        _line("".join(zigzags), theme.badge.hex, 1.3)
        + _line("".join(rings), theme.ink.hex, 1.2, 0.85)
        + _fill("".join(triangles), theme.second.hex)
        + _line("".join(bars), theme.accent.hex, 1.5)
    )


@_pattern
def hearts(on: Ground) -> str:
    """Small hearts in rows."""
    step, heart = 11.0, "m0 2.5c-5.25-3.5-2.25-6.25 0-3.62c2.25-2.63 5.25.12 0 3.62z"
    rows, columns = int(on.height / step * 1.25) + 2, int(on.width / step) + 2
    places = (((column + (row % 2) / 2) * step, row * step * 0.8) for row in range(rows) for column in range(columns))
    return _fill("".join(f"M{x:.2f} {y:.2f}{heart}" for x, y in places if on.seen(x, y)), on.theme.second.hex)


@_pattern
def stripes(on: Ground) -> str:
    """Speed stripes, leaning, broad and narrow in turn."""
    lean, step = 0.5 * on.height, 17.0
    bars: list[str] = []
    for n in range(int((on.width + lean) / step) + 2):
        for width, shift in ((7.0, 0.0), (1.4, 9.6)):
            a = n * step - lean * 0.5 - step + shift
            bars.append(_polygon([(a, on.height), (a + lean, 0), (a + lean + width, 0), (a + width, on.height)]))
    return _fill("".join(bars), on.theme.second.hex)


@_pattern
def confetti(on: Ground) -> str:
    """Paper confetti in the theme's colours."""
    theme = on.theme
    colours = (theme.second.hex, theme.accent.hex, theme.badge.hex, theme.ink.hex)
    pieces: dict[str, list[str]] = {code: [] for code in colours}
    for x, y, c in on.scattered(9.5):
        code = colours[0] if c < 0.5 else colours[1 + int((c - 0.5) * 6) % 3]
        turn, kind = c * 29, int(c * 31) % 3
        ex, ey = cos(turn), sin(turn)
        if kind == 0:
            pieces[code].append(_disc(x, y, 1.25))
        elif kind == 1:
            corners = [(-2, -0.8), (2, -0.8), (2, 0.8), (-2, 0.8)]
            pieces[code].append(_polygon([(x + a * ex - b * ey, y + a * ey + b * ex) for a, b in corners]))
        else:
            pieces[code].append(
                _polygon([(x + 1.8 * cos(turn + n * 2.094), y + 1.8 * sin(turn + n * 2.094)) for n in range(3)])
            )
    return "".join(_fill("".join(parts), code) for code, parts in pieces.items())


@_pattern
def rainbow(on: Ground) -> str:
    """Broad arches around the figure, as on a van of 1974."""
    theme = on.theme
    bands = (theme.accent.hex, theme.tray.hex, "#f2b632", theme.second.hex, theme.ink.hex)
    inner, broad = on.reach * 0.50, on.reach * 0.072
    radii = (inner + (n + 0.5) * broad for n in range(len(bands)))
    return "".join(_line(_disc(on.x, on.y, r), code, broad) for r, code in zip(radii, bands, strict=True))


@_pattern
def grain(on: Ground) -> str:
    """Unbleached board: fibres, and fine printed rules."""
    light: list[str] = []
    dark: list[str] = []
    for x, y, c in on.scattered(4.4):
        turn = c * 41
        fibre = f"M{x:.2f} {y:.2f}l{1.6 * cos(turn):.2f} {1.6 * sin(turn):.2f}"
        (light if c > 0.5 else dark).append(fibre)
    return _line("".join(light), "#e2c498", 0.35, 0.8) + _line("".join(dark), "#8a6436", 0.35, 0.55)
