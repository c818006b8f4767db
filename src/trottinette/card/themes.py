"""The colours of a card: twelve themes, and what a pack may change in them.

Every pair that carries words has a contrast of at least 4.5 (WCAG 2.2), and every tray stands off from all
ten skin tones, from white and from black toys; tests hold them to it. Nothing is darker than #151515 or
lighter than #f6f6f6, because the card is lit again in the picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from trottinette.card.fonts import BALOO, KANIT, LILITA, RUBIK, TITAN, Face
from trottinette.errors import UnknownChoice, nearest
from trottinette.pack import Card
from trottinette.palette import Colour, colour, contrast

DARKEST, LIGHTEST = Colour("#151518", "#151518"), Colour("#f6f5f1", "#f6f5f1")

# What `Card.colours` may name. Colours that stand on them or under them follow, so that words stay readable.
THEME_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "background": "the card itself; its pattern follows",
        "accent": "the ribbon under the title",
        "ink": "the letters of the title",
        "tray": "the plastic tray behind the toys",
    }
)


@dataclass(frozen=True, slots=True)
class Theme:
    """`second` draws the pattern; `tagline` is written on `accent`, `badge_ink` on `badge`.

    The title is `ink` inside `outline`, turns into `foot` towards its feet, and stands on `block`.
    """

    id: str
    en: str
    fr: str
    pattern: str
    face: Face
    background: Colour
    second: Colour
    accent: Colour
    tagline: Colour
    ink: Colour
    foot: Colour
    outline: Colour
    block: Colour
    badge: Colour
    badge_ink: Colour
    tray: Colour
    wall: Colour


def _theme(names: str, pattern: str, face: Face, **codes: str) -> Theme:
    identity, en, fr = names.split(" / ")
    return Theme(identity, en, fr, pattern, face, **{part: Colour(code, code) for part, code in codes.items()})


_ALL = (
    _theme(
        "sunrise / sunrise / lever de soleil", "rays", TITAN,
        background="#f58220", second="#fdb32f", accent="#c9213a", tagline="#fff1d0",
        ink="#fff1c9", foot="#ffcb52", outline="#5a1233", block="#c9213a",
        badge="#ffd93b", badge_ink="#7a1230", tray="#74c3e6", wall="#f3d9bd",
    ),
    _theme(
        "pool / swimming pool / piscine", "waves", LILITA,
        background="#1690d0", second="#3fb1e6", accent="#ffd23f", tagline="#0d2b66",
        ink="#f6f5f1", foot="#a9e0f6", outline="#0c2d70", block="#0b1f52",
        badge="#f4503c", badge_ink="#161a3a", tray="#ffcf52", wall="#cfe6ef",
    ),
    _theme(
        "bubblegum / bubblegum / chewing-gum", "dots", BALOO,
        background="#f0649b", second="#f88db8", accent="#5b2a9d", tagline="#f6e6ec",
        ink="#f6ecef", foot="#ffc3db", outline="#6a1467", block="#3f1a78",
        badge="#ffe04a", badge_ink="#6a1467", tray="#74d2cf", wall="#f6dbe4",
    ),
    _theme(
        "forest / forest / forêt", "leaves", LILITA,
        background="#1f6a45", second="#2d8256", accent="#f2b632", tagline="#12341f",
        ink="#fbefc4", foot="#f6c853", outline="#0f3121", block="#f2b632",
        badge="#e8562f", badge_ink="#1a1410", tray="#a6cf6b", wall="#dfe6d2",
    ),
    _theme(
        "midnight / midnight / minuit", "stars", TITAN,
        background="#1f2361", second="#39409a", accent="#ff5c93", tagline="#1c123f",
        ink="#ffdf5c", foot="#ff9f62", outline="#15123c", block="#ff5c93",
        badge="#58d6d0", badge_ink="#15123c", tray="#a797ec", wall="#c9cbe4",
    ),
    _theme(
        "mint / mint / menthe", "scales", BALOO,
        background="#4fc6a1", second="#78d8ba", accent="#ff7a66", tagline="#3b0f1c",
        ink="#f6f5f1", foot="#c3f0df", outline="#0d4c48", block="#ff7a66",
        badge="#ffe06b", badge_ink="#0d4c48", tray="#1d8f90", wall="#d9efe6",
    ),
    _theme(
        "lemon / lemon / citron", "squiggles", KANIT,
        background="#fbd22a", second="#fee27a", accent="#2346b8", tagline="#fff6d6",
        ink="#d7263d", foot="#b4122f", outline="#fff6dc", block="#8d1230",
        badge="#1f9e8f", badge_ink="#101c22", tray="#5cb3ea", wall="#f4ecd0",
    ),
    _theme(
        "berry / berry / framboise", "hearts", TITAN,
        background="#b5154f", second="#cf3a6e", accent="#ffc23d", tagline="#4a0a2e",
        ink="#f6e0e8", foot="#ffaac6", outline="#4a0a2e", block="#ffc23d",
        badge="#f6f5f1", badge_ink="#a01048", tray="#f49ac0", wall="#f1d6dd",
    ),
    _theme(
        "rocket / rocket / fusée", "stripes", RUBIK,
        background="#d6242f", second="#e8474a", accent="#1c3f95", tagline="#fff3c4",
        ink="#ffd933", foot="#ffa026", outline="#43090f", block="#1c3f95",
        badge="#f6f5f1", badge_ink="#b0141f", tray="#8ccbee", wall="#d7dfe8",
    ),
    _theme(
        "lavender / lavender / lavande", "confetti", BALOO,
        background="#8a74dd", second="#a592ec", accent="#ffd84f", tagline="#2f1c73",
        ink="#f6f5f1", foot="#d3c6ff", outline="#2f1c73", block="#ffd84f",
        badge="#ff7fa8", badge_ink="#2f1238", tray="#ffd873", wall="#e4def3",
    ),
    _theme(
        "retro / seventies / années 70", "rainbow", LILITA,
        background="#f3dfb8", second="#e98a2c", accent="#1f6f73", tagline="#fbeccb",
        ink="#c23a1a", foot="#9c2810", outline="#fff3d8", block="#1f6f73",
        badge="#f6ecd2", badge_ink="#a8301a", tray="#4aa5a3", wall="#e3d3b4",
    ),
    _theme(
        "kraft / kraft paper / carton kraft", "grain", LILITA,
        background="#c79c67", second="#b98b54", accent="#1f6a50", tagline="#f7efdc",
        ink="#f6f0e2", foot="#ecd5a6", outline="#3b2616", block="#1f6a50",
        badge="#e4572e", badge_ink="#1f120a", tray="#6fae8d", wall="#e6dfd0",
    ),
)  # fmt: skip

THEMES: Mapping[str, Theme] = MappingProxyType({theme.id: theme for theme in _ALL})


def theme_of(card: Card) -> Theme:
    """The card's theme with the card's own colours in it. Raises UnknownChoice."""
    if card.theme not in THEMES:
        raise UnknownChoice(
            f"no theme is called {card.theme!r}",
            hint=nearest(card.theme, THEMES) or f"one of {', '.join(THEMES)}",
        )
    theme = THEMES[card.theme]
    for part, name in card.colours.items():
        if part not in THEME_PARTS:
            hint = nearest(part, THEME_PARTS) or f"one of {', '.join(THEME_PARTS)}"
            raise UnknownChoice(f"a card has no colour for {part!r}", hint=hint)
        theme = _recoloured(theme, part, colour(name))
    return theme


def printable(wanted: Colour) -> Colour:
    """The nearest colour inside what is printed: nothing darker or lighter than the paper and ink allow."""
    low, high = min(DARKEST.srgb), max(LIGHTEST.srgb)
    code = "#" + "".join(f"{min(max(c, low), high):02x}" for c in wanted.srgb)
    return Colour(wanted.id, code, wanted.en, wanted.fr)


def readable_on(ground: Colour, *wishes: Colour) -> Colour:
    """The first wish that can be read on `ground`, else dark or light, whichever is clearer."""
    for wish in wishes:
        if contrast(wish, ground) >= 4.5:
            return wish
    return max((DARKEST, LIGHTEST), key=lambda c: contrast(c, ground))


def _recoloured(theme: Theme, part: str, wanted: Colour) -> Theme:
    new = printable(wanted)
    if part == "background":
        return replace(theme, background=new, second=new.mixed(DARKEST if new.luminance > 0.75 else LIGHTEST, 0.16))
    if part == "accent":
        return replace(theme, accent=new, tagline=readable_on(new, theme.tagline, theme.outline, theme.ink))
    if part == "ink":
        edge = readable_on(new, theme.outline, theme.tagline)
        foot = new.mixed(theme.second, 0.3)
        return replace(theme, ink=new, outline=edge, foot=foot if contrast(foot, edge) >= 4.5 else new)
    return replace(theme, tray=new)
