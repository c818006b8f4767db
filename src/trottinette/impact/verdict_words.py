"""Verdicts in words that a newspaper could print, in French and English."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from trottinette.errors import BadQuantity
from trottinette.impact.numbers import NARROW, number
from trottinette.impact.ranges import Range
from trottinette.impact.verdicts import Judgement, Reading, Subject

if TYPE_CHECKING:
    from trottinette.impact.claims import Checked

VERDICTS = {
    "confirmed": {"en": "Confirmed", "fr": "Confirmé"},
    "right_order": {"en": "Right order of magnitude", "fr": "Bon ordre de grandeur"},
    "overstated": {"en": "Overstated", "fr": "Exagéré"},
    "understated": {"en": "Understated", "fr": "Sous-estimé"},
    "refuted": {"en": "Refuted", "fr": "Réfuté"},
    "cannot_be_told": {"en": "Cannot be told", "fr": "Impossible à trancher"},
}
READING = {
    "energy_wh:site": {"en": "the whole data centre counted", "fr": "tout le centre de données compté"},
    "energy_wh:accelerator": {"en": "the chips alone counted", "fr": "les puces seules comptées"},
    "water_with_electricity_l:site": {
        "en": "cooling and power plants counted",
        "fr": "refroidissement et centrales électriques comptés",
    },
    "water_without_reservoirs_l:site": {
        "en": "cooling and power plants counted, without reservoirs of dams",
        "fr": "refroidissement et centrales comptés, hors lacs de barrage",
    },
    "water_on_site_l:site": {
        "en": "only the cooling of the data centre counted",
        "fr": "seul le refroidissement du centre de données compté",
    },
    "gwp_gco2e:site": {"en": "electricity counted", "fr": "électricité comptée"},
    "gwp_gco2e:life_cycle": {
        "en": "electricity and the making of the machines counted",
        "fr": "électricité et fabrication des machines comptées",
    },
    "adpe_mgsb:life_cycle": {
        "en": "the making of the machines counted",
        "fr": "fabrication des machines comptée",
    },
    "adpe_mgsb:site": {"en": "electricity alone counted", "fr": "électricité seule comptée"},
}
THINGS = {  # of a claim's unit: one, several
    "charge": {"en": ("phone charge", "phone charges"), "fr": ("charge de téléphone", "charges de téléphone")},
    "search": {"en": ("Google search", "Google searches"), "fr": ("recherche Google", "recherches Google")},
    "bottle": {"en": ("bottle", "bottles"), "fr": ("bouteille", "bouteilles")},
    "car": {"en": ("car in its whole life", "cars in their whole lives"), "fr": ("vie de voiture", "vies de voiture")},
    "drop": {"en": ("drop", "drops"), "fr": ("goutte", "gouttes")},
    "glass": {"en": ("glass", "glasses"), "fr": ("verre", "verres")},
    "home": {
        "en": ("home of the United States", "homes of the United States"),
        "fr": ("foyer américain", "foyers américains"),
    },
    "car*yr": {"en": ("car for a year", "cars for a year"), "fr": ("voiture pendant un an", "voitures pendant un an")},
    "gallon": {"en": ("gallon", "gallons"), "fr": ("gallon", "gallons")},
    "h": {"en": ("hour", "hours"), "fr": ("heure", "heures")},
    "min": {"en": ("minute", "minutes"), "fr": ("minute", "minutes")},
    "m": {"en": ("metre", "metres"), "fr": ("mètre", "mètres")},
    "picture": {"en": ("picture", "pictures"), "fr": ("image", "images")},
}
PER = {
    "picture": {"en": "a picture", "fr": "par image"},
    "request": {"en": "a request", "fr": "par requête"},
    "token": {"en": "a token", "fr": "par jeton"},
    "video": {"en": "a video", "fr": "par vidéo"},
    "week": {"en": "a week", "fr": "par semaine"},
    "d": {"en": "a day", "fr": "par jour"},
    "yr": {"en": "a year", "fr": "par an"},
}
PLAIN = {"tCO2e": "t CO₂e", "kgCO2e": "kg CO₂e", "lbCO2e": "lb CO₂e", "kWh": "kWh", "TWh": "TWh", "GWh": "GWh"}
PLAIN |= {"MWh": "MWh", "m3": "m³", "%": "%", "W": "W", "mL": "mL", "MJ": "MJ", "1": ""}
SIZES: dict[str, tuple[tuple[float, str], ...]] = {  # what a newspaper would print: nothing under Wh, mL and g
    "Wh": ((1e9, "GWh"), (1e6, "MWh"), (1e3, "kWh"), (1.0, "Wh")),
    "L": ((1e3, "m³"), (1.0, "L"), (1e-3, "mL")),
    "gCO2e": ((1e6, "t CO₂e"), (1e3, "kg CO₂e"), (1.0, "g CO₂e")),
    "mgSb": ((1.0, "mg Sb-eq"),),
    "J": ((1e6, "MJ"), (1e3, "kJ"), (1.0, "J")),
}
MILLION, MANY = 1e6, "million "
FINE = 4  # significant digits of what others say; ours have two, or three where the interval is narrow
SAME = 1.05  # times our central value, either way
NARROWLY = 1.5  # from low to high
NAMES = (
    *(("chatgpt", "ChatGPT"), ("gpt-", "GPT-"), ("gemini", "Gemini"), ("claude", "Claude"), ("dall-e", "DALL-E")),
    *(("midjourney", "Midjourney"), ("adobe-firefly", "Adobe Firefly"), ("stable-diffusion", "Stable Diffusion")),
)


def sentence(checked: Checked, language: str = "en") -> str:
    """`Refuted: 2 to 5 litres a picture is 190 to 470 times our estimate, 11 mL (1.6 to 58). ...`"""
    language = "fr" if language == "fr" else "en"
    french = language == "fr"
    claimed = told_span(checked.low, checked.high, checked.unit, language)
    ours = told_range(checked.ours, checked.unit, language)
    what = _what(checked, language)
    verdict = VERDICTS[checked.verdict][language] + (f"{NARROW}:" if french else ":")
    says = f"l’affirmation dit {claimed}" if french else f"the claim says {claimed}"
    found = f"notre calcul donne {ours}{what}" if french else f"our arithmetic gives {ours}{what}"
    told = f"{verdict} {says}{NARROW if french else ''}; {found}. {_how_far(checked, language)}"
    if checked.others:
        told += f" {_others(checked, language)}"
    if checked.claim and (why := checked.claim.context_fr if french else checked.claim.context_en):
        told += f" {why}"
    return told


def headline(judged: Judgement, language: str = "en") -> str:
    """The verdict in a few words: `Refuted: 190 to 470 times too high`."""
    french = language == "fr"
    verdict = VERDICTS[judged.code]["fr" if french else "en"]
    if judged.code not in ("overstated", "understated", "refuted") or not judged.high_times:
        return verdict
    high, low = judged.high_times, judged.low_times
    if judged.beyond <= 1:
        times = _times(judged, language)
        if french:
            return f"{verdict}{NARROW}: {times} notre valeur centrale, mais possible"
        return f"{verdict}: {times} our central value, though possible"
    if low > 1:
        times = _span(low, high, language)
        return f"{verdict}{NARROW}: {times} fois trop" if french else f"{verdict}: {times} times too high"
    times = _span(1 / high, 1 / low if low else math.inf, language)
    return f"{verdict}{NARROW}: {times} fois trop peu" if french else f"{verdict}: {times} times too low"


def told_unit(unit: str, value: float, language: str) -> str:
    """The unit in words, singular or plural, with what it is per. Raises BadQuantity for one that has no words."""
    head, *per = unit.split("/")
    french = language == "fr"
    if head in THINGS:
        one, many = THINGS[head]["fr" if french else "en"]
        told = many if abs(value) >= 2 or (not french and value != 1) else one
    elif head in PLAIN or head in SIZES:
        told = PLAIN.get(head, head)
    else:
        raise BadQuantity(f"no words for the unit {unit!r}", hint=f"one of {', '.join((*THINGS, *PLAIN, *SIZES))}")
    return " ".join((told, *(PER[one]["fr" if french else "en"] for one in per)))


def told_span(low: float, high: float, unit: str, language: str) -> str:
    """What others say, as they say it: `519 mL a request`, or `2 to 5 L a picture`."""
    head, per = _parts(unit)
    scale, name = _scaled(high, head)
    first = "" if low == high else f"{_digits(low / scale, FINE, language)} {'à' if language == 'fr' else 'to'} "
    return first + _with_unit(_digits(high / scale, FINE, language), high / scale, name, per, language)


def told_range(range: Range, unit: str, language: str) -> str:
    """What we say: `11 mL a picture (1.6 to 58)`."""
    head, per = _parts(unit)
    scale, name = _scaled(range.likely or range.high, head)
    count = 2 if range.high > NARROWLY * range.low else 3
    low, likely, high = (_digits(value / scale, count, language) for value in (range.low, range.likely, range.high))
    told = _with_unit(likely, range.likely / scale, name, per, language)
    return told if low == likely == high else f"{told} ({low} {'à' if language == 'fr' else 'to'} {high})"


def _with_unit(digits: str, value: float, name: str, per: str, language: str) -> str:
    gap = NARROW if language == "fr" else " "
    words = told_unit(name, value, language) if name in THINGS or name in PLAIN else name
    if name.startswith(MANY):
        things = THINGS[name.removeprefix(MANY)]["fr" if language == "fr" else "en"][1]
        of = "d’" if things[0] in "aeiouéh" else "de "
        words = f"million{'s' if value >= 2 else ''} {of}{things}" if language == "fr" else f"million {things}"
    return f"{digits}{gap}{words}".rstrip() + (f" {_per(per, language)}" if per else "")


def _digits(value: float, count: int, language: str) -> str:
    """So many significant digits, thousands apart: `1,300`, `0,042`."""
    if value == 0 or not math.isfinite(value):
        return number(value, language)
    places = count - 1 - math.floor(math.log10(abs(value)))
    text = f"{round(value, places):,.{max(places, 0)}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(",", NARROW).replace(".", ",") if language == "fr" else text


def _parts(unit: str) -> tuple[str, str]:
    head, _, per = unit.partition("/")
    return head, per


def _scaled(value: float, head: str) -> tuple[float, str]:
    """The size of the unit that fits, and its name; a unit that has no sizes is itself."""
    if head in THINGS and value >= MILLION:
        return MILLION, f"{MANY}{head}"
    if head not in SIZES:
        return 1.0, head
    return next((size for size in SIZES[head] if value >= size[0]), SIZES[head][-1])


def _per(per: str, language: str) -> str:
    return " ".join(PER[one]["fr" if language == "fr" else "en"] for one in per.split("/"))


def _what(checked: Checked, language: str) -> str:
    """What was weighed, at what reading: ` for a ChatGPT picture, power plants counted`."""
    told = ""
    if checked.subject and checked.claim is None:
        told += _subject(checked.subject, language)
    if checked.reading and not (checked.claim and checked.claim.alone):
        told += f", {_reading(checked.reading, language)}"
    return told


def _subject(subject: Subject, language: str) -> str:
    return f" {'avec' if language == 'fr' else 'with'} {spoken_model(subject)}"


def spoken_model(subject: Subject) -> str:
    """The model as people write it: `GPT-4o`, `ChatGPT`."""
    name = subject.model.rsplit("/", 1)[-1]
    for start, spoken in NAMES:
        if name.startswith(start):
            return spoken + name[len(start) :]
    return name


def _reading(reading: Reading, language: str) -> str:
    return READING[f"{reading.figure}:{reading.boundary}"][language]


def _how_far(checked: Checked, language: str) -> str:
    """What the verdict rests on, in one sentence."""
    french, judged = language == "fr", checked.judgement
    if checked.high == 0:
        return "Rien de ce qui calcule n’est gratuit." if french else "Nothing that computes takes nothing."
    times = _times(judged, language)
    beyond = number(judged.beyond, language) if math.isfinite(judged.beyond) else ""
    above = judged.low_times > 1
    if checked.verdict == "confirmed":
        return "Les deux concordent." if french else "The two agree."
    if checked.verdict == "right_order" and max(judged.low_times, 1 / judged.low_times) < SAME:
        if french:
            return "C’est notre valeur centrale, sans que l’incertitude permette de la confirmer."
        return "That is our central value, which is too uncertain to be confirmed."
    if checked.verdict == "right_order":
        if french:
            return f"L’affirmation vaut {times} notre valeur centrale, ce que l’incertitude permet."
        return f"The claim is {times} our central value, which the uncertainty allows."
    if checked.verdict == "cannot_be_told":
        if checked.claim and checked.claim.more:
            return (
                "L’affirmation compte plus que notre calcul, et les deux ne se comparent pas."
                if french
                else "The claim counts more than our arithmetic does, and the two do not compare."
            )
        return (
            "Ce que l’on sait est trop incertain pour dire si c’est vrai."
            if french
            else "What is known is too uncertain to say whether it is true."
        )
    if judged.beyond <= 1:
        side = ("high", "haut") if above else ("low", "bas")
        if french:
            return f"C’est {times} notre valeur centrale{NARROW}: possible, mais tout en {side[1]} de la fourchette."
        return f"That is {times} our central value: possible, but at the {side[0]} end of the range."
    if checked.ours.low == checked.ours.high:
        return f"C’est {times} ce qu’il en est." if french else f"That is {times} what it is."
    if french:
        told = f"C’est {times} notre valeur centrale"
        return f"{told}, et encore {beyond} fois {'plus' if above else 'moins'} que le bord de la fourchette."
    told = f"That is {times} our central value"
    return f"{told}, and still {beyond} times {'more' if above else 'less'} than the edge of the range."


def _times(judged: Judgement, language: str) -> str:
    """`190 to 470 times`, or, below one, `a tenth of`, told as `1/10 of`."""
    french = language == "fr"
    low, high = judged.low_times, judged.high_times
    if high < 1:
        low, high = (1 / high, 1 / low if low else math.inf)
        told = _span(low, high, language)
        return f"{told} fois moins que" if french else f"{told} times less than"
    told = _span(low, high, language)
    return f"{told} fois" if french else f"{told} times"


def _span(low: float, high: float, language: str) -> str:
    first = number(low, language)
    if not math.isfinite(high) or number(high, language) == first:
        return first
    return f"{first} {'à' if language == 'fr' else 'to'} {number(high, language)}"


def _others(checked: Checked, language: str) -> str:
    """What we find when something else is counted: both boundaries stand in the sentence."""
    parts = [
        f"{told_range(ours, checked.unit.partition('/')[0], language)}, {_reading(reading, language)}"
        for reading, ours, _ in checked.others
    ]
    joined = (f"{NARROW}; " if language == "fr" else "; ").join(parts)
    return f"Autrement compté{NARROW}: {joined}." if language == "fr" else f"Counted otherwise: {joined}."
