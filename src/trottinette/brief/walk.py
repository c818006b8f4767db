"""Where the reader is in the text, and the wishes being written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from trottinette.brief.clothes import Garment
from trottinette.brief.piece import Piece
from trottinette.brief.value import Wish


@dataclass(slots=True)
class Shelved:
    """A wish being written: `form` is the phrase of ours it matched, `hand` "", "any", "left" or "right"."""

    start: int
    wish: Wish
    form: str
    hand: str = ""
    segment: int = 0
    sentence: int = 0


@dataclass(slots=True)
class Walk:
    """Where the reader is in the sentence, and what that changes."""

    zone: str = ""
    worn: bool = False
    holding: bool = False
    negated: Piece | None = None
    hand: str = ""
    segment: int = 0
    sentence: int = 0
    dressed: bool = False  # the sentence is about clothes
    described: bool = False  # the sentence says how somebody looks
    beside: bool = False  # after `with`, until the next comma
    shelved: list[Shelved] = field(default_factory=list)
    garments: list[Garment] = field(default_factory=list)

    def shelve(self, start: int, wish: Wish, form: str) -> bool:
        """List a wish. False when it is the same object said again, which then only gains what is new."""
        hand, self.hand = self.hand or ("any" if self.holding else ""), ""
        for one in self.shelved:
            said_alike = form == one.form or "" in (form, one.form)  # an emoji has no form
            same = one.wish.toy == wish.toy and one.wish.label == wish.label and said_alike
            same = same and one.wish.picture == wish.picture
            same = same and (one.wish.text == wish.text or "" in (one.wish.text, wish.text))  # not two titles
            clash = one.wish.colours and wish.colours and dict(one.wish.colours) != dict(wish.colours)
            counts = {one.wish.count, wish.count}
            if same and not clash and (len(counts) == 1 or 1 in counts):
                one.wish = replace(one.wish, colours=one.wish.colours or wish.colours, count=max(counts))
                one.wish = replace(one.wish, text=one.wish.text or wish.text)
                one.form, one.hand = one.form or form, one.hand or hand
                one.segment, one.sentence = self.segment, self.sentence
                return False
        self.shelved.append(Shelved(start, wish, form, hand, self.segment, self.sentence))
        return True
