import re
from importlib.resources import files

from trottinette.card import font_credits
from trottinette.card.fonts import EVERY_SCRIPT, TEXT, font
from trottinette.card.themes import THEMES


def test_every_font_used_is_credited_with_author_and_free_licence() -> None:
    credits = {credit.package.replace("-", "_"): credit for credit in font_credits()}
    used = {*EVERY_SCRIPT, *TEXT, *(theme.face for theme in THEMES.values())}
    assert {face.package for face in used} == set(credits)
    for credit in credits.values():
        assert credit.licence in ("OFL-1.1", "Apache-2.0")
        assert re.fullmatch(r"[A-Z][\w .,&-]+", credit.author), credit
        assert credit.version
        assert credit.family


def test_the_licence_text_travels_with_every_font() -> None:
    for credit in font_credits():
        package = credit.package.replace("-", "_")
        texts = [p for p in files(package).iterdir() if p.name.startswith("LICENSE")]
        assert texts or package == "noto_cjk_sans_jp_bold"  # keeps it in its dist-info


def test_text_and_titles_have_the_same_letters() -> None:
    """What `missing_letters` says of one is true of the other."""
    for heavy, light in zip(EVERY_SCRIPT, TEXT, strict=True):
        assert heavy.family == light.family
        assert set(font(heavy).face.unicodes) == set(font(light).face.unicodes)


def test_a_variable_font_is_set_to_its_weight() -> None:
    heavy, light = (
        font(face).get_glyph_h_advance(font(face).get_nominal_glyph(ord("w"))) for face in (EVERY_SCRIPT[0], TEXT[0])
    )
    assert heavy != light
