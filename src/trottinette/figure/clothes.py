"""Clothes: outfits as layers over the body, each colour an argument, the main one first."""

from __future__ import annotations

from trottinette.catalogue import Parts
from trottinette.figure._kit import trait
from trottinette.palette import BLACK, BLUE, BROWN, CORAL, GREEN, GREY, NAVY, RED, SKY, WHITE, Colour


@trait("outfit", en=("a t-shirt and jeans", "t-shirt", "tee shirt", "jeans"), fr=("un t-shirt et un jean", "t-shirt", "tee-shirt", "jean"))
def tshirt(tshirt: Colour = CORAL, trousers: Colour = NAVY, shoes: Colour = WHITE) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("a shirt", "button-up shirt"), fr=("une chemise", "chemisier"))
def shirt(shirt: Colour = SKY, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("a suit and tie", "suit", "suit jacket", "jacket"), fr=("un costume", "costume cravate", "veste", "tailleur"))
def suit(jacket: Colour = NAVY, shirt: Colour = WHITE, tie: Colour = RED, trousers: Colour = NAVY, shoes: Colour = BLACK) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("a dress",), fr=("une robe",))
def dress(dress: Colour = RED, shoes: Colour = BLACK) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("a hoodie", "sweatshirt"), fr=("un sweat à capuche", "sweat", "hoodie"))
def hoodie(hoodie: Colour = GREY, trousers: Colour = NAVY, shoes: Colour = WHITE) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("a football kit", "soccer kit", "football shirt", "jersey"), fr=("une tenue de foot", "maillot de foot", "tenue de football"))
def football_kit(jersey: Colour = BLUE, shorts: Colour = WHITE, socks: Colour = RED, shoes: Colour = BLACK) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("a white coat", "lab coat"), fr=("une blouse blanche", "blouse"))
def white_coat(coat: Colour = WHITE, shirt: Colour = SKY, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Parts:
    raise NotImplementedError


@trait("outfit", en=("overalls", "dungarees"), fr=("une salopette", "bleu de travail"))
def overalls(overalls: Colour = BLUE, shirt: Colour = GREEN, shoes: Colour = BROWN) -> Parts:
    raise NotImplementedError
