"""Reading what somebody says a request costs: "5 litres of water per picture", "une requête ChatGPT consomme 3 Wh".

French and English. One quantity with its unit, and what it is for: a picture or a text answer, one or many, of which
model. What cannot be understood, or could be understood in two ways, is refused with a sentence that says what to
write. Nothing is checked here: `claims.check_quantity` does.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from trottinette.errors import BadQuantity, nearest
from trottinette.impact.models import image_models, plain, text_models
from trottinette.impact.places import place as place_of
from trottinette.impact.places import places
from trottinette.impact.quantity_words import (
    AMBIGUOUS,
    AT,
    BARE_UNITS,
    BROUGHT_ABOUT,
    COLLECTIVES,
    CONVERSATION,
    FAMILIES,
    FORMING,
    FORTNIGHT,
    IN_CONVERSATION,
    LONG_UNITS,
    MAIL,
    MODELLIKE,
    MULTIPLIERS,
    NOT_WEIGHED,
    NUMBER,
    NUMBER_RUN,
    OBJECTS,
    RATES,
    REGIONS,
    SHORT_PLACES,
    SYMBOL,
    THE,
    THE_WORLD,
    TIMES,
    TRAIN_BY,
    TRAIN_IT,
    TRAINED,
    TRAINING,
    TRAINING_APART,
    TRAINS,
    UNITS,
    VAGUE,
    WORDS,
    ounces,
    parts,
    spelt_out,
    times_more,
)

FRENCH = re.compile(
    r"\b(?:par|pour|une?|des?|du|d'|l'|eau|chaque|consomm\w+|requêtes?|réponses?|litres? d)\b", re.IGNORECASE
)
ENGLISH = re.compile(r"\b(?:per|for|of|an?|each|the|uses?|water|takes?|liters?|answers?|pictures?)\b", re.IGNORECASE)
LONGEST = 400  # characters of a sentence
WHOLE = r"\b(?:full|complete|complète|entière)\s+"  # a full charge is a charge
EXAMPLE = 'write it as "0.5 L per image" or "0,3 Wh par réponse"'
CHARGING = re.compile(
    r"(?<!\d )(?<!\d)\b(?:fully )?(?:charg(?:ing|e)|(?:re)?charger|recharge)(?: complète(?:ment)?)? "
    r"(?:d')?(?:an?|your|one|une?|son|votre|ton) "
    r"(?:smartphone|(?:mobile )?phone|téléphone)(?: portable| intelligent)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is said: `low` to `high` (equal for a single value) of `unit`, for `count` to `most` (likewise) of `thing`
    (picture, request or token), by `model` and at `place` where one is named. `figure` is what of the six it is."""

    said: str
    low: float
    high: float
    unit: str
    figure: str
    thing: str
    count: float = 1.0
    most: float = 1.0
    model: str = ""
    place: str = ""  # as it is written
    words: float | None = None  # of one answer, where it is said
    mail: bool = False

    @property
    def each(self) -> tuple[float, float]:
        """Low and high for one."""
        return self.low / self.most, self.high / self.count


def read_quantity(said: str) -> Quantity:
    """Read the sentence. Raises BadQuantity with what is missing, unclear or not a thing we can weigh."""
    if not said.strip():
        raise BadQuantity("there is nothing to check", hint=EXAMPLE)
    if len(said) > LONGEST:
        raise BadQuantity(f"{len(said)} characters are too many for one claim", hint=f"give one sentence: {EXAMPLE}")
    text = re.sub(TRAINING_APART, " ", _plain(said), flags=re.IGNORECASE)
    if _of_training(text):
        raise BadQuantity(
            "training a model is not estimated here, only what pictures and texts take once it is trained",
            hint=f"for what is said of training, see the known claims: {', '.join(TRAINED)}",
        )
    model, kind, text = _model(text)
    where = _place(text)
    text = _numbers_written_out(text)
    text, words = _words(text)
    low, high, unit, figure, text = _amount(text, said)
    if again := re.search(rf"{NUMBER} ?(?:times|fois)\b(?=[^,;]*\|)", text, re.IGNORECASE):
        raise BadQuantity(f"{again[0]!r} what is not understood", hint='write "10 times more than a Google search"')
    thing, count, most = _thing(text, kind, bool(model) or unit == "search", said)
    mail = thing == "request" and bool(re.search(MAIL, text, re.IGNORECASE))
    return Quantity(said.strip(), low, high, unit, figure, thing, count, most, model, where, words, mail)


