"""Fictional people in any number, the same ones each time: the material of every measurement.

About seven fields of text and eleven lines a card, in ten scripts, with
accents, long names, doubled phones and notes long enough to be folded.
"""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class _Place(NamedTuple):
    """A country's way to write people and their addresses; names are separated by blanks."""

    country: str
    phone: str
    city: str
    postcode: str
    street: str
    given: str
    family: str


_PLACES = (
    _Place(
        "Pakistan",
        "+92 3{:02d} {:07d}",
        "Lahore",
        "54000",
        "Gulberg Road",
        "سارہ علی بلال عائشہ حمزہ",
        "ملک صدیقی قریشی احمد",
    ),
    _Place(
        "Pakistan",
        "03{:02d}-{:07d}",
        "Karachi",
        "75500",
        "Shahrah-e-Faisal",
        "Sara Bilal Ayesha Hamza Imran",
        "Malik Khan Siddiqui Sheikh",
    ),
    _Place(
        "Germany",
        "+49 30 {:02d}{:06d}",
        "Köln",
        "50667",
        "Schillerstraße",
        "Jürgen Käthe Sabine Björn",
        "Müller Schröder Weiß Krüger",
    ),
    _Place(
        "France",
        "+33 1 {:02d} {:06d}",
        "Nîmes",
        "30000",
        "rue de la Paix",
        "Hélène Jérôme Zoé François",
        "Lefèvre Dubois Gauthier",
    ),
    _Place(
        "United States",
        "+1 617 555 {:02d}{:02d}",
        "Boston",
        "02108",
        "Beacon Street",
        "Mary James Linda Andrew",
        "Smith Johnson O'Brien Clark",
    ),
    _Place(
        "United Kingdom",
        "020 7946 {:02d}{:02d}",
        "London",
        "SW1A 1AA",
        "High Street",
        "Oliver Amelia Siân Rhys",
        "Taylor Evans Wright Hughes",
    ),
    _Place(
        "Poland",
        "+48 22 {:02d}{:05d}",
        "Łódź",
        "90-001",
        "ulica Piękna",
        "Agnieszka Łukasz Zofia",
        "Kowalska Wiśniewski Jabłoński",
    ),
    _Place(
        "Japan",
        "+81 3 {:02d}05 {:04d}",
        "東京",
        "105-0014",
        "港区芝",
        "芽衣 健太 さくら",
        "田中 佐藤 鈴木",
    ),
    _Place(
        "Greece",
        "+30 21 {:02d}{:06d}",
        "Πάτρα",
        "262 21",
        "Ερμού",
        "Γιώργος Μαρία Ελένη",
        "Παπαδόπουλος Νικολάου",
    ),
    _Place(
        "Russia",
        "+7 495 {:02d}{:05d}",
        "Москва",
        "101000",
        "улица Мира",
        "Анна Иван Ольга",
        "Иванова Петренко Смирнов",
    ),
    _Place(
        "India",
        "+91 98{:02d} {:06d}",
        "मुंबई",
        "400001",
        "महात्मा गांधी मार्ग",
        "अर्जुन प्रिया रवि",
        "शर्मा मेनन पटेल",
    ),
    _Place(
        "Israel",
        "+972 3 {:02d}{:05d}",
        "תל אביב",
        "61000",
        "רחוב הרצל",
        "נועה דוד יעל",
        "כהן לוי אדלר",
    ),
)
_TRADES = ("Textiles", "Foods", "Freight", "Surveyors", "Optical", "Print", "Marine", "Glass")
_WORDS = (
    "wants",
    "the",
    "new",
    "price",
    "list",
    "spring",
    "delivery",
    "by",
    "truck",
    "invoice",
    "office",
    "again",
)
_TAGS = ("customer", "supplier", "lead", "newsletter", "friend")


def cards(count: int, seed: int = 7) -> Iterator[str]:
    """Yield vCard 3.0 cards (RFC 2426)."""
    chance = random.Random(seed)
    for number in range(count):
        yield _card(chance, number)


def write_cards(path: Path, count: int, seed: int = 7) -> Path:
    """Write a file of cards and return its path; one that is there already is taken as it is."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="") as file:
            file.writelines(cards(count, seed))
        part.rename(path)
    return path


def _card(chance: random.Random, number: int) -> str:
    place = chance.choice(_PLACES)
    given = chance.choice(place.given.split())
    family = chance.choice(place.family.split())
    if number % 4 == 0:
        family += f" {chance.choice(place.given.split())}"
    address = (f"{chance.randrange(1, 200)} {place.street}", place.city, "", place.postcode, place.country)
    company = f"{family} {chance.choice(_TRADES)}"
    mail = f"person{number}@{chance.choice(_TRADES).lower()}.example"
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:bench-{number:08d}",
        f"FN:{given} {family}",
        f"N:{family};{given};;;",
        f"ORG:{company}",
        f"TITLE:{chance.choice(('Manager', 'Buyer', 'Owner', 'Engineer'))}",
        f"EMAIL;TYPE=INTERNET,WORK:{mail}",
        f"TEL;TYPE=CELL:{place.phone.format(number % 100, chance.randrange(10**4, 10**7))}",
        f"TEL;TYPE=WORK,VOICE:{place.phone.format((number + 31) % 100, chance.randrange(10**4, 10**7))}",
        f"ADR;TYPE=WORK:;;{';'.join(address)}",
        f"BDAY:{chance.randrange(1940, 2005)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
        f"CATEGORIES:{','.join(chance.sample(_TAGS, chance.randrange(1, 3)))}",
        f"NOTE:{' '.join(chance.choices(_WORDS, k=chance.randrange(4, 24)))}\\, {given}",
        "END:VCARD",
    ]
    return "".join(_folded(line) for line in lines)


def _folded(line: str) -> str:
    """Fold at 75 octets without cutting a character (RFC 2426, 2.6)."""
    parts, room = [""], 75
    for char in line:
        size = len(char.encode())
        if size > room:
            parts.append(" ")
            room = 74
        parts[-1] += char
        room -= size
    return "\r\n".join(parts) + "\r\n"
