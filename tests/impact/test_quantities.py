"""Reading a quantity that somebody writes, in French and English, and the units behind it."""

import math
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trottinette.errors import BadQuantity
from trottinette.impact.factors import factors
from trottinette.impact.models import image_models, text_models
from trottinette.impact.quantities import read_quantity
from trottinette.impact.quantity_words import FAMILIES, OBJECTS, UNITS
from trottinette.impact.units import COUNTED, PLAIN, PREFIXES, WITH_PREFIX, unit


def read(said: str) -> tuple[float, float, str, str]:
    """In base units for one: low, high, the figure, the thing."""
    got = read_quantity(said)
    size = unit(got.unit).size
    return got.each[0] * size, got.each[1] * size, got.figure, got.thing


# The sentences of the issue and of the press, with what they say in J, L or gCO2e for one
SAID = [
    ("5 litres of water per picture", 5, 5, "water_l", "picture"),
    ("0.5 L/image", 0.5, 0.5, "water_l", "picture"),
    ("0.3 Wh per text answer", 1080, 1080, "energy_wh", "request"),
    ("2 Wh per image", 7200, 7200, "energy_wh", "picture"),
    ("2 Wh par image", 7200, 7200, "energy_wh", "picture"),
    ("10 g CO2 per prompt", 10, 10, "gwp_gco2e", "request"),
    ("10 g de CO₂ par requête", 10, 10, "gwp_gco2e", "request"),
    ("une requête ChatGPT consomme 3 Wh", 10800, 10800, "energy_wh", "request"),
    ("500 ml d'eau pour 20 questions", 0.025, 0.025, "water_l", "request"),
    ("500 ml d’eau pour 20 questions", 0.025, 0.025, "water_l", "request"),
    ("2 to 5 litres of water per picture", 2, 5, "water_l", "picture"),
    ("2-5 L per picture", 2, 5, "water_l", "picture"),
    ("entre 2 et 5 litres d'eau par image", 2, 5, "water_l", "picture"),
    ("Comptez entre 2 et 5 litres d'eau pour générer une seule image.", 2, 5, "water_l", "picture"),
    ("10 mL to 50 mL of water per response", 0.01, 0.05, "water_l", "request"),
    ("2.907 kWh per 1,000 images", 10465.2, 10465.2, "energy_wh", "picture"),
    ("2,907 kWh pour 1 000 images", 10465.2, 10465.2, "energy_wh", "picture"),
    ("1000 images consomment 2,907 kWh", 10465.2, 10465.2, "energy_wh", "picture"),
    ("3 kWh per thousand images", 10800, 10800, "energy_wh", "picture"),
    ("3 Wh par millier d'images", 10.8, 10.8, "energy_wh", "picture"),
    ("1 MWh per million prompts", 3600, 3600, "energy_wh", "request"),
    ("500 ml for 20 to 50 questions", 0.01, 0.025, "water_l", "request"),
    ("500 ml d'eau pour 20 à 50 questions", 0.01, 0.025, "water_l", "request"),
    ("A conversation of 20 questions uses 500 ml", 0.025, 0.025, "water_l", "request"),
    ("½ litre per picture", 0.5, 0.5, "water_l", "picture"),
    ("3 kilowatts heure pour mille images", 10800, 10800, "energy_wh", "picture"),
    ("une image = une charge complète de smartphone", 1, 1, "energy_wh", "picture"),
    ("five drops of water per prompt", 5, 5, "water_l", "request"),
    ("5 LITRES OF WATER PER PICTURE", 5, 5, "water_l", "picture"),
    ("a thousand images use 3 kWh", 10800, 10800, "energy_wh", "picture"),
    ("mille images consomment 3 kWh", 10800, 10800, "energy_wh", "picture"),
    ("2.1 GWh for 700 million pictures", 10800, 10800, "energy_wh", "picture"),
    ("2,1 GWh par semaine pour 700 millions d'images", 10800, 10800, "energy_wh", "picture"),
    ("1104 J per picture", 1104, 1104, "energy_wh", "picture"),
    ("4.32 kJ par image", 4320, 4320, "energy_wh", "picture"),
    ("3 kg of CO2e for 1000 prompts", 3, 3, "gwp_gco2e", "request"),
    ("1.14 gCO2e par réponse", 1.14, 1.14, "gwp_gco2e", "request"),
    ("1594 g de CO2 pour 1000 images", 1.594, 1.594, "gwp_gco2e", "picture"),
    ("0.000085 gallons of water per query", 0.000085 * 3.785411784, 0.000085 * 3.785411784, "water_l", "request"),
    ("half a litre of water per e-mail", 0.5, 0.5, "water_l", "request"),
    ("un demi-litre d'eau par requête", 0.5, 0.5, "water_l", "request"),
    ("1/2 litre par image", 0.5, 0.5, "water_l", "picture"),
    ("deux litres par photo", 2, 2, "water_l", "picture"),
    ("a 100-word e-mail uses 519 ml of water", 0.519, 0.519, "water_l", "request"),
    ("0.16 mg Sb-eq per answer", 0.00016, 0.00016, "adpe_mgsb", "request"),
    ("0.4 J per token", 0.4, 0.4, "energy_wh", "token"),
    ("0.3 Wh for an answer of 500 tokens", 2.16, 2.16, "energy_wh", "token"),
    ("0 Wh per image", 0, 0, "energy_wh", "picture"),
    ("ChatGPT uses 0.34 watt-hours", 1224, 1224, "energy_wh", "request"),
    ("half a smartphone charge per picture", 0.5, 0.5, "energy_wh", "picture"),
    ("une demi-charge de smartphone par image", 0.5, 0.5, "energy_wh", "picture"),
    ("Making an image takes as much energy as fully charging your smartphone", 1, 1, "energy_wh", "picture"),
    ("A ChatGPT request needs 10 times more than a Google search", 10, 10, "energy_wh", "request"),
    ("une requête ChatGPT consomme 10 fois plus qu'une recherche Google", 10, 10, "energy_wh", "request"),
    ("une bouteille d'eau par requête", 1, 1, "water_l", "request"),
    ("a query uses 0.34 Wh, ten times less than thought", 1224, 1224, "energy_wh", "request"),
    ("50 cl par requête", 0.5, 0.5, "water_l", "request"),
    ("16 ounces of water per query", 0.473176473, 0.473176473, "water_l", "request"),
    ("16 onces d'eau par requête", 0.473176473, 0.473176473, "water_l", "request"),
    ("16 fl oz per query", 0.473176473, 0.473176473, "water_l", "request"),
    ("a 16-ounce bottle of water per query", 0.473176473, 0.473176473, "water_l", "request"),
    ("16 ounces of CO2 per query", 453.59237, 453.59237, "gwp_gco2e", "request"),
    ("a third of a watt-hour per query", 1200, 1200, "energy_wh", "request"),
    ("two thirds of a watt-hour per query", 2400, 2400, "energy_wh", "request"),
    ("un tiers de wattheure par requête", 1200, 1200, "energy_wh", "request"),
    ("a tenth of a litre per query", 0.1, 0.1, "water_l", "request"),
    ("un quart de litre par image", 0.25, 0.25, "water_l", "picture"),
    ("half a litre per query", 0.5, 0.5, "water_l", "request"),
    ("a half-litre of water per query", 0.5, 0.5, "water_l", "request"),
    ("un demi-litre par requête", 0.5, 0.5, "water_l", "request"),
    ("un litre et demi d'eau par image", 1.5, 1.5, "water_l", "picture"),
    ("one and a half litres per image", 1.5, 1.5, "water_l", "picture"),
    ("33 times more energy than a Google search", 33, 33, "energy_wh", "request"),
    ("ten times more than a Google search per request", 10, 10, "energy_wh", "request"),
    ("10x a Google search per query", 10, 10, "energy_wh", "request"),
    ("dix fois plus qu'une simple recherche Google", 10, 10, "energy_wh", "request"),
    ("une requête consomme 10 fois moins qu'une recherche Google", 0.1, 0.1, "energy_wh", "request"),
    ("a conversation of 20 to 50 questions takes 500 ml", 0.01, 0.025, "water_l", "request"),
    ("3 Wh per message in a conversation", 10800, 10800, "energy_wh", "request"),
    ("500 ml pour une vingtaine de questions", 0.025, 0.025, "water_l", "request"),
    ("500 ml pour une dizaine d’images", 0.05, 0.05, "water_l", "picture"),
    ("500 ml d'eau pour une douzaine de requêtes", 0.5 / 12, 0.5 / 12, "water_l", "request"),
    ("500 ml d'eau pour une quinzaine d'images", 0.5 / 15, 0.5 / 15, "water_l", "picture"),
    ("Une trentaine de questions consomme 500 ml", 0.5 / 30, 0.5 / 30, "water_l", "request"),
    ("500 ml pour une quarantaine de questions", 0.0125, 0.0125, "water_l", "request"),
    ("500 ml pour une cinquantaine de questions", 0.01, 0.01, "water_l", "request"),
    ("3 kWh pour une centaine d'images", 108000, 108000, "energy_wh", "picture"),
    ("3 kWh pour un millier d'images", 10800, 10800, "energy_wh", "picture"),
    ("500 ml for a dozen questions", 0.5 / 12, 0.5 / 12, "water_l", "request"),
    ("500 ml for two dozen questions", 0.5 / 24, 0.5 / 24, "water_l", "request"),
    ("500 ml pour 2 à 5 dizaines de questions", 0.01, 0.025, "water_l", "request"),
    ("500 ml par dizaine de questions", 0.05, 0.05, "water_l", "request"),
    ("500ml pour 20 a 50 questions", 0.01, 0.025, "water_l", "request"),
    ("500 mL for 20 to 50 questions", 0.01, 0.025, "water_l", "request"),
    ("500 ml pour vingt à cinquante questions", 0.01, 0.025, "water_l", "request"),
    ("500 ml for between twenty and fifty questions", 0.01, 0.025, "water_l", "request"),
    ("500 ml for twenty-five questions", 0.02, 0.02, "water_l", "request"),
    ("500 ml pour vingt-cinq questions", 0.02, 0.02, "water_l", "request"),
    ("500 ml pour deux cent cinquante questions", 0.002, 0.002, "water_l", "request"),
    ("500 ml for two hundred and fifty questions", 0.002, 0.002, "water_l", "request"),
    ("2.1 GWh for 700 to 800 million pictures", 9450, 10800, "energy_wh", "picture"),
]


