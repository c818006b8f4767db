"""The words in which people say what a request costs, in French and English: units, things, models, numbers."""

from __future__ import annotations

import re

_SPELLINGS: tuple[tuple[str, str, str], ...] = (  # our unit, what it measures, how it is written
    ("Wh", "energy_wh", "Wh|W.h|watt-hour|watt-hours|watt hour|watt hours|watthour|watthours|wattheure|wattheures"),
    ("Wh", "energy_wh", "watt-heure|watt-heures|watts-heure|watt heure|watt heures|watts-heures|watts heures"),
    ("kWh", "energy_wh", "kWh|kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours|kilowattheure"),
    ("kWh", "energy_wh", "kW h|kW.h|kilowatts heure|kilowatt heure|kilowatts heures|kilowatts-heures|kilowatt-hours"),
    ("Wh", "energy_wh", "W h"),
    ("kWh", "energy_wh", "kilowattheures|kilowatt-heure|kilowatt-heures|kilowatts-heure"),
    ("mWh", "energy_wh", "milliwatt-hour|milliwatt-hours|milliwattheure|milliwattheures"),
    ("MWh", "energy_wh", "megawatt-hour|megawatt-hours|mégawattheure|mégawattheures|mégawatt-heure|mégawatts-heure"),
    ("GWh", "energy_wh", "GWh|gigawatt-hour|gigawatt-hours|gigawattheure|gigawattheures"),
    ("TWh", "energy_wh", "TWh|terawatt-hours|térawattheures"),
    ("J", "energy_wh", "J|joule|joules"),
    ("kJ", "energy_wh", "kJ|kilojoule|kilojoules"),
    ("MJ", "energy_wh", "megajoule|megajoules|mégajoule|mégajoules"),
    ("L", "water_l", "L|litre|litres|liter|liters|litre of water|litres d'eau"),
    ("mL", "water_l", "millilitre|millilitres|milliliter|milliliters"),
    ("cL", "water_l", "cL|centilitre|centilitres|centiliter"),
    ("dL", "water_l", "dL|décilitre|décilitres|deciliter"),
    ("m3", "water_l", "m3|cubic metre|cubic metres|cubic meter|cubic meters|mètre cube|mètres cubes"),
    ("gallon", "water_l", "gal|gallon|gallons|US gallon|US gallons"),
    ("floz", "water_l", "fl oz|fluid ounce|fluid ounces"),
    ("tsp", "water_l", "teaspoon|teaspoons|tsp|cuillère à café|cuillères à café"),
    ("mg", "mass", "milligram|milligrams|milligramme|milligrammes"),
    ("g", "mass", "g|gr|gram|grams|gramme|grammes"),
    ("kg", "mass", "kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes"),
    ("t", "mass", "t|ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes"),
    ("lb", "mass", "lb|lbs|pound|pounds"),
    ("mgCO2e", "gwp_gco2e", "mgCO2e|mgCO2|mg CO2e|mg CO2eq"),
    ("gCO2e", "gwp_gco2e", "gCO2e|gCO2|gCO2eq|g CO2e|g CO2eq|g CO2-eq|geqCO2|g eq CO2|g éq. CO2"),
    ("kgCO2e", "gwp_gco2e", "kgCO2e|kgCO2|kgCO2eq|kg CO2e|kg CO2eq|kgeqCO2"),
    ("tCO2e", "gwp_gco2e", "tCO2e|tCO2|tCO2eq|t CO2e|t CO2eq|teqCO2"),
    ("mgSb", "adpe_mgsb", "mgSb|mg Sb|mg Sb-eq|mg Sb eq|mgSbeq"),
    ("charge", "energy_wh", "phone charge|phone charges|smartphone charge|smartphone charges|charge of a phone"),
    ("charge", "energy_wh", "charge de téléphone|charges de téléphone|charge de smartphone|charges de smartphone"),
    ("charge", "energy_wh", "recharge de téléphone|recharge de smartphone|recharges de smartphone|smartphone"),
    ("charge", "energy_wh", "phone battery|batterie de téléphone|charge d'un téléphone|charge d'un smartphone"),
    ("search", "energy_wh", "Google search|Google searches|recherche Google|recherches Google|recherche sur Google"),
    ("search", "energy_wh", "recherches sur Google|web search|web searches|search on Google|Internet search"),
    ("bottle", "water_l", "bottle|bottles|bottle of water|bottles of water|bouteille|bouteilles|bouteille d'eau"),
    ("bottle", "water_l", "bouteilles d'eau"),
    ("drop", "water_l", "drop|drops|drops of water|goutte|gouttes|gouttes d'eau"),
    ("glass", "water_l", "glass|glasses|glass of water|glasses of water|verre|verres|verre d'eau|verres d'eau"),
)
_EXACT: dict[str, tuple[str, str]] = {  # where a capital changes the size, it counts
    "mWh": ("mWh", "energy_wh"),
    "MWh": ("MWh", "energy_wh"),
    "mJ": ("mJ", "energy_wh"),
    "MJ": ("MJ", "energy_wh"),
    "mL": ("mL", "water_l"),
    "ml": ("mL", "water_l"),
    "ML": ("ML", "water_l"),
    "mg": ("mg", "mass"),
    "Mt": ("Mt", "mass"),
}
UNITS: dict[str, tuple[str, str]] = {
    name: (unit, figure) for unit, figure, names in _SPELLINGS for name in names.split("|")
} | _EXACT
SYMBOL = 3  # letters of the longest symbol of a unit: longer names are words, and may have an article
LONG_UNITS = "|".join(re.escape(name) for name in sorted(UNITS, key=len, reverse=True) if len(name) > SYMBOL)
AMBIGUOUS = {"mwh": "milliwatt-hours (mWh) or megawatt-hours (MWh)", "mj": "millijoules (mJ) or megajoules (MJ)"}
AMBIGUOUS |= {"mt": "megatonnes (Mt) or metric tons (t)"}
RATES = frozenset(("w", "kw", "watt", "watts", "kilowatt", "kilowatts", "mw", "gw"))
BARE_UNITS = frozenset(("smartphone", "glass", "verre", "bottle", "bouteille"))  # also words for other things

