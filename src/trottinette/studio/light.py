"""The light of the studio: a large soft key from the upper left, a cool fill, a top light, and a grey room."""

from __future__ import annotations

from trottinette.studio.scene import Linear, Softbox

ROOM: Linear = (0.26, 0.27, 0.29)


def softboxes(reach: float) -> tuple[Softbox, ...]:
    """Lights for a subject `reach` mm from its centre to its edge."""
    r = reach
    aim = (0.0, 0.0, 0.0)
    return (
        Softbox((-2.1 * r, -2.7 * r, 2.6 * r), aim, 1.7 * r, 1.7 * r, (8.6, 8.4, 8.0)),
        Softbox((2.7 * r, -2.4 * r, 0.8 * r), aim, 1.2 * r, 2.2 * r, (1.9, 2.0, 2.25)),
        Softbox((0.2 * r, -0.9 * r, 3.2 * r), aim, 2.0 * r, 0.8 * r, (3.4, 3.4, 3.5)),
    )