@pytest.mark.parametrize(("said", "low", "high", "figure", "thing"), SAID, ids=[row[0] for row in SAID])
def test_what_people_write_is_read(said: str, low: float, high: float, figure: str, thing: str) -> None:
    got = read(said)
    assert got[2:] == (figure, thing)
    assert got[:2] == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("said", "model"),
    [
        ("3 Wh per GPT-4o answer", "gpt-4o"),
        ("3 Wh per gpt 4o answer", "gpt-4o"),
        ("une image Midjourney consomme 3 Wh", "midjourney"),
        ("1 Wh per SDXL picture", "sdxl"),
        ("1 Wh per llama-3.1-8b answer", "llama-3.1-8b"),
        ("0,24 Wh par requête Gemini", "gemini"),
        ("45 mL par réponse du Chat de Mistral Large 2", "mistral-large-2"),
    ],
)
def test_a_model_that_is_named_is_found(said: str, model: str) -> None:
    assert read_quantity(said).model.lower() == model


def test_every_family_means_a_model_of_the_catalogues() -> None:
    from trottinette.impact.models import image_model, text_model

    for _, name, kind in FAMILIES:
        if kind != "request":
            assert kind or text_model(name)
        assert (image_model if kind == "picture" else text_model)(name)
    assert len(image_models()) >= 40 and len(text_models()) >= 120