def _plain(said: str) -> str:
    """One form of every character: CO₂ is CO2, m³ is m3, any space a space, any dash a hyphen."""
    text = unicodedata.normalize("NFKC", said).replace("μ", "µ").replace("’", "'").replace("−", "-").replace("⁄", "/")
    return re.sub(r"\s+", " ", re.sub(r"[–—‑]", "-", text)).strip(" .!?;:«»\"'")


def _of_training(text: str) -> bool:
    """Whether the sentence is of training a model, as a noun or a verb. What a request `entraîne` (brings about) is
    not: a number or a consumption comes next, and no model."""
    marked = _catalogued().sub(" model ", text)
    for pattern, _, _ in FAMILIES:
        marked = re.sub(rf"(?<![\w-])(?:{pattern})(?![\w-])", " model ", marked, flags=re.IGNORECASE)
    if re.search(rf"\b(?:{TRAINING}|{TRAIN_BY}|{FORMING}|{TRAIN_IT})\b", marked, re.IGNORECASE):
        return True
    for found in re.finditer(rf"\b{TRAINS}\b", marked, re.IGNORECASE):
        if not marked[: found.start()].strip(" ,(") and found[0].lower().endswith("er"):
            return True
        for word in re.findall(r"[\w.]+", marked[found.end() :])[:6]:
            if re.match(rf"\d|(?:{BROUGHT_ABOUT})", word, re.IGNORECASE):
                break
            if re.fullmatch(MODELLIKE, word, re.IGNORECASE):
                return True
        else:
            return True
    return False


def _model(text: str) -> tuple[str, str, str]:
    """The model that is named (the longest name wins), what it makes, and the sentence without it."""
    found = _catalogued().search(text)
    if found:
        names = _names()
        name, kind = names[plain(found[0])]
        return name, kind, f"{text[: found.start()]} {text[found.end() :]}".strip()
    for pattern, name, kind in FAMILIES:
        found = re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.IGNORECASE)
        if found:
            return name, kind, f"{text[: found.start()]} {text[found.end() :]}".strip()
    return "", "", text


def _words(text: str) -> tuple[str, float | None]:
    """The sentence without how many words an answer has, and those: a 100-word e-mail."""
    found = re.search(rf"({NUMBER}){WORDS}", text, re.IGNORECASE)
    if not found or not float(found[1]):
        return text, None
    asked = re.search(r"\b(?:prompt|question|query|request|requête|demande)s? (?:of|de) $", text[: found.start()], re.I)
    return f"{text[: found.start()]} {text[found.end() :]}", None if asked else float(found[1])


def _place(text: str) -> str:
    """The place that is named: in France, au Canada, in the US, (Poland), worldwide. Raises BadQuantity for two."""
    regions = {name.lower(): name for name in REGIONS}
    names = [one["name"] for way in _placed() for one in way.finditer(text)]
    found = [regions.get(name.lower(), name) for name in names if name not in ("reunion", "réunion")]  # a meeting
    codes = {name if name in REGIONS else place_of(name).code: name for name in found}
    if len(codes) > 1:
        raise BadQuantity(f"two places are named ({' and '.join(codes.values())})", hint="check them one at a time")
    return next(iter(codes.values()), "WORLD" if re.search(THE_WORLD, text) else "")