OBJECTS = {
    name: thing
    for thing, names in (
        (
            "picture",
            "image|images|imagen|picture|pictures|photo|photos|illustration|illustrations|visuel|visuels|drawing|drawings|"
            "starter pack|starter packs|starterpack|portrait|dessin|dessins|figurine|figurines|pic|pics",
        ),
        (
            "request",
            "request|requests|query|queries|prompt|prompts|question|questions|answer|answers|response|responses|reply|"
            "replies|message|messages|requête|requêtes|réponse|réponses|demande|demandes|conversation turn|e-mail|"
            "e-mails|email|emails|mail|mails|courriel|courriels|text|texts|texte|textes|interaction|interactions|"
            "chat|chats|search|searches|recherche|recherches|requete|requetes|reponse|reponses",
        ),
        ("token", "token|tokens|jeton|jetons"),
    )
    for name in names.split("|")
}
CONVERSATION = r"(?P<many>\b\d[\d.]*\s+)?\b(?P<name>conversation|session|discussion|dialogue)s?\b(?! turn)"
IN_CONVERSATION = (
    r"\b(?:in|within|during|dans|au cours d['e])\s*(?:an?|the|une?|la|cette)?\s*(?:conversation|session|discussion)"
)
MAIL = r"\b(?:e-?mails?|mails?|courriels?)\b"
WORDS = r"[- ](?:words?|mots)\b"
NOT_WEIGHED = ("video", "vidéo", "film", "song", "chanson")
# Training, as a noun or a verb. `entraîner` is also to bring about: "chaque requête entraîne 3 g de CO2".
TRAINING = (
    r"(?:pre-?|pré-?)?(?:training|trained)|(?:pre-?|pré-?)?entra[iî]nements?|"
    r"fine-?\s?tun(?:e|es|ed|ing)|pre-?train|apprentissage(?!\s+(?:automatique|profond|machine))"
)
TRAINS = r"(?:pré-?)?entra[iî](?:n|nent|ne|nes|nez|nons|nant|ner|né|née|nés|nées|nait|nera|nerait)"  # verbs
TRAIN_BY = r"(?:to|can|could|will|would|must|did|we|they|you|companies|and|or)\s+train|^train(?=\s+\w)"
MODELLIKE = r"mod[eè]les?|models?|ias?|ais?|llms?|réseaux?|networks?|chatbots?|bots?|bert|transformers?|algorithmes?"
TRAIN_IT = rf"(?<!a )(?<!an )(?<!un )(?<!le )(?<!en )trains?\s+(?:[^\W\d]+\s+){{0,2}}?(?:{MODELLIKE})"
FORMING = rf"form(?:er|ation|é)s?\s+(?:de\s+la\s+|d'|de\s+|du\s+|l')?(?:[^\W\d]+\s+){{0,2}}?(?:{MODELLIKE})"
FORMING += r"|(?:build|develop|construi|développ|concev|apprendre)\w*\s+"
FORMING += rf"(?:(?:an?|the|une?|le|la|de|du|l'|d')\s*)?(?:{MODELLIKE})"
BROUGHT_ABOUT = (
    r"consomm|émission|emission|émet|dépens|rejet|évapor|usage|utilis|coût|perte|empreinte|besoin|production"
)
TRAINING_APART = (
    r"\b(?:hors|sans(?: compter| inclure)?|excluding|without|not (?:counting|including)|apart from)\s+"
    r"(?:l'|the\s+|its\s+|de\s+)?(?:training|entra[iî]nement)|\b(?:training|entra[iî]nement)\s+(?:apart|aside|excluded|exclu)\b"
)
TRAINED = ("gpt3-502-tonnes", "gpt3-1287-gwh", "gpt3-700000-litres", "training-284-tonnes")  # known claims on training
TIMES = (
    r"seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|"
    r"secondes?|heures?|quinzaines?|jours?|semaines?|mois|ans?|années?"
)

