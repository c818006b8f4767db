"""What somebody new to it wrote in their first hour, and what must come of it."""

import pytest
from test_phrases import written

from trottinette.brief import read_brief


@pytest.mark.parametrize(
    ("words", "hair"),
    [
        ("Sarah, nurse. Curly hair, glasses, white coat. Laptop, coffee", "curly"),
        ("Anna. Long blond hair.", "long"),
        ("Anna. Lockige Haare, Brille. Ein Laptop", "curly"),
        ("Anna. Pelo rizado, gafas", "curly"),
        ("Anna. Cheveux bouclés, lunettes", "curly"),
        ("Anna. Capelli ricci, occhiali", "curly"),
        ("Anna. Cabelo encaracolado, óculos", "curly"),
        ("Anna. Krullend haar, bril", "curly"),
    ],
)
def test_hair_at_the_head_of_a_sentence(words: str, hair: str) -> None:
    brief = read_brief(words)
    assert [look.choice for look in brief.looks_of("hair")] == [hair]
    assert brief.unknown == ()


def test_one_age_is_read_once_and_of_whom_it_is_said() -> None:
    brief = read_brief("Paul, a bald judge with a white beard, smiling, with his daughter aged 6. A book, a tea")
    assert [entry.became for entry in brief.entries if entry.said in ("aged", "6", "aged 6")] == ["child"]
    assert brief.look("age") is None
    assert [[look.choice for look in one.looks] for one in brief.companions] == [["child"]]


@pytest.mark.parametrize(
    "words",
    [
        "Marie, née le 12/03/1980. Un vélo",
        "Kim, born on 1980-03-12. A car",
        "Kim, born 12.03.1980. A car",
        "Bob, 007. A car",
    ],
)
def test_a_date_and_a_code_are_no_age(words: str) -> None:
    brief = read_brief(words)
    assert brief.look("age") is None
    assert all(not entry.became for entry in brief.entries if entry.kind == "age")


@pytest.mark.parametrize("end", [". ", "\n"])
def test_an_address_ends_with_its_sentence(end: str) -> None:
    assert written(read_brief(f"Nora, 12 rue Verte{end}Un sac jaune et un vélo")) == "handbag leather=yellow ~; bicycle"
    far = read_brief(f"Nora, 12 rue du Gal. Leclerc, 75002 Paris{end}Un vélo")
    assert written(far) == "bicycle"
    assert "Leclerc" not in str(far)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Inès. Un livre « Le Petit Prince »", 'book "Le Petit Prince"'),
        ("Inès. Un livre « La Peste » et un vélo", 'book "La Peste"; bicycle'),
        ("Inès. Un roman « Les Misérables »", 'book "Les Misérables"'),
        ("Inès. Un livre « Le Grand Meaulnes », un livre « La Peste »", 'book "Le Grand Meaulnes"; book "La Peste"'),
        ('Anna. Een boek "De aanslag"', 'book "De aanslag"'),
        ('Bob. A book "The Hobbit"', 'book "The Hobbit"'),
        ("Bob. A book called The Red Tent and a red tent", 'book "The Red Tent"; tent canvas=red'),
        ("Inès. Un livre intitulé Le Petit Prince, un vélo", 'book "Le Petit Prince"; bicycle'),
        ("Inès. Un livre intitulé Voyage au centre de la terre", 'book "Voyage au centre de la terre"'),
    ],
)
def test_a_title_is_printed_as_it_was_written(words: str, read: str) -> None:
    assert written(read_brief(words)) == read


@pytest.mark.parametrize(
    ("words", "beside"),
    [
        ("Julie avec ses trois enfants", ["child", "child", "child"]),
        ("Julie, avec ses cinq enfants et un chat", ["child", "child", "child"]),
        ("Kate with her husband, two kids and a dog", ["", "child", "child"]),
        ("Anna mit ihren drei Kindern", ["child", "child", "child"]),
        ("Julie avec sa fille Lina et son fils Adam", ["", ""]),
        ("A family of four. A dog", ["", "", ""]),
    ],
)
def test_all_who_stand_beside_are_drawn_and_listed(words: str, beside: list[str]) -> None:
    brief = read_brief(words)
    ages = [next((look.choice for look in one.looks if look.family == "age"), "") for one in brief.companions]
    assert ages == beside
    listed = [entry.said for entry in brief.understood if entry.kind == "companion"]
    assert set(listed) == {one.said for one in brief.companions}
    assert brief.unknown == ()
    assert brief.look("age") is None


def test_a_name_that_no_card_holds_is_told() -> None:
    notes = read_brief("Julie avec sa fille Lina et son fils Adam").notes
    assert [name for name in ("Lina", "Adam") if any(name in note for note in notes)] == ["Lina", "Adam"]


@pytest.mark.parametrize(
    ("words", "unknown"),
    [
        ("Inès, sage-femme. Un bébé, un biberon", ("bébé",)),
        ("Eva, midwife. A baby, a doll", ("baby", "doll")),
        ("Inès. Un mari, une fille, un vélo", ("mari", "fille")),
    ],
)
def test_people_in_a_list_of_objects_are_not_the_person(words: str, unknown: tuple[str, ...]) -> None:
    brief = read_brief(words)
    assert brief.look("age") is None
    assert brief.unknown == unknown


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Inès. Un carnet Moleskine noir, des baskets Nike", "notebook cover=black; running_shoe*2"),
        ("Bob. A Rolex watch", "watch"),
        ("Bob. A notebook Moleskine", "notebook"),
        ("Inès. Une paire de lunettes", "= glasses/round"),
        ("Inès. Une Vespa rouge", "motor_scooter paint=red"),
        ("Inès. Une Vespa rossa", "motor_scooter paint=red"),
        ("Inès. Una Vespa rossa e un libro", "motor_scooter paint=red; book"),
    ],
)
def test_a_brand_beside_its_noun_is_one_object(words: str, read: str) -> None:
    assert written(read_brief(words)) == read


@pytest.mark.parametrize(
    ("words", "language", "title"),
    [
        ("Jean, père de famille, un vélo", "fr", "Jean"),
        ("Olive, deux chats", "fr", "Olive"),
        ("Dev, chef", "en", "Dev"),
        ("Dev, software engineer. A laptop", "en", "Dev"),
        ("Ada, mathematician. Pi, a MacBook Pro", "en", "Ada"),
        ("Bob. A Rolex watch", "en", "Bob"),
        ("Tom, Gitarre", "de", "Tom"),
    ],
)
def test_a_name_that_is_a_word_too_and_says_no_language(words: str, language: str, title: str) -> None:
    brief = read_brief(words)
    assert (brief.language, brief.title) == (language, title)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (
            "Chloé, infirmière. Natation, danse, cuisine, jardinage",
            "swimming_goggles ~; saucepan ~; watering_can ~; = outfit/nurse; = pose/dancing",
        ),
        ("Ann, nurse. Swimming, judo, a laptop", "swimming_goggles ~; black_belt ~; laptop; = outfit/nurse"),
        ("Ana, enfermera. Natación, jardinería", "swimming_goggles ~; watering_can ~; = outfit/nurse"),
    ],
)
def test_a_hobby_changes_no_clothes_of_a_job(words: str, read: str) -> None:
    assert written(read_brief(words)) == read