@cache
def _placed() -> tuple[re.Pattern[str], ...]:
    """Names of places where they stand for one: after a word such as `in`, in brackets, or at the very end or start."""
    known = {name for one in places().values() for name in (one.en, one.fr, *one.also) if one.code != "WORLD"}
    long = [re.escape(name) for name in (*REGIONS, *known) if len(name) > SYMBOL]
    names = "|".join(sorted(long, key=len, reverse=True))
    about = r"(?:data cent(?:re|er)s?|servers?|grid|electricity)"
    return (
        re.compile(rf"(?:{AT}){THE}(?P<name>{names})(?![\w-])", re.IGNORECASE),
        re.compile(rf"(?:{AT}){THE}(?P<name>{SHORT_PLACES})(?![\w-])(?!\s+gallons?)"),
        re.compile(r"\bin the (?P<name>us|uk|eu)(?![\w-])"),
        re.compile(rf"(?<![\w-])(?P<name>{SHORT_PLACES}|{names})\s+{about}\b"),
        re.compile(rf"(?:^|[(,:]\s*){THE}(?P<name>{names}|{SHORT_PLACES})\s*(?:[),:]|$)"),
    )


@cache
def _names() -> Mapping[str, tuple[str, str]]:
    """Every name of the catalogues that can stand in a sentence, as it is compared: the name, and what it makes."""
    out: dict[str, tuple[str, str]] = {}
    for kind, table in (("picture", image_models()), ("request", text_models())):
        for id, entry in table.items():
            for name in (id.rsplit("/", 1)[-1], *entry.aliases):
                if (re.search(r"\d", name) or len(name) > SYMBOL) and name.lower() not in OBJECTS:
                    known = out.get(plain(name))
                    out[plain(name)] = (name, "" if known and known[1] != kind else kind)
    return out


@cache
def _catalogued() -> re.Pattern[str]:
    """Names with a number in them, the longest first, however their parts are joined: GPT 4o, gpt-4o."""
    said = {
        re.sub(r"[-_ ]+", r"[-_ ]?", re.escape(name).replace(r"\-", "-").replace(r"\ ", " "))
        for table in (image_models(), text_models())
        for id, entry in table.items()
        for name in (id.rsplit("/", 1)[-1], *entry.aliases)
        if plain(name) in _names()
    }
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(sorted(said, key=len, reverse=True))})(?![\w-])", re.IGNORECASE)