# Where it is computed. Names are those of places.py; what it does not have is a part of a country, or more than one.
AT = r"\b(?:in|en|aux?|dans|across|within)\s+"
AT += r"|\b(?:electricity|grid|mix|data cent(?:re|er)s?|servers?|électricité|réseau|centres?|serveurs?)\s+"
AT += r"(?:in|of|en|de|du|d')\s*"
THE = r"(?:the\s+|les?\s+|la\s+|l')?"
SHORT_PLACES = r"U\.S\.A|U\.S|USA|US|U\.K|UK|EU|UE|UAE"
THE_WORLD = r"\b(?:in the world|worldwide|world average|dans le monde|moyenne mondiale)\b"
REGIONS = {  # what there are no figures of, and the country to name instead
    name: country
    for country, names in (
        ("Canada", "Québec|Quebec|Montréal|Montreal|Ontario|Toronto|Alberta|British Columbia|Colombie-Britannique"),
        ("United States", "California|Californie|Virginia|Virginie|Texas|Oregon|Iowa|Arizona|Ohio|Nevada|New York"),
        ("United States", "New Jersey|New Mexico|New England|Washington|Silicon Valley|Florida|Floride|Illinois"),
        ("United Kingdom", "London|Londres|Northern Ireland|Irlande du Nord"),
        ("France", "Paris|Lyon|Marseille|Lille|Bretagne|Île-de-France|Ile-de-France"),
        ("Germany", "Frankfurt|Francfort|Berlin|Bavaria|Bavière"),
        ("Belgium", "Wallonie|Wallonia|Flandre|Flanders|Bruxelles|Brussels"),
        ("China", "Beijing|Pékin|Shanghai|Guizhou|Inner Mongolia|Mongolie-Intérieure"),
        ("WORLD", "Asia|Asie|Africa|Afrique|Scandinavia|Scandinavie|South America|Amérique du Sud"),
    )
    for name in names.split("|")
}

# Families and habits of speech: a pattern, the model of the catalogues that is meant, what it makes ("" for either).
# Exact names of the catalogues are known anyway, and come first.
FAMILIES: tuple[tuple[str, str, str], ...] = (
    (r"stable[ -]diffusion", "stable-diffusion-xl", "picture"),
    (r"flux", "flux", "picture"),
    (r"midjourney", "midjourney", "picture"),
    (r"dall[- ]?[eé](?:[ -]?3)?", "dall-e-3", "picture"),
    (r"gpt-image", "chatgpt", "picture"),
    (r"nano banana", "nano-banana", "picture"),
    (r"gpt-?[ ]?4", "gpt-4", ""),
    (r"gpt-?[ ]?3", "gpt-3", ""),
    (r"gpt-?[ ]?5", "gpt-5", ""),
    (r"chat[ -]?gpt|openai", "chatgpt", ""),
    (r"gemini", "gemini", ""),
    (r"claude", "claude-sonnet-4", "request"),
    (r"le chat|mistral", "mistral-large-2", "request"),
    (r"deepseek", "deepseek-v3", "request"),
    (r"llama", "llama-3.1-70b", "request"),
)
PICTURES_OF = {"OpenAI": "chatgpt", "Google": "gemini-2.5-flash-image"}  # where a maker's text model is said to draw

