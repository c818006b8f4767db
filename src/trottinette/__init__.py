"""Words become a boxed toy: the public door."""

__version__ = "0.1.0"
