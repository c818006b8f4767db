"""Words become a boxed toy: the public door. Importing it loads neither the renderer nor a web server.

    pack = trottinette.compose(trottinette.read_brief("Damien, présentateur télé. Caméra, micro"))
    scene = trottinette.set_scene(pack)
    picture = trottinette.draw(scene)

or all at once: `trottinette.make("Damien, présentateur télé. Caméra, micro", "damien.png")`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from trottinette.brief import Brief as Brief
    from trottinette.brief import read_brief as read_brief
    from trottinette.brief.compose import compose as compose
    from trottinette.catalogue import shelf as shelf
    from trottinette.engines import draw as draw
    from trottinette.errors import TrottinetteError as TrottinetteError
    from trottinette.listing import catalogue_sheet as catalogue_sheet
    from trottinette.listing import figure_choices as figure_choices
    from trottinette.listing import find_toys as find_toys
    from trottinette.listing import theme_choices as theme_choices
    from trottinette.making import Made as Made
    from trottinette.making import Wanted as Wanted
    from trottinette.making import make as make
    from trottinette.making import read as read
    from trottinette.pack import Pack as Pack
    from trottinette.pack import load_pack as load_pack
    from trottinette.pack import pack_from_yaml as pack_from_yaml
    from trottinette.pack import pack_to_yaml as pack_to_yaml
    from trottinette.studio.stage import set_scene as set_scene

_ROOMS = {
    "Brief": "brief", "compose": "brief", "read_brief": "brief", "shelf": "catalogue", "draw": "engines",
    "TrottinetteError": "errors", "Made": "making", "Wanted": "making", "make": "making", "read": "making",
    "Pack": "pack", "load_pack": "pack", "pack_from_yaml": "pack", "pack_to_yaml": "pack",
    "catalogue_sheet": "listing", "figure_choices": "listing", "find_toys": "listing", "theme_choices": "listing",
    "set_scene": "studio.stage",
}  # fmt: skip

__all__ = ["__version__", *_ROOMS]


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module 'trottinette' has no attribute {name!r}")
    return getattr(import_module(f"trottinette.{_ROOMS[name]}"), name)