_UNDER_20 = (
    "zero|zéro one|un|une two|deux three|trois four|quatre five|cinq six seven|sept eight|huit nine|neuf ten|dix "
    "eleven|onze twelve|douze thirteen|treize fourteen|quatorze fifteen|quinze sixteen|seize "
    "seventeen eighteen nineteen"
)
_TENS = (
    "twenty|vingt thirty|trente forty|quarante fifty|cinquante sixty|soixante seventy|septante eighty|huitante ninety"
)
NUMBER_WORDS: dict[str, int] = {
    **{name: value for value, names in enumerate(_UNDER_20.split()) for name in names.split("|")},
    **{name: 10 * ten for ten, names in enumerate(_TENS.split(), 2) for name in names.split("|")},
    **{"quatre-vingts": 80, "quatre-vingt": 80, "nonante": 90},
    **{"hundred": 100, "cent": 100, "cents": 100, "thousand": 1000, "mille": 1000},
}
_ANY = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_ALONE = "|".join(name for name in sorted(NUMBER_WORDS, key=len, reverse=True) if NUMBER_WORDS[name] != 1)
NUMBER_RUN = (  # two hundred and five, vingt et un, a thousand: never "twenty and fifty", which is a range
    rf"(?<!\d )\b(?:(?:an?|one)\s+(?=hundred\b|thousand\b))?(?:{_ALONE})\b"
    rf"(?:(?:[- ]|(?<=hundred) and |[- ]et[- ](?=une?\b|onze\b))(?:{_ANY})\b(?! fois\b))*"
)
COLLECTIVES = {"dozen": 12, "dizaine": 10, "douzaine": 12, "vingtaine": 20, "trentaine": 30, "quarantaine": 40}
COLLECTIVES |= {"cinquantaine": 50, "soixantaine": 60, "centaine": 100}
MULTIPLIERS = {"hundred": 1e2, "cents": 1e2, "thousand": 1e3, "mille": 1e3, "million": 1e6, "millions": 1e6}
MULTIPLIERS |= {
    "billion": 1e9,
    "billions": 1e9,
    "milliard": 1e9,
    "milliards": 1e9,
    "millier": 1e3,
    "milliers": 1e3,
    "bn": 1e9,
    "k": 1e3,
}
MULTIPLIERS |= {f"{name}{s}": float(value) for name, value in COLLECTIVES.items() for s in ("", "s")}
FORTNIGHT = r"\bune quinzaine (?:de |d')"  # fifteen of something; without them, two weeks
_FEW = r"(?:several|a few|few|quelques|plusieurs)"
_LOTS = "dozens|hundreds|thousands|millions|billions|dizaines|douzaines|vingtaines|centaines|milliers|milliards"
VAGUE = rf"(?<!\d )\b(?:{_FEW}\s+(?:{'|'.join((*MULTIPLIERS, *OBJECTS))})|{_LOTS})\b"  # dozens of, several questions


def spelt_out(words: str) -> int:
    """`two hundred and five` is 205."""
    total = current = 0
    for word in re.findall(r"quatre-vingts?|[^\W\d_]+", words.lower()):
        value = NUMBER_WORDS.get(word, 0)
        if value == 1000:
            total, current = total + max(current, 1) * value, 0
        elif value == 100:
            current = max(current, 1) * value
        else:
            current += value
    return total + current


