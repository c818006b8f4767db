import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from trottinette.card import THEME_PARTS, THEMES, Theme, theme_of
from trottinette.card.patterns import PATTERNS
from trottinette.errors import UnknownChoice
from trottinette.pack import Card
from trottinette.palette import COLOURS, Colour, contrast

# The Monk Skin Tone scale (Ellis Monk, 2022), and the palest and darkest toys.
SKIN = ["f6ede4", "f3e7db", "f7ead0", "eadaba", "d7bd96", "a07e56", "825c43", "604134", "3a312a", "292420"]
TOYS = [COLOURS["white"].hex[1:], COLOURS["black"].hex[1:]]
COLOUR_PARTS = [name for name in Theme.__dataclass_fields__ if name not in ("id", "en", "fr", "pattern", "face")]

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
some_colour = st.integers(0, 0xFFFFFF).map(lambda code: f"#{code:06x}")


def lab(colour: Colour) -> NDArray[np.float64]:
    """CIE L*a*b* under D65."""
    matrix = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = matrix @ np.array(colour.linear) / [0.9505, 1.0, 1.089]
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def words_of(theme: Theme) -> list[tuple[Colour, Colour]]:
    return [
        (theme.ink, theme.outline),
        (theme.foot, theme.outline),
        (theme.tagline, theme.accent),
        (theme.badge_ink, theme.badge),
    ]


@every_theme
def test_every_word_can_be_read(theme: Theme) -> None:
    assert min(contrast(*pair) for pair in words_of(theme)) >= 4.5


@every_theme
def test_the_title_stands_off_from_the_card(theme: Theme) -> None:
    """Its outline or the block behind it does."""
    assert max(contrast(edge, theme.background) for edge in (theme.outline, theme.block)) >= 2.5


@every_theme
def test_the_tray_sets_off_every_skin_and_white_and_black_toys(theme: Theme) -> None:
    tray = lab(theme.tray)
    nearest = min(float(np.linalg.norm(tray - lab(Colour("", f"#{code}")))) for code in SKIN + TOYS)
    assert nearest >= 30


@every_theme
def test_colours_leave_room_for_light(theme: Theme) -> None:
    for part in COLOUR_PARTS:
        red_green_blue = getattr(theme, part).srgb
        assert max(red_green_blue) <= 0xF6 or min(red_green_blue) < 0xE8, part
        assert min(getattr(theme, part).luminance, 1) > 0.005, part


@every_theme
def test_every_theme_has_names_and_a_pattern(theme: Theme) -> None:
    assert theme.en
    assert theme.fr
    assert theme.pattern in PATTERNS
    assert THEMES[theme.id] is theme


def test_no_two_themes_share_a_pattern_or_a_colour_of_card() -> None:
    themes = list(THEMES.values())
    assert len(themes) >= 8
    assert {theme.pattern for theme in themes} == set(PATTERNS)
    cards = [lab(theme.background) for theme in themes]
    apart = [np.linalg.norm(a - b) for n, a in enumerate(cards) for b in cards[:n]]
    assert min(apart) > 15


@given(st.sampled_from(sorted(THEMES)), st.dictionaries(st.sampled_from(sorted(THEME_PARTS)), some_colour))
def test_whatever_colours_a_person_picks_the_words_can_be_read(name: str, colours: dict[str, str]) -> None:
    theme = theme_of(Card(theme=name, colours=colours))
    assert min(contrast(*pair) for pair in words_of(theme)) >= 4.0
    assert all(min(getattr(theme, part).srgb) >= 0x0B for part in colours)


def test_a_picked_colour_is_the_one_used() -> None:
    theme = theme_of(Card(theme="pool", colours={"accent": "coral", "tray": "#336699"}))
    assert theme.accent.hex == COLOURS["coral"].hex
    assert theme.tray.hex == "#336699"


def test_an_unknown_theme_or_part_is_told_with_its_neighbour() -> None:
    with pytest.raises(UnknownChoice, match="did you mean sunrise"):
        theme_of(Card(theme="sunrize"))
    with pytest.raises(UnknownChoice, match="did you mean background"):
        theme_of(Card(colours={"backgrond": "red"}))
