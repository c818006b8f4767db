import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.card.fonts import BALOO, EVERY_SCRIPT, KUFI, LILITA, TEXT, TITAN, display
from trottinette.card.lettering import Line, _runs, clusters, fit, has_ink, shape, splits
from trottinette.card.letters import missing_letters
from trottinette.card.themes import THEMES

LETTERS = "abcdefgjklmqwxyzABCGJQW 0123456789éèçœßŁğ'’&!?.,-<>{}$%;жйЩΩשלمحक學한ก"
titles = st.text(LETTERS, min_size=1, max_size=60).filter(has_ink)
sides = st.floats(4, 200)

LANGUAGES = {
    "French": "Œuvre de Noël : « ça, là-bas, où ? » — ÀÂÇÉÈÊËÎÏÔÙÛÜŸÆ 12 € n° 7",
    "German": "Straße, STRAẞE, Äpfel, Öl, Übermut „gut“",
    "Polish": "Zażółć gęślą jaźń ŁĄĘŚĆŃÓŹŻ",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "Turkish": "İğdır Şişli ılık süt ĞÜÇÖ",
    "Vietnamese": "Nguyễn Thị Ánh, Đặng Hữu Phước ẰẴỢỮ",
    "Hungarian": "Árvíztűrő tükörfúrógép",
    "Romanian": "Ștefan Țepeș în pădure",
    "Icelandic": "Þórður Æðelbjörg",
    "Latvian": "Ģirts Ķēniņš Ļoti",
    "Greek": "Δημήτρης Ψάλτης, ΐ ΰ Ώ",
    "Russian": "Съешь ещё этих мягких французских булок, да выпей чаю",
    "Ukrainian": "Їжак, ґанок, є, Ґ",
    "Kazakh": "Қазақ Ғани Ұлы Әнуар",
    "Hebrew": "דניאל שָׁלוֹם ץףךםן",
    "Arabic": "محمد الفاتح، يَوْمٌ ١٢٣ أإآةىئؤ",
    "Persian": "پژواک گچی کیان ۱۲۳",
    "Urdu": "پاکستان ٹڈڑ ں ہے",
    "Hindi": "अर्जुन क्षत्रिय ज्ञान ॐ १२३",
    "Thai": "สมชาย น้ำใจ ผู้ใหญ่ ๑๒๓",
    "Japanese": "田中さくら、カタカナ「ー」・々",
    "Chinese": "王小明 龍龙 你好，世界！",
    "Korean": "김민준 뷁 한글",
    "signs": "★ ♥ → & @ # % + × ÷ ½ ² ™ © ® † •",
}


@pytest.mark.parametrize("text", LANGUAGES.values(), ids=LANGUAGES)
def test_every_language_we_promise_can_be_written(text: str) -> None:
    assert missing_letters(text) == ()
    for voice in (TEXT, *(display(theme.face) for theme in THEMES.values())):
        assert len(shape(text, voice).points) > 0


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name not in ("signs", "Chinese", "Arabic")])
def test_a_script_is_written_in_one_font_throughout(language: str) -> None:
    """A Polish name must not change fonts at its one accented letter."""
    faces: dict[str, set[str]] = {}
    for run in _runs(LANGUAGES[language], display(TITAN), 0):
        if any(character.isalpha() for character in run.words):
            faces.setdefault(run.script, set()).add(run.face.family)
    assert all(len(used) == 1 for used in faces.values()), faces


@given(titles, sides, sides, st.integers(1, 3), st.floats(0, 0.2))
def test_letters_stay_inside_their_box(text: str, wide: float, tall: float, lines: int, around: float) -> None:
    words = fit(text, display(LILITA), wide, tall, most_lines=lines, around=around)
    left, top, right, bottom = words.bounds
    edge = around * words.size
    assert right - left + 2 * edge <= wide + 1e-6
    assert bottom - top + 2 * edge <= tall + 1e-6
    assert left == pytest.approx(-right, abs=1e-6)
    assert top == pytest.approx(-bottom, abs=1e-6)
    assert right - left + 2 * edge >= wide - 1e-6 or bottom - top + 2 * edge >= tall - 1e-6