def _numbers_written_out(text: str) -> str:
    """`two million` and `1,000` become digits with a point; `half a litre` and `un demi-litre` 0.5."""
    text = re.sub(r"(?<=\d) a (?=\d)", " à ", re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", text))  # 1 000; 20 a 50
    text = re.sub(r"\b(?:minus|moins)\s+(?=\d)", "-", re.sub(WHOLE, "", text, flags=re.I), flags=re.I)
    text = re.sub(FORTNIGHT, "15 ", text, flags=re.IGNORECASE)
    collective = "|".join((*COLLECTIVES, "million", "billion", "milliard", "millier"))
    text = re.sub(rf"\b(?:an?|one|une?)\s+(?=(?:{collective})\b)", "1 ", text, flags=re.IGNORECASE)
    if vague := re.search(VAGUE, text, re.IGNORECASE):
        raise BadQuantity(
            f"{vague[0]!r} does not say how many", hint="write a number or a range: for 20 to 50 questions"
        )
    french = len(FRENCH.findall(text)) > len(ENGLISH.findall(text))
    text = re.sub(NUMBER_RUN, lambda found: str(spelt_out(found[0])), text, flags=re.IGNORECASE)
    text = re.sub(rf"(\b(?:per|for|par|pour)|/)\s*(?=(?:{'|'.join(MULTIPLIERS)})\b)", r"\1 1 ", text, flags=re.I)
    text = times_more(CHARGING.sub("1 phone charge", parts(text)))
    text = re.sub(rf"(?<!d')(?<!of )\b(?:an?|one|une?)\s+(?=(?:{LONG_UNITS})\b)", "1 ", text, flags=re.IGNORECASE)

    def digits(found: re.Match[str]) -> str:
        return f"{_number(found[0], french):.15g}"

    text = ounces(re.sub(NUMBER, digits, text))
    times = "|".join(sorted(MULTIPLIERS, key=len, reverse=True))
    text = re.sub(
        rf"({NUMBER})(\s*(?:-|to|à|and|et|or|ou)\s*)({NUMBER})\s*({times})\b",
        lambda f: f"{f[1]}{' ' + f[4] if float(f[1]) <= float(f[3]) else ''}{f[2]}{f[3]} {f[4]}",  # 2 to 3 million
        text,
        flags=re.IGNORECASE,
    )
    for _ in range(2):  # a hundred million
        text = re.sub(
            rf"({NUMBER})\s*(?:{times})\b(?:\s+(?:of|de|d'))?",
            lambda f: f"{float(f[1]) * MULTIPLIERS[f[0][len(f[1]) :].split()[0].lower()]:.15g} ",
            text,
            flags=re.IGNORECASE,
        )
    return text


def _number(text: str, french: bool) -> float:
    """A point or a comma is decimal. Threes after several are thousands, and after one comma too where the sentence is
    English or they are 000: 1,000 and 1.000.000 are whole, 1.234 and 0,125 are not. Raises BadQuantity."""
    plain = text.lower()
    thousands = r"[1-9]\d{0,2}((,000)+|(,\d{3}){2,})" if french else r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?"
    if re.fullmatch(thousands, plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?|[1-9]\d{0,2}(\.\d{3})+,\d+", plain):
        plain = plain.replace(".", "").replace(",", ".")
    else:
        plain = plain.replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        raise BadQuantity(f"{text[:40]!r} is no number", hint="write 1000 or 0.5, with one point or comma") from None
    if not math.isfinite(value):
        raise BadQuantity(f"{text[:40]!r} is too large to be weighed", hint="give a finite number")
    return value


def _amount(text: str, said: str) -> tuple[float, float, str, str, str]:
    """The one quantity with its unit: low, high, unit, figure, and the sentence without it."""
    names = "|".join(re.escape(name) for name in sorted({*UNITS, *AMBIGUOUS, *RATES}, key=len, reverse=True))
    amount = re.compile(
        rf"(?P<minus>(?<![\w])-\s?)?(?P<a>{NUMBER})\s*(?:(?P<same>{names})?\s*(?:-|to|à|and|et|or|ou)\s*(?P<b>{NUMBER}))?"
        rf"[\s-]*(?P<unit>{names})(?![\w'])",
        re.IGNORECASE,
    )
    found = list(amount.finditer(text))
    weighed = [one for one in found if one["unit"].lower() not in BARE_UNITS] or found
    if not weighed:
        raise BadQuantity(_why_no_amount(text, said), hint=EXAMPLE)
    one = weighed[0]
    if len({_unit(other) for other in weighed}) > 1 or len({(other["a"], other["b"]) for other in weighed}) > 1:
        told = " and ".join(repr(other[0].strip()) for other in weighed[:3])
        raise BadQuantity(f"{said[:80]!r} holds several quantities ({told})", hint="check them one at a time")
    if one["same"] and _unit_of(one["same"], one[0]) != _unit(one):
        both = one[0].strip()
        raise BadQuantity(f"{said[:80]!r} holds several quantities ({both!r})", hint="check them one at a time")
    if one["minus"]:
        raise BadQuantity(f"{one[0].strip()!r} is less than nothing", hint="give a quantity that is not negative")
    unit, figure = _unit(one)
    low = float(one["a"])
    high = float(one["b"]) if one["b"] else low
    if low > high:
        raise BadQuantity(f"{one[0].strip()!r} is a range the wrong way round", hint="write the smaller value first")
    rest = f"{text[: one.start()]} | {text[one.end() :]}"
    if figure == "mass":
        unit, figure = _of_what(rest, unit, one[0])
    return low, high, unit, figure, rest


def _unit(found: re.Match[str]) -> tuple[str, str]:
    return _unit_of(found["unit"], found[0])


def _unit_of(written: str, where: str) -> tuple[str, str]:
    """The unit in our spelling, and the figure it measures. Exact spelling first: mWh is not MWh."""
    if written in UNITS:
        return UNITS[written]
    plain = written.lower()
    if plain in AMBIGUOUS:
        raise BadQuantity(f"{written!r} can mean {AMBIGUOUS[plain]}", hint="write one of them, capitals as they are")
    if plain in RATES:
        raise BadQuantity(
            f"{where.strip()!r} is a power, which says nothing of how long", hint="give energy, as in 0.3 Wh"
        )
    return next(UNITS[name] for name in UNITS if name.lower() == plain)


def _of_what(rest: str, unit: str, written: str) -> tuple[str, str]:
    """A mass is of CO2e or of antimony, and says which."""
    if re.search(r"\b(?:antimon\w*|sb)\b", rest, re.IGNORECASE):
        return f"{unit}Sb", "adpe_mgsb"
    if re.search(r"co2|carbon|ges\b|ghg|greenhouse|serre|émission|emission|émet|emit|climat", rest, re.IGNORECASE):
        return f"{unit}CO2e", "gwp_gco2e"
    raise BadQuantity(f"{written.strip()!r} is a mass, of what is not said", hint='write "10 g CO2 per prompt"')


def _why_no_amount(text: str, said: str) -> str:
    number = re.search(NUMBER, text)
    if not number:
        return f"{said[:80]!r} holds no number"
    after = re.match(r"\s*([^\W\d_]+)", text[number.end() :])
    if after:
        close = nearest(after[1], [name for name in UNITS if len(name) > 1])
        return f"{after[1][:40]!r} is no unit of energy, water or CO2 that is known" + (f" ({close})" if close else "")
    return f"{number[0]!r} has no unit"


def _thing(text: str, kind: str, named: bool, said: str) -> tuple[str, float, float]:
    """What it is for, and how many (from, to): a picture wherever one is named, else a request, which is what a model
    that is named gets where nothing else is said. Raises BadQuantity."""
    words = "|".join(sorted(OBJECTS, key=len, reverse=True))
    counted = rf"(?:({NUMBER})(?:\s*(?:-|to|à|and|et|or|ou)\s*({NUMBER}))?\s+(?:[^\W\d_]+[\s-]+){{0,2}}?)?\b({words})\b"
    counts: set[tuple[float, float]] = set()
    things: set[str] = set()
    for found in re.finditer(counted, text, re.IGNORECASE):
        things.add(OBJECTS[found[3].lower()])
        if found[1]:
            counts.add((float(found[1]), float(found[2] or found[1])))
    if other := re.search(rf"\b(?:{'|'.join(NOT_WEIGHED)})s?\b", text, re.IGNORECASE):
        raise BadQuantity(f"we weigh pictures and text, not {other[0]!r}", hint="see trot claims list for other claims")
    counts -= {(1.0, 1.0)}
    each = re.search(rf"(?:/|\b(?:per|par|each|chaque))\s*({words})\b", text, re.IGNORECASE)
    if len(counts) > 1 or (counts and each and things == {OBJECTS[each[1].lower()]}):
        raise BadQuantity(f"{said[:80]!r} counts in two ways", hint=EXAMPLE)
    talk = re.search(CONVERSATION, text, re.IGNORECASE)
    inside = each or (things and re.search(IN_CONVERSATION, text, re.IGNORECASE))
    if talk and (talk["many"] or not (counts or inside)):
        raise BadQuantity(
            f"how many requests a {talk['name']} has is not said", hint='write it: "a glass of water for 20 questions"'
        )
    count, most = counts.pop() if counts else (1.0, 1.0)
    if count <= 0:
        raise BadQuantity(f"{said[:80]!r} is for none at all", hint=EXAMPLE)
    if count > most:
        raise BadQuantity(f"{said[:80]!r} counts from more to less", hint="write the smaller number first")
    time = re.search(rf"(?:/|\b(?:an?|per|par|each|every|chaque))\s*({TIMES})\b", text, re.IGNORECASE)
    if most == 1.0 and time:
        raise BadQuantity(
            f"{said[:80]!r} is for a time ({time[1]}), of how many requests is not said",
            hint='write for how many: "2 GWh for 700 million pictures"',
        )
    if not things and not named:
        raise BadQuantity(f"what {said[:80]!r} is for is not said", hint=EXAMPLE)
    for thing in ("token", "picture"):
        if thing in things or (thing == "picture" and kind == "picture"):
            return thing, count, most
    return "request", count, most
