"""The figure: traits that combine into a toy of the person."""

from trottinette.figure._kit import FAMILIES, Trait, choose, traits
from trottinette.figure.assemble import Assembled, assemble
from trottinette.figure.stance import Hand
from trottinette.figure.wear import with_front

__all__ = ["FAMILIES", "Assembled", "Hand", "Trait", "assemble", "choose", "traits", "with_front"]
