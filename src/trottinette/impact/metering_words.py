"""What the meter says of how it counted, in both languages."""

from __future__ import annotations

from trottinette.impact.notes import Note

_NOTES: dict[str, dict[str, str]] = {
    "no-rapl": {
        "en": "this machine shows no energy counter of its processor ({about}): energy is modelled from processor "
        "seconds, with a wide range",
        "fr": "cette machine ne montre aucun compteur d’énergie de son processeur ({about}) : l’énergie est modélisée "
        "d’après les secondes de processeur, avec une large fourchette",
    },
    "barred": {
        "en": "the energy counters are there but may not be read ({about}): energy is modelled; an administrator can "
        "allow it with: chmod o+r /sys/class/powercap/intel-rapl*/energy_uj",
        "fr": "les compteurs d’énergie existent mais ne peuvent pas être lus ({about}) : l’énergie est modélisée ; un "
        "administrateur peut le permettre : chmod o+r /sys/class/powercap/intel-rapl*/energy_uj",
    },
    "lost": {
        "en": "an energy counter failed while the command ran ({about}): energy is modelled",
        "fr": "un compteur d’énergie a fait défaut pendant la commande ({about}) : l’énergie est modélisée",
    },
    "still": {
        "en": "the energy counters did not move: energy is modelled",
        "fr": "les compteurs d’énergie n’ont pas bougé : l’énergie est modélisée",
    },
    "mirror": {
        "en": "{about} shows a counter that is already in the sum: left out",
        "fr": "{about} montre un compteur déjà compté : laissé de côté",
    },
    "psys": {
        "en": "psys counts the whole board, packages included: taken alone",
        "fr": "psys compte toute la carte, processeurs compris : pris seul",
    },
    "no-psys": {
        "en": "psys was asked for and this machine has none: packages and memory are summed",
        "fr": "psys a été demandé et cette machine n’en a pas : processeurs et mémoire sont additionnés",
    },
    "memory-modelled": {
        "en": "no counter of this machine sees its memory: modelled from what the command held",
        "fr": "aucun compteur de cette machine ne voit sa mémoire : modélisée d’après ce que la commande a tenu",
    },
    "everything": {
        "en": "the counters see the whole machine, whatever else it did meanwhile",
        "fr": "les compteurs voient toute la machine, quoi qu’elle ait fait d’autre pendant ce temps",
    },
    "idle-above": {
        "en": "the machine drew no more than when idle: what the command added cannot be told from nothing",
        "fr": "la machine n’a pas consommé plus qu’au repos : ce que la commande a ajouté ne se distingue pas de rien",
    },
    "no-nvml": {
        "en": "an NVIDIA GPU is here and its energy is not in this figure: install trottinette[gpu] to count it",
        "fr": "un GPU NVIDIA est présent et son énergie n’est pas dans ce chiffre : installer trottinette[gpu] pour "
        "la compter",
    },
    "nvml-fails": {
        "en": "an NVIDIA GPU is here and its energy is not in this figure: {about}",
        "fr": "un GPU NVIDIA est présent et son énergie n’est pas dans ce chiffre : {about}",
    },
    "gpu-silent": {
        "en": "a GPU does not tell its energy, which is not in this figure ({about})",
        "fr": "un GPU ne dit pas son énergie, qui n’est pas dans ce chiffre ({about})",
    },
    "watts": {
        "en": "power as you gave it, for the whole time; not checked",
        "fr": "la puissance est celle donnée, pendant toute la durée ; elle n’est pas vérifiée",
    },
    "plug": {
        "en": "read at the plug: the whole machine, and whatever else hangs on it",
        "fr": "lu à la prise : toute la machine, et ce qui y est branché d’autre",
    },
    "left-running": {
        "en": "something that the command started is still running: what it takes from now on is not counted",
        "fr": "quelque chose que la commande a lancé tourne encore : ce que cela prendra n’est pas compté",
    },
    "not-waited": {
        "en": "processor time is not told by this system: give --watts or --plug-wh",
        "fr": "ce système ne dit pas le temps de processeur : --watts ou --plug-wh le remplacent",
    },
}


def note(key: str, about: str = "") -> Note:
    """The note called `key`, about a counter or what it said."""
    words = _NOTES[key]
    return Note(words["en"].format(about=about), words["fr"].format(about=about))
