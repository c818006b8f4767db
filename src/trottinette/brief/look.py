"""Hair, and the colour of the card: what is said in adjectives around one word."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.brief.draft import Draft, taken
from trottinette.brief.lexicon import bare
from trottinette.brief.piece import COLOURS, THINGS, Piece, kinds
from trottinette.brief.say import say
from trottinette.brief.value import Entry, Look
from trottinette.figure import traits

# of two styles said, the one that is drawn
_STYLES = ("bald", "afro", "curly", "bun", "ponytail", "bob", "quiff", "long", "short")
_NATURAL = {"red": "#b4551d", "orange": "#b4551d"}  # English `red hair`; `cheveux rouges` are dyed
_BESIDE = THINGS | kinds("unknown hairhead frame hairadj hairnear")  # beside these, `brun` is their colour
_LOOSE = kinds("comma split link det count fn plain")  # may stand between two adjectives of hair


# ---- hair --------------------------------------------------------------------------------------------------


def take_hair(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Everything around the word hair, or a word such as `rousse` that says it alone."""
    out = list(pieces)
    at = 0
    while at < len(out):
        if _says_hair(out, at):
            start, end = _hair_start(out, at), _hair_end(out, at)
            if _read_hair(out[start:end], draft):
                out[start:end] = taken(out[start:end])
            at = end
        else:
            at += 1
    return out


def _says_hair(pieces: Sequence[Piece], at: int) -> bool:
    piece = pieces[at]
    if piece.kind == "hairhead" or (piece.kind == "trait" and piece.id.startswith("hair/")):
        return True
    if piece.kind in ("hairadj", "hairnear") and not piece.meaning("plain"):
        return True
    beside = {p.kind for p in (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])}
    hair = piece.meaning("haircolour")
    return hair is not None and hair.sure and piece.kind in COLOURS and not beside & _BESIDE


def _style(piece: Piece) -> str:
    """The style a piece says, or nothing."""
    trait = next((m for m in piece.meanings if m.kind == "trait" and m.id.startswith("hair/")), None)
    style = trait or piece.meaning("hairadj", "hairnear")
    return style.id.removeprefix("hair/") if style else ""


def _describes(piece: Piece) -> bool:
    return _style(piece) != "" or piece.kind in COLOURS | {"join", "hairfn"}


def _hair_start(pieces: Sequence[Piece], at: int) -> int:
    """Back over adjectives; over a comma or `and` only where another style stands before it."""
    while at:
        before = pieces[at - 1]
        if (_describes(before) and before.kind != "hairfn") or before.kind == "plain":
            at -= 1
        elif before.kind in ("comma", "split") and at > 1 and pieces[at - 2].meaning("hairadj"):
            at -= 2
        else:
            break
    return at


def _hair_end(pieces: Sequence[Piece], at: int) -> int:
    """On over adjectives, and over little words that lead to another style: `hair in a ponytail`."""
    end = at + 1
    while end < len(pieces):
        ahead = end
        while ahead < len(pieces) and ahead < end + 2 and pieces[ahead].kind in _LOOSE:
            ahead += 1
        next_ = pieces[ahead] if ahead < len(pieces) else None
        lone = ahead + 1 >= len(pieces) or pieces[ahead + 1].kind in ("comma", "stop", "split", "fn")
        a_colour = next_ and next_.kind == "colour" and pieces[end].kind == "split" and lone
        if next_ and (_describes(next_) if ahead == end else _style(next_) or next_.kind == "haircolour" or a_colour):
            end = ahead + 1
        else:
            break
    return end


def _read_hair(pieces: list[Piece], draft: Draft) -> bool:
    """Note style and colour. False when the phrase says neither."""
    hair = traits()["hair"]
    said_styles = [p for p in pieces if _style(p) in hair]
    exact = [p for p in said_styles if p.kind != "hairnear"]
    styles = list(dict.fromkeys(_style(p) for p in exact or said_styles))
    colour = next((c for piece in pieces if (c := _hair_colour(piece))), "")
    if not styles and not colour:
        return False
    style = min(styles, key=lambda id: _STYLES.index(id) if id in _STYLES else len(_STYLES), default="")
    before = next((look.choice for _, look in draft.looks if look.family == "hair" and look.choice), "")
    shown = before or style
    name = bare(hair[shown].words[draft.language][0]) if shown else ""
    why = ""
    if len({*styles, before} - {"long", ""}) > 1 or (style and before and style != before):
        why = say(draft.language, "two styles", became=name)
    elif exact != said_styles:
        why = say(draft.language, "two styles" if exact else "near", became=name)
    start, end = draft.span(pieces)
    said = draft.said(start, end)
    draft.looks.append((start, Look("hair", style, (said,), {"colour": colour} if colour else {}, not why, why)))
    draft.entries.append((start, Entry(said, name or colour, "trait", not why, why)))
    return True


def _hair_colour(piece: Piece) -> str:
    if hair := piece.meaning("haircolour"):
        return hair.id
    if piece.kind != "colour":
        return ""
    return _NATURAL.get(piece.id, piece.id) if piece.language == "en" else piece.id


# ---- the card ----------------------------------------------------------------------------------------------


def take_background(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`fond bleu`, `on a purple background`, `Background: yellow`."""
    out = list(pieces)
    zone = ""
    for at, piece in enumerate(out):
        zone = piece.id if piece.kind == "zone" else "" if piece.kind == "stop" else zone
        if piece.kind == "bg":
            around = slice(*_around(out, at))
        elif piece.kind == "colour" and zone == "bg":
            around = slice(at, at + 1)
        else:
            continue
        colour = next((p for p in out[around] if p.kind == "colour"), None)
        if colour is None:
            continue
        start, end = draft.span(out[around])
        known = draft.background in ("", colour.id)
        draft.background = draft.background or colour.id
        why = "" if known else say(draft.language, "one background", words=draft.background)
        draft.entries.append((start, Entry(draft.said(start, end), draft.background, "background", known, why)))
        out[around] = taken(out[around])
    return out


def _around(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    start, end = at, at + 1
    while start and pieces[start - 1].kind in ("colour", "plain", "join"):
        start -= 1
    if end + 1 < len(pieces) and pieces[end].kind in ("colon", "link", "fn") and pieces[end + 1].kind == "colour":
        end += 2
    while end < len(pieces) and pieces[end].kind in ("colour", "plain", "join"):
        end += 1
    return start, end