REFUSED = [
    ("", "nothing"),
    ("   ", "nothing"),
    ("hello", "no number"),
    ("Wh per image", "no number"),
    ("5 per image", "unit"),
    ("5 parsecs per image", "parsecs"),
    ("5 litres", "not said"),
    ("3 Wh", "not said"),
    ("5 W per image", "power"),
    ("2 kilowatts par image", "power"),
    ("10 g per prompt", "mass"),
    ("3 kg par requête", "mass"),
    ("-5 Wh per image", "less than nothing"),
    ("5 to 2 L per picture", "wrong way"),
    ("1e400 Wh per image", "too large"),
    ("5 mwh per image", "mean"),
    ("3 Wh per image and 2 L per image", "several"),
    ("45 mL and 1.14 g CO2 per answer", "several"),
    ("5 Wh per image, 7 Wh per image", "several"),
    ("2 GWh per week", "time"),
    ("ChatGPT consomme 500 000 kWh par jour", "time"),
    ("3.4 MJ per video", "video"),
    ("552 t of CO2 for training GPT-3", "training"),
    ("5 L for 0 images", "none"),
    ("3 Wh for 10 prompts and 20 images", "two ways"),
    ("0.5 L per image for 1000 images", "two ways"),
    ("500 ml for 50 to 20 questions", "more to less"),
    ("500 ml for dozens of questions", "how many"),
    ("-5 Wh", "less than nothing"),
    ("a glass of water per conversation", "how many requests a conversation has"),
    ("une conversation avec ChatGPT consomme 500 ml d'eau", "how many requests a conversation has"),
    ("3 Wh for 20 conversations of 10 questions", "how many requests a conversation has"),
    ("16 ounces per query", "mass"),
    ("33 times 0.3 Wh per query", "33 times"),
    ("500 ml pour quelques dizaines de questions", "how many"),
    ("500 ml pour quelques questions", "how many"),
    ("500 ml for several hundred prompts", "how many"),
    ("ChatGPT consomme 2 GWh par quinzaine", "time"),
    ("minus 3 Wh per image", "less than nothing"),
    ("5 Wh per image " * 50, "characters"),
    ("1.2.3,4 Wh per image", "number"),
]


