"""The toys. One decorated function each, one file a family."""

from trottinette.catalogue._kit import Face, Finish, Part, Parts, Toy, box_of, shelf, take, toy
from trottinette.catalogue.moulds import Moulded, cast, moulded

__all__ = ["Face", "Finish", "Moulded", "Part", "Parts", "Toy", "box_of", "cast", "moulded", "shelf", "take", "toy"]
