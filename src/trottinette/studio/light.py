"""The light of the studio: a large soft key from the upper left, a cool fill, a top light, and a grey room."""

from __future__ import annotations

from trottinette.studio.scene import Linear, Softbox

ROOM: Linear = (0.37, 0.38, 0.40)


def softboxes(reach: float) -> tuple[Softbox, ...]:
    """Lights for a subject `reach` mm from its centre to its edge."""
    r = reach
    aim = (0.0, 0.0, 0.0)
    return (
        Softbox((-2.1 * r, -2.7 * r, 2.6 * r), aim, 1.7 * r, 1.7 * r, (15.0, 14.5, 13.7)),
        Softbox((2.7 * r, -2.4 * r, 0.8 * r), aim, 1.2 * r, 2.2 * r, (3.0, 3.1, 3.4)),
        Softbox((0.2 * r, -0.9 * r, 3.2 * r), aim, 2.0 * r, 0.8 * r, (5.6, 5.6, 5.7)),
    )