@given(titles, st.integers(1, 3))
def test_lines_hold_every_letter_in_order_and_nothing_else(text: str, most: int) -> None:
    text = text.strip()
    for lines in splits(text, most):
        assert 1 <= len(lines) <= most
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert all(line == line.strip() and line for line in lines)


@given(st.text(max_size=30))
def test_clusters_are_the_text(text: str) -> None:
    assert "".join(clusters(text)) == text


def test_a_mark_stays_with_its_letter() -> None:
    assert list(clusters("e\u0301a\u0308\u0323b")) == ["e\u0301", "a\u0308\u0323", "b"]
    assert list(clusters("क्\u200dष")) == ["क्\u200dष"]


@pytest.mark.parametrize("text", ["Élodie Œdïpe", "Nguyễn Thị Ánh", "한글", "Ёлкин"])
def test_decomposed_accents_are_composed(text: str) -> None:
    one, two = (fit(unicodedata.normalize(form, text), display(TITAN), 90, 20) for form in ("NFC", "NFD"))
    assert one.path() == two.path()


def test_a_font_that_would_put_an_accent_beside_its_letter_is_passed_over() -> None:
    """Titan One has I and a dot, but no İ."""
    assert {run.face for run in _runs("İzmir", display(TITAN), 0)} == {BALOO}
    assert {run.face for run in _runs("Izmir", display(TITAN), 0)} == {TITAN}


def islands(line: Line) -> int:
    """Pieces of ink with white between them, seen from above."""
    ends, at = [], 0
    for contour in line.commands.split("Z")[:-1]:
        count = sum({"M": 1, "L": 1, "Q": 2, "C": 3}[command] for command in contour)
        across = line.points[at : at + count, 0]
        ends.append((across.min(), across.max()))
        at += count
    found, reached = 0, -np.inf
    for left, right in sorted(ends):
        found += bool(left > reached)
        reached = max(reached, right)
    return found


def test_arabic_letters_join() -> None:
    """All four letters of محمد hold hands; in درود none of the first three gives its left hand."""
    for voice in (TEXT, display(TITAN)):
        assert islands(shape("محمد", voice, 1)) == 1
        assert islands(shape("م ح م د", voice, 1)) == 4
        assert islands(shape("درود", voice, 1)) > 1


def test_hebrew_runs_from_right_to_left() -> None:
    """The first letter of שלום is its rightmost: its outline comes last, because pens move to the right."""
    word, first = shape("שלום", TEXT, 1), shape("ש", TEXT, 1)
    assert word.commands.endswith(first.commands)
    assert not word.commands.startswith(first.commands)


def test_brackets_are_mirrored_in_right_to_left_text() -> None:
    closing, opening = shape(")", TEXT, 0), shape("(", TEXT, 1)
    assert closing.commands == opening.commands


def test_kerning_is_applied() -> None:
    pair, letters = shape("AV", (TITAN,)), [shape(one, (TITAN,)) for one in "AV"]
    assert pair.advance < sum(one.advance for one in letters) - 0.02


def test_numbers_beside_a_script_take_its_font() -> None:
    assert {run.face for run in _runs("田中2026", EVERY_SCRIPT, 0)} == {EVERY_SCRIPT[-1]}
    assert KUFI in EVERY_SCRIPT


def test_two_lines_are_taken_only_where_they_are_larger() -> None:
    long = "Marie-Antoinette de La Rochefoucauld"
    assert len(fit(long, display(TITAN), 100, 30, most_lines=2).lines) == 2
    assert len(fit(long, display(TITAN), 400, 15, most_lines=2).lines) == 1
    assert len(fit("Jo", display(TITAN), 20, 60, most_lines=2).lines) == 1


def test_case_is_the_persons() -> None:
    paths = {fit(text, TEXT, 90, 20, largest=5).path() for text in ("thomas", "Thomas", "THOMAS", "tHOMAS")}
    assert len(paths) == 4
