"""Clothes: outfits as layers over the body, each colour an argument, the main one first."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from trottinette.catalogue import Parts
from trottinette.figure import bottoms, coats, dresses, sporty, tops, workwear
from trottinette.figure import shoes as footwear
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import STANDING, contrast_of
from trottinette.palette import BLACK, BLUE, BROWN, CORAL, GREEN, GREY, NAVY, RED, SKY, WHITE, Colour

# Which bare parts of the body show beside each outfit; the others need not be built
SKIN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "tshirt": frozenset({"arms"}),
        "shirt": frozenset(),
        "suit": frozenset(),
        "dress": frozenset({"arms", "legs"}),
        "hoodie": frozenset(),
        "football_kit": frozenset({"arms", "legs"}),
        "white_coat": frozenset(),
        "overalls": frozenset({"arms"}),
    }
)


@trait(
    "outfit",
    en=("a t-shirt and jeans", "t-shirt", "tee shirt", "jeans"),
    fr=("un t-shirt et un jean", "t-shirt", "tee-shirt", "jean"),
)
def tshirt(tshirt: Colour = CORAL, trousers: Colour = NAVY, shoes: Colour = WHITE, *, body: Body = STANDING) -> Parts:
    return tops.tee(tshirt, body) + bottoms.jeans(trousers, body) + footwear.sneakers(shoes)


@trait("outfit", en=("a shirt", "button-up shirt"), fr=("une chemise", "chemisier"))
def shirt(shirt: Colour = SKY, trousers: Colour = NAVY, shoes: Colour = BROWN, *, body: Body = STANDING) -> Parts:
    return (
        tops.shirt(shirt, body) + bottoms.trousers(trousers, body) + bottoms.belt(shoes, body) + footwear.leather(shoes)
    )


@trait(
    "outfit",
    en=("a suit and tie", "suit", "suit jacket", "jacket"),
    fr=("un costume", "costume cravate", "veste", "tailleur"),
)
def suit(
    jacket: Colour = NAVY,
    shirt: Colour = WHITE,
    tie: Colour = RED,
    trousers: Colour = NAVY,
    shoes: Colour = BLACK,
    *,
    body: Body = STANDING,
) -> Parts:
    inside = tops.shirt(shirt, body, sleeves=False, pocket=False, buttoned=False) + coats.tie(tie)
    return coats.jacket(jacket, shirt, body) + inside + bottoms.trousers(trousers, body) + footwear.leather(shoes)


@trait("outfit", en=("a dress",), fr=("une robe",))
def dress(dress: Colour = RED, shoes: Colour = BLACK, *, body: Body = STANDING) -> Parts:
    return dresses.dress(dress, body) + footwear.flats(shoes)


@trait("outfit", en=("a hoodie", "sweatshirt"), fr=("un sweat à capuche", "sweat", "hoodie"))
def hoodie(hoodie: Colour = GREY, trousers: Colour = NAVY, shoes: Colour = WHITE, *, body: Body = STANDING) -> Parts:
    return sporty.hoodie(hoodie, body) + bottoms.jeans(trousers, body) + footwear.sneakers(shoes)


@trait(
    "outfit",
    en=("a football kit", "soccer kit", "football shirt", "jersey"),
    fr=("une tenue de foot", "maillot de foot", "tenue de football"),
)
def football_kit(
    jersey: Colour = BLUE,
    shorts: Colour = WHITE,
    socks: Colour = RED,
    shoes: Colour = BLACK,
    *,
    body: Body = STANDING,
) -> Parts:
    trim = contrast_of(jersey, WHITE, NAVY) if jersey != shorts else socks
    return (
        sporty.jersey(jersey, trim, body)
        + bottoms.shorts(shorts, jersey, body)
        + bottoms.socks(socks, WHITE, body)
        + footwear.boots(shoes)
    )


@trait("outfit", en=("a white coat", "lab coat"), fr=("une blouse blanche", "blouse"))
def white_coat(
    coat: Colour = WHITE,
    shirt: Colour = SKY,
    trousers: Colour = NAVY,
    shoes: Colour = BROWN,
    *,
    body: Body = STANDING,
) -> Parts:
    inside = tops.shirt(shirt, body, sleeves=False, pocket=False)
    below = bottoms.trousers(trousers, body) + bottoms.belt(shoes, body)
    return coats.coat(coat, shirt, body) + inside + below + footwear.leather(shoes)


@trait("outfit", en=("overalls", "dungarees"), fr=("une salopette", "bleu de travail"))
def overalls(overalls: Colour = BLUE, shirt: Colour = GREEN, shoes: Colour = BROWN, *, body: Body = STANDING) -> Parts:
    return workwear.overalls(overalls, body) + tops.work_shirt(shirt, body) + footwear.leather(shoes, work=True)
