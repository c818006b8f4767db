"""Personal data in a brief is found by its form and its check digits, and what only looks like it is left alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.brief.personal import personal_data, without

# Numbers published as examples: IBANs of the ISO registry, card numbers that payment firms print for tests, the
# example of INSEE, the Italian tax office's own, Ofcom's and Arcep's numbers kept for fiction.
FOUND = {
    "écris-moi à lea.martin+jouets@exemple.fr": "email",
    "appelle le 06 39 98 12 34": "phone",
    "tel: +33 6 39 98 12 34": "phone",
    "ring 020 7946 0018 for me": "phone",
    "call (212) 555-0142": "phone",
    "+1-202-555-0175": "phone",
    "Telefon 030 23125 014": "phone",
    "mon IBAN FR14 2004 1010 0505 0001 3M02 606": "bank",
    "DE89370400440532013000": "bank",
    "GB82 WEST 1234 5698 7654 32": "bank",
    "carte 4111 1111 1111 1111": "card",
    "5500-0000-0000-0004": "card",
    "ma sécu 2 55 08 14 168 025 38": "social",
    "SSN 219-09-9999": "social",
    "DNI 12345678Z": "social",
    "codice fiscale RSSMRA85T10A562S": "social",
    "j'habite 12 bis rue de la Paix, 75002 Paris": "address",
    "4 avenue des Champs-Élysées": "address",
    "I live at 221B Baker Street, London NW1 6XE": "address",
    "Calle Mayor 5": "address",
    "vivo in Via Roma 12": "address",
    "Hauptstraße 12": "address",
    "Kerkstraat 7": "address",
    "Rua Augusta 100": "address",
}
NOT_FOUND = [
    "Damien, 34 ans, trois écrans, 2 chats",
    "né en 1990, série 2025-2026",
    "1 laptop, 2 cats, 3 red mugs",
    "un maillot n° 10 et 12 croissants",
    "4 skateboard wheels, 500 000 abonnés",
    "a 1024x1536 screen",
    "Route 66, une moto",
    "ballon du 14 juillet 1998",
    "la rue, une place, l'avenue",
    "numéro 4111 1111 1111 1112",  # not a card: its last digit is wrong
    "12345678A",  # not an identity number: its letter is wrong
    "@lea_prof sur les réseaux",
    "Twenty Street dancers",
    "3 cours de yoga par semaine",
]


@pytest.mark.parametrize(("text", "kind"), FOUND.items())
def test_it_is_found_and_named(text: str, kind: str) -> None:
    assert [one.kind for one in personal_data(text)] == [kind]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_personal_data_is_left_alone(text: str) -> None:
    assert personal_data(text) == ()


@pytest.mark.parametrize("text", FOUND)
def test_none_of_its_digits_is_left(text: str) -> None:
    found = personal_data(text)
    left = without(text, found)
    assert not set("0123456789@") & set(left)
    assert personal_data(left) == ()


@given(st.text(max_size=400))
def test_any_text_is_cut_where_it_says_and_nowhere_else(text: str) -> None:
    found = personal_data(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = without(text, found)
    assert len(kept) == len(text) - sum(one.end - one.start - 1 for one in found)


@pytest.mark.parametrize("unit", ["1 ", "a@", "rue a ", "FR14", "(1", "12 rue ", "A"])
def test_hostile_lengths_take_no_time(unit: str) -> None:
    import time

    start = time.perf_counter()
    personal_data(unit * (20_000 // len(unit)))
    assert time.perf_counter() - start < 2.0
