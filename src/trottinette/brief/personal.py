"""Personal data said in passing: telephone, e-mail, address, social security and bank numbers, by their own check
digits where they have some. What is found stays out of the picture and of the pack, and is said.

Sources of the check rules: ISO 13616 (IBAN, modulo 97), ISO/IEC 7812 (cards, Luhn), INSEE (numéro de sécurité
sociale, key of 97), Ministerio del Interior (DNI, letter of 23), Agenzia delle Entrate (codice fiscale, form).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_MOST = 20_000  # characters looked at; a brief is far shorter


@dataclass(frozen=True, slots=True)
class Personal:
    """Some personal data in a text, from `start` to `end`; `kind` is email, phone, address, social, bank or card."""

    kind: str
    start: int
    end: int


def personal_data(text: str) -> tuple[Personal, ...]:
    """All that is found, in reading order, none inside another."""
    found: list[Personal] = []
    for one in sorted(_all(text[:_MOST]), key=lambda p: (p.start, -p.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return tuple(found)


def without(text: str, found: tuple[Personal, ...]) -> str:
    """The text with what was found replaced by a full stop, so that no words on both sides become one phrase."""
    out, at = [], 0
    for one in found:
        out += [text[at : one.start], "."]
        at = one.end
    return "".join([*out, text[at:]])


def _all(text: str) -> Iterator[Personal]:
    for kind, pattern, right in _KINDS:
        for match in pattern.finditer(text):
            if right(match[0]):
                yield Personal(kind, match.start(), match.end())


# ---- what the numbers must satisfy -------------------------------------------------------------------------


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _iban(text: str) -> bool:
    code = re.sub(r"\s", "", text).upper()
    if not 15 <= len(code) <= 34:
        return False
    turned = code[4:] + code[:4]
    return int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def _card(text: str) -> bool:
    digits = [int(c) for c in _digits(text)]
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    doubled = [sum(divmod(2 * d, 10)) if at % 2 else d for at, d in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0


def _social_fr(text: str) -> bool:
    code = re.sub(r"[\s.]", "", text).upper().replace("2A", "19").replace("2B", "18")
    if len(code) != 15 or not code.isdigit():
        return False
    return 97 - int(code[:13]) % 97 == int(code[13:])


def _dni(text: str) -> bool:
    code = re.sub(r"[\s.-]", "", text).upper().translate(str.maketrans("XYZ", "012"))
    return (
        len(code) == 9
        and code[:8].isdigit()
        and "TRWAGMYFPDXBNJZSQVHLCKE"[int(code[:8]) % 23] == text.strip()[-1].upper()
    )


def _social_us(text: str) -> bool:
    area, group, serial = text.split("-")
    return area not in ("000", "666") and area < "900" and group != "00" and serial != "0000"


def _phone(text: str) -> bool:
    """Nine digits or more, unless it reads as one long plain number; a shorter one only after a plus."""
    digits, spaced = _digits(text), re.search(r"[\s().+-]", text.strip())
    return (9 <= len(digits) <= 15 and bool(spaced or text.strip().startswith("0"))) or (
        text.strip().startswith("+") and 8 <= len(digits) <= 15
    )


def _always(_: str) -> bool:
    return True


_WAY = r"rue|avenue|av\.|boulevard|bd|bld|impasse|all[ée]e|faubourg|calle|avenida|paseo|viale|piazza|corso|rua|travessa"
_SQUARE = r"[Pp]lace|[Cc]hemin|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage|[Pp]laza|[Vv]ia|[Ll]argo|[Pp]raça"
_LETTERS = r"(?:[\w'’-]|\.(?=\w))*"  # a dot at its end closes the sentence, and the address
_WORD = rf"(?:(?:Dr|Gal|Gén|Mal|Cdt|Col|Cap|Pdt|Prof|Mgr|Ste?)\.|[^\W\d_]{_LETTERS})"
_GAP = r"[^\S\n]+"
_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("email", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}"), _always),
    ("bank", re.compile(r"\b[A-Za-z]{2}\d{2}(?:\s?[A-Za-z0-9]{4}){2,7}(?:\s?[A-Za-z0-9]{1,3})?\b"), _iban),
    ("social", re.compile(r"\b[12]\s?\d\d\s?[0-9]{2}\s?(?:\d\d|2[ABab])\s?\d{3}\s?\d{3}\s?\d\d\b"), _social_fr),
    ("social", re.compile(r"\b(?:\d{8}|[XYZxyz]-?\d{7})-?[A-Za-z]\b"), _dni),
    ("social", re.compile(r"\b\d{3}-\d{2}-\d{4}\b"), _social_us),
    ("social", re.compile(r"\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b"), _always),
    ("card", re.compile(r"(?<![\d.])\d(?:[ -]?\d){12,18}(?!\d)"), _card),
    ("phone", re.compile(r"(?<![\w.,])(?:\+|00)?\(?\d{1,4}\)?(?:[\s.-]?\(?\d{1,4}\)?){2,6}(?![\w])"), _phone),
    # 12 bis rue de la Paix, 75002 Paris
    (
        "address",
        re.compile(
            rf"\b\d{{1,4}}(?:\s?(?:bis|ter|[a-dA-D]))?,?\s+(?:{_WAY}){_GAP}{_WORD}(?:{_GAP}{_WORD}){{0,4}}"
            rf"(?:,?\s+\d{{4,5}}(?:\s+{_WORD})?)?",
            re.IGNORECASE,
        ),
        _always,
    ),
    # 3 place du Capitole: said of other things too, unless a name in capitals follows
    (
        "address",
        re.compile(
            rf"\b\d{{1,4}}(?:\s?(?:bis|ter|[a-dA-D]))?,?\s+(?:{_SQUARE})\s+(?:(?:de|du|des|la|le|les)\s+|[dl]['’])*"
            rf"[A-ZÀ-Ý]{_LETTERS}(?:{_GAP}{_WORD}){{0,3}}(?:,?\s+\d{{4,5}}(?:\s+{_WORD})?)?",
        ),
        _always,
    ),
    # 221B Baker Street, London NW1 6XE
    (
        "address",
        re.compile(
            r"\b\d{1,5}[A-Za-z]?\s+(?:[A-Z][\w'’.-]*\s+){1,3}"
            r"(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Court|Square|Terrace|Way|Boulevard|Blvd\.?)\b"
            r"(?:,\s*[A-Z][\w ]{2,24}?\s+(?:[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|[A-Z]{2}\s\d{5}))?"
        ),
        _always,
    ),
    # Calle Mayor 5, Via Roma 12, Rua Augusta 100
    (
        "address",
        re.compile(
            rf"\b(?:{_WAY}|via|plaza)\s+(?:{_WORD}\s+){{0,3}}{_WORD},?\s+(?:n[.ºo°]*\s?)?\d{{1,4}}\b", re.IGNORECASE
        ),
        _always,
    ),
    # Hauptstraße 12, Kerkstraat 7
    (
        "address",
        re.compile(
            r"\b[A-ZÄÖÜ][\wäöüß-]{2,30}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|straat|laan|plein|gracht|kade)"
            r"\s+\d{1,4}\s?[a-z]?\b",
        ),
        _always,
    ),
)
