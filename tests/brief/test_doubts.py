"""What a reading leaves in doubt, and how a person settles it."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from trottinette.brief import answered, compose, doubts, read_brief
from trottinette.brief.which import unsaid
from trottinette.catalogue import shelf
from trottinette.tongues import READ

COMPOSE = [str(Path(sys.executable).with_name("trot")), "compose", "--ask"]
WORDS = "Paul. Saxofone, plat préféré, un chat, un schmilblick"


@pytest.mark.parametrize("kind", unsaid().values(), ids=unsaid())
def test_a_kind_has_toys_and_words_in_every_language(kind) -> None:  # type: ignore[no-untyped-def]
    assert kind.toys and set(kind.toys) <= set(shelf())
    for language in READ:
        assert kind.words[language] and all(kind.words[language])


def test_what_is_sure_is_not_asked() -> None:
    asked = {doubt.said for doubt in doubts(read_brief(WORDS, "fr"))}
    assert asked == {"Saxofone", "plat préféré"}


def test_every_answer_is_obeyed_and_sure() -> None:
    """Whatever is answered, the object is that one, nothing of it is in doubt any more, and no other object moved."""
    brief = read_brief(WORDS, "fr")
    before = {wish.said: wish for wish in brief.wishes}
    for doubt in doubts(brief):
        for meant in (doubt.drawn, *doubt.options, ""):
            after = answered(brief, {doubt.said: meant})
            told = {wish.said: wish for wish in after.wishes}
            assert (told[doubt.said].toy if doubt.said in told else "") == meant
            assert doubt.said not in {one.said for one in doubts(after)}
            assert all(told[said] == wish for said, wish in before.items() if said != doubt.said)
            assert compose(after, shelf()).title == "Paul"


def test_no_answer_changes_nothing() -> None:
    brief = read_brief(WORDS, "fr")
    assert answered(brief, {}) == brief


def test_at_the_keyboard(tmp_path: Path) -> None:
    """A person in a terminal: the second of what a favourite dish may be."""
    teacher, pupil = pty.openpty()
    command = [*COMPOSE, "Paul. Plat préféré, un chat", "-o", "paul.yaml"]
    with subprocess.Popen(command, stdin=pupil, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as asked:
        os.write(teacher, b"2\n")
        _, told = asked.communicate(timeout=120)
    os.close(teacher)
    os.close(pupil)
    assert asked.returncode == 0, told.decode()
    assert f"object: {unsaid()['dish'].toys[1]}" in (tmp_path / "paul.yaml").read_text("utf-8")


def test_without_a_keyboard(tmp_path: Path) -> None:
    command = [*COMPOSE, "Paul. Plat préféré", "-o", "paul.yaml"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode != 0
    assert "needs a keyboard" in done.stderr
    assert not (tmp_path / "paul.yaml").exists()