@pytest.mark.parametrize(("said", "why"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_what_cannot_be_understood_is_refused_with_a_way_out(said: str, why: str) -> None:
    with pytest.raises(BadQuantity) as told:
        read_quantity(said)
    assert why in told.value.message
    assert told.value.hint
    assert len(str(told.value)) < 400


@pytest.mark.parametrize(
    "said",
    [
        "10 tonnes de CO2 pour entraîner GPT-4",
        "entraîner GPT-3 a consommé 1287 MWh",
        "Entraîner coûte 10 GWh à OpenAI",
        "to train GPT-4 took 50 GWh",
        "OpenAI trained GPT-4 with 50 GWh",
        "It takes 50 GWh to train a large model",
        "companies that train GPT-4 use 50 GWh",
        "l'entraînement de GPT-3 a émis 502 tonnes de CO2",
        "l’entrainement de ChatGPT : 502 t de CO2",
        "OpenAI a entraîné GPT-4 avec 50 GWh",
        "pour entraîner un grand modèle de langage, 1287 MWh",
        "former un modèle d'IA émet 284 tonnes de CO2",
        "fine-tuning GPT-3 takes 5 kWh",
        "10 tons of CO2 to build GPT-4",
        "développer GPT-4 a consommé 50 GWh",
        "le pré-entraînement de Llama : 5 GWh",
        "l'apprentissage de GPT-4 consomme 50 GWh",
    ],
)
def test_training_is_never_taken_for_a_request(said: str) -> None:
    with pytest.raises(BadQuantity, match="training a model is not estimated") as told:
        read_quantity(said)
    from trottinette.impact.claims import claims

    named = re.findall(r"[\w]+-[\w-]+", told.value.hint)
    assert named and set(named) <= set(claims())


@pytest.mark.parametrize(
    "said",
    [
        "une requête ChatGPT entraîne 3 g de CO2",
        "chaque image entraîne l'émission de 2 g de CO2",
        "une requête peut entraîner une consommation de 3 Wh",
        "ChatGPT est en train de consommer 3 Wh par requête",
        "an image of a train uses 2 Wh",
        "3 Wh per answer, not counting training",
        "3 Wh par requête, hors entraînement",
    ],
)
def test_a_train_and_what_a_request_brings_about_are_no_training(said: str) -> None:
    assert read_quantity(said).thing in ("request", "picture")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        *(("a 100-word e-mail uses 3 Wh", 100), ("3 Wh pour une réponse de 300 mots", 300)),
        *(("a prompt of 100 words takes 3 Wh", None), ("3 Wh per answer", None)),
    ],
)
def test_how_many_words_an_answer_has(said: str, words: float | None) -> None:
    assert read_quantity(said).words == words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        *(("vingt et un", 21), ("quatre-vingt-dix", 90), ("quatre-vingts", 80), ("soixante et onze", 71)),
        *(("a hundred", 100), ("deux mille cinq cents", 2500), ("nineteen", 19), ("one hundred and five", 105)),
    ],
)
def test_numbers_in_words(words: str, value: int) -> None:
    got = read_quantity(f"{words} images : 1 kWh")
    assert got.count == got.most == value


