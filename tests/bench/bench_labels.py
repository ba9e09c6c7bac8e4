"""How long labels take: 10,000 in Latin letters and 1,000 in Urdu Nastaliq, on Avery 5160."""

import random
from collections.abc import Sequence
from io import BytesIO

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.label_stock import LabelStock, find_stock
from desktop_crm.domain.labels import ArabicHand, LabelOptions, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.printing.labels import render_labels
from tests.bench.figures import Figure, cpu_seconds

_SYLLABLES = [f"{first}{second}" for first in "bcdfghjklmnprstv" for second in "aeiou"]
_URDU_LETTERS = "ابپتٹجچحخدڈرزسشصطعغفقکگلمنوہی"


def latin_people(count: int) -> list[Recipient]:
    """Make people with names, firms and streets that hardly repeat."""
    pick = random.Random(1)

    def word(length: int) -> str:
        return "".join(pick.choices(_SYLLABLES, k=length)).title()

    return [
        Recipient(
            number,
            PersonName(given=word(2), family=word(3)),
            f"{word(3)} {word(2)} Ltd.",
            addresses=(
                Address(
                    street=f"{pick.randrange(1, 999)} {word(3)} Street",
                    locality=word(3),
                    region=pick.choice(["CA", "NY", "TX", "MA"]),
                    postcode=f"{pick.randrange(10_000, 99_999)}",
                    country_code="US",
                ),
            ),
        )
        for number in range(1, count + 1)
    ]


def urdu_people(count: int) -> list[Recipient]:
    """Make people with Urdu names and streets of random letters, so that few words repeat."""
    pick = random.Random(2)

    def word() -> str:
        return "".join(pick.choices(_URDU_LETTERS, k=pick.randrange(3, 7)))

    return [
        Recipient(
            number,
            PersonName(given=word(), family=word()),
            addresses=(
                Address(
                    street=f"مکان نمبر {number}، {word()} {word()}",
                    locality=word(),
                    postcode=f"{pick.randrange(10_000, 99_999)}",
                    country_code="PK",
                ),
            ),
        )
        for number in range(1, count + 1)
    ]


def measure() -> list[Figure]:
    """Print into memory and take the processor time."""
    nastaliq = LabelOptions(sender_country="PK", arabic_hand=ArabicHand.NASTALIQ)
    latin_s = _seconds(latin_people(10_000), LabelOptions(sender_country="US"))
    urdu_s = _seconds(urdu_people(1_000), nastaliq)
    return [
        Figure("10,000 Latin labels on Avery 5160, CPU", latin_s, 1.5, "s"),
        Figure("1,000 Urdu Nastaliq labels, CPU", urdu_s, 2.0, "s"),
    ]


def _seconds(people: Sequence[Recipient], options: LabelOptions) -> float:
    def work() -> None:
        report = render_labels(people, _stock(), options, BytesIO())
        if report.printed != len(people):
            raise ValueError(report.left_out[:3])

    return cpu_seconds(work)


def _stock() -> LabelStock:
    stock = find_stock(label_stocks(), "avery-5160")
    assert stock is not None
    return stock
