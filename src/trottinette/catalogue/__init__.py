"""The toys. One decorated function each, one file a family."""

from trottinette.catalogue._kit import Finish, Part, Parts, Toy, box_of, shelf, take, toy

__all__ = ["Finish", "Part", "Parts", "Toy", "box_of", "shelf", "take", "toy"]
