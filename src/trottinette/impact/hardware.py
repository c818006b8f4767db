"""The machines: what stands around a processor, and what making and throwing away one second of it takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from trottinette.errors import UnknownChoice, nearest
from trottinette.impact.factors import factor
from trottinette.impact.ranges import Draws

SECONDS_PER_YEAR = 365.25 * 86400.0  # Julian year
G_PER_KG, MG_PER_KG = 1e3, 1e6


@dataclass(frozen=True, slots=True)
class Hardware:
    """A class of machines by the ids of its factors. `server` names the share of the machine around one accelerator;
    machines on a desk have none, and stand in no data centre."""

    id: str
    power: str  # W of one accelerator (or processor) at work
    overhead: str
    embodied: tuple[str, ...]  # endings of embodied.carbon.*, embodied.adpe.*, embodied.energy.*
    mass: str
    life: str
    held: str
    in_data_centre: bool = True

    @property
    def factors(self) -> tuple[str, ...]:
        """Ids of what its making and its end are computed from."""
        made = (f"embodied.{what}.{part}" for what in ("carbon", "adpe", "energy") for part in self.embodied)
        return (*made, self.mass, self.life, self.held)


def _rack(id: str, kind: str, mass: str, overhead: str = "gpu") -> Hardware:
    return Hardware(
        id, f"power.{kind}", f"host.overhead.{overhead}", (kind, "server"), f"mass.{mass}", "life.server", "held.server"
    )


def _desk(id: str) -> Hardware:
    return Hardware(
        id, f"power.{id}", f"host.overhead.{id}", (id,), f"mass.{id}", "life.desk", "held.desk", in_data_centre=False
    )


HARDWARE: Mapping[str, Hardware] = MappingProxyType(
    {
        one.id: one
        for one in (
            _rack("H100", "H100", "hgx"),
            _rack("A100", "A100", "hgx"),
            _rack("B200", "B200", "hgx"),
            _rack("L40S", "card", "card"),
            _rack("RTX 4090", "card", "card"),
            _rack("TPU", "TPU", "TPU", "tpu"),
            _desk("laptop"),
            _desk("desktop"),
        )
    }
)
_PLAIN = {re.sub(r"[^a-z0-9]", "", id.lower()): id for id in HARDWARE}


def hardware(text: str) -> Hardware:
    """The machine of that name: "H100", "nvidia rtx-4090", "laptop". Raises UnknownChoice."""
    plain = re.sub(r"[^a-z0-9]", "", text.lower()).removeprefix("nvidia").removeprefix("google")
    if plain in _PLAIN:
        return HARDWARE[_PLAIN[plain]]
    hint = nearest(plain, HARDWARE) or f"one of {', '.join(HARDWARE)}"
    raise UnknownChoice(f"no hardware is called {text.strip()[:60]!r}", hint=hint)


@lru_cache(maxsize=64)
def made_per_second(machine: Hardware) -> Mapping[str, Draws]:
    """What making and throwing away take for one second at work of one accelerator (or of a machine on a desk), with
    its share of the machine around it and of the seconds it stands idle: gCO2e, mgSb, MJ and mg of e-waste."""
    seconds = factor(machine.life).draws * SECONDS_PER_YEAR / factor(machine.held).draws

    def made(what: str) -> Draws:
        total: Draws = sum((factor(f"embodied.{what}.{part}").draws for part in machine.embodied), 0.0 * seconds)
        return total / seconds

    return MappingProxyType(
        {
            "gwp_gco2e": made("carbon") * G_PER_KG,
            "adpe_mgsb": made("adpe") * MG_PER_KG,
            "primary_energy_mj": made("energy"),
            "ewaste_mg": factor(machine.mass).draws * MG_PER_KG / seconds,
        }
    )