def read_or_refused(said: str) -> None:
    """Nothing but BadQuantity may come out, or a finite quantity."""
    try:
        got = read_quantity(said)
    except BadQuantity:
        return
    assert 0 <= got.low <= got.high < math.inf and got.count > 0


@given(st.text(max_size=80))
@example("1" * 80)
@example("5 Wh per \x00 image")
@example("٣ Wh per image")
@example("½ Wh per image")
@example("5e5e5 Wh/image")
@example("1,,,2 Wh/image")
def test_any_text_is_read_or_refused_in_a_sentence(said: str) -> None:
    read_or_refused(said)


@given(
    st.lists(
        st.sampled_from(
            [*sorted(UNITS), *sorted(OBJECTS), "per", "par", "5", "0,3", "1 000", "million", "ChatGPT", "/", "-", "et"]
        ),
        max_size=9,
    ).map(" ".join)
)
def test_any_heap_of_the_words_we_know_is_read_or_refused(said: str) -> None:
    read_or_refused(said)


@given(value=st.floats(0.001, 9999), name=st.sampled_from(sorted(UNITS)), thing=st.sampled_from(["image", "prompt"]))
def test_every_unit_is_read_in_both_ways_of_writing_numbers(value: float, name: str, thing: str) -> None:
    written, figure = UNITS[name]
    of = " of CO2" if figure == "mass" else ""
    text = f"{value:.4f}"
    point, comma = read(f"{text} {name}{of} per {thing}"), read(f"{text.replace('.', ',')} {name}{of} par {thing}")
    assert point == comma
    size = unit(f"{written}CO2e" if figure == "mass" else written).size
    assert point[0] == pytest.approx(float(text) * size, rel=1e-6)


@given(value=st.floats(0.01, 999), count=st.integers(2, 10**9))
def test_so_many_together_are_so_many_times_one(value: float, count: int) -> None:
    together, one = read_quantity(f"{value:.3f} kWh for {count} images"), read_quantity(f"{value:.3f} kWh per image")
    assert together.each[0] * count == pytest.approx(one.each[0])


# ---- units -------------------------------------------------------------------------------------------------


def test_units_multiply_and_divide() -> None:
    assert (unit("W") * unit("h")).dimensions == unit("Wh").dimensions
    assert (unit("W") * unit("h")).size == pytest.approx(unit("Wh").size)
    assert (unit("Wh/picture") / unit("Wh/charge")).dimensions == unit("charge/picture").dimensions
    assert unit("kWh/d").dimensions == unit("W").dimensions
    assert unit("TWh/yr").size == pytest.approx(1e12 * 3600 / (365.25 * 86400))
    assert unit("m3").size == 1000 * unit("L").size
    assert unit("tCO2e").dimensions != unit("t").dimensions != unit("kgSb").dimensions


def test_no_symbol_means_two_things() -> None:
    spelt: dict[str, str] = dict.fromkeys((*PLAIN, *COUNTED), "itself")
    for end in WITH_PREFIX:
        for prefix in PREFIXES:
            if (symbol := prefix + end) not in ("min", "cd"):
                assert spelt.setdefault(symbol, f"{prefix} {end}") in (f"{prefix} {end}", "itself")


@pytest.mark.parametrize("text", ["", "Whh", "kk", "L/", "kWh//d", "gCO2"])
def test_a_unit_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadQuantity):
        unit(text)


def test_every_factor_that_claims_use_has_a_unit_that_can_be_read() -> None:
    for one in factors().values():
        if one.id.startswith(("claims.", "verdict.", "equivalent.")):
            unit(one.unit)
