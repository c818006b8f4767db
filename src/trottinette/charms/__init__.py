"""What the catalogue does not have: drawings as charms in relief, and a person's own drawings and models."""

from trottinette.charms.drawings import CREDIT, charm, drawing_of, has_drawing, name_of

CHARM, OWN = "charm", "own"  # what a pack writes as an accessory's object, beside the ids of toys

__all__ = ["CHARM", "CREDIT", "OWN", "charm", "drawing_of", "has_drawing", "name_of"]