NUMBER = r"(?<![\w.,])\d(?:[\d.,]*\d)?(?:e[+-]?\d+)?"
_PARTS = {"third": 3, "tiers": 3, "quarter": 4, "quart": 4, "fifth": 5, "cinquième": 5, "sixth": 6, "sixième": 6}
_PARTS |= {"eighth": 8, "huitième": 8, "tenth": 10, "dixième": 10, "fifteenth": 15, "quinzième": 15}
_PARTS |= {"twentieth": 20, "vingtième": 20, "hundredth": 100, "centième": 100, "thousandth": 1000, "millième": 1000}
_A_UNIT = rf"(?=(?:{'|'.join(re.escape(name) for name in UNITS if 1 < len(name) <= SYMBOL)}|{LONG_UNITS})\b)"
_A_PART = re.compile(
    rf"\b(?P<n>an?|one|une?|\d+)[ -](?P<part>{'|'.join(_PARTS)})s?\s+"
    rf"(?:of\s+(?:an?\s+)?|d'(?:une?\s+)?|de\s+)?{_A_UNIT}",
    re.I,
)
_AND_HALF = re.compile(  # un litre et demi, one and a half litres, a litre and a half
    rf"\b(?P<n>an?|one|une?|\d+)\s+(?:(?P<unit>{LONG_UNITS})\s+)?(?:et demie?|and a half)\b(?(unit)|\s+{_A_UNIT})", re.I
)
_TIMES_A = re.compile(  # ten times more than a Google search
    rf"({NUMBER})\s*(?:times|fois|x|×)\s+((?:[^\W\d]+\s+){{0,4}}?)(?:(?:than|as|que|de|d'|of|qu')\s*)?(?:that of\s+)?"
    r"(?:celle\s+d')?(?:an?|une?)\s+(?:(?:seule|single|simple|standard|regular|normal|classic|traditional|typical)\s+)?"
    rf"(?=(?:{LONG_UNITS})\b)",
    re.IGNORECASE,
)
_WATER = r"water|eau\b|drink|boire|bottle|évapor|evapor"


def parts(text: str) -> str:
    """Halves, thirds and the like in figures: `half a litre` and `un demi-litre` are 0.5 litre."""

    def whole(found: re.Match[str]) -> int:
        return int(found["n"]) if found["n"].isdigit() else 1

    text = _AND_HALF.sub(lambda f: f"{whole(f)}.5 {f['unit'] or ''}".rstrip() + ("" if f["unit"] else " "), text)
    text = _A_PART.sub(lambda f: f"{whole(f) / _PARTS[f['part'].lower()]:.6f} ", text)
    text = re.sub(r"\bdemi[- ]", "0.5 ", re.sub(r"\b(?:an?|une?)\s+demi", "demi", text, flags=re.I), flags=re.I)
    text = re.sub(r"\b(?:an?)\s+half\b", "half", text, flags=re.I)
    text = re.sub(r"\bhalf[\s-]+(?:an?\s+|of an?\s+)?", "0.5 ", text, flags=re.I)
    text = re.sub(r"\bla moitié d'(?:une?|la)?\s*", "0.5 ", text, flags=re.I)
    return re.sub(r"\b([1-9])/([2-9])(?=\s+[^\W\d])", lambda f: f"{int(f[1]) / int(f[2]):.3g}", text)  # 1/2 litre


def times_more(text: str) -> str:
    """`33 times more than a Google search` is 33 Google searches, and 33 times less a 33rd of one."""

    def told(found: re.Match[str]) -> str:
        if not re.search(r"\b(?:less|fewer|moins)\b", found[2], re.IGNORECASE):
            return f"{found[1]} "
        number = re.sub(r"[.,](?=\d{3}\b)", "", found[1]).replace(",", ".")
        return f"{1 / float(number):.9f} " if float(number) else found[0]

    text = re.sub(r"\btwice\b", "2 times", text, flags=re.IGNORECASE)
    return _TIMES_A.sub(told, text)


def ounces(text: str) -> str:
    """An ounce is fluid where it is of water, and a sixteenth of a pound elsewhere."""
    ounce = r"(?:ounces?|onces?|oz)\b"
    if re.search(_WATER, text, re.IGNORECASE):
        return re.sub(rf"(?<!fl )(?<!fl\. )(?<!fluid )\b{ounce}", "fl oz", text, flags=re.IGNORECASE)
    one = re.compile(rf"({NUMBER})(?:(\s*(?:-|to|à|and|et)\s*)({NUMBER}))?[\s-]+{ounce}", re.IGNORECASE)
    return one.sub(lambda f: f"{float(f[1]) / 16:.9g}{f[2] or ''}{f'{float(f[3]) / 16:.9g}' if f[3] else ''} lb", text)
