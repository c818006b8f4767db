"""The figure: traits that combine into a toy of the person."""

from trottinette.figure._kit import FAMILIES, Trait, choose, traits

__all__ = ["FAMILIES", "Trait", "choose", "traits"]
