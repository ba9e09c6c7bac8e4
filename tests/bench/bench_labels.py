"""How long labels take: 10,000 in Latin letters and 1,000 in Urdu Nastaliq, on Avery 5160.

Run: python -m tests.bench.bench_labels
"""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.label_stock import LabelStock, find_stock
from desktop_crm.domain.labels import ArabicHand, LabelOptions, LabelReport, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.printing.labels import render_labels

_LATIN_BUDGET_S = 1.5
_NASTALIQ_BUDGET_S = 2.0
_SYLLABLES = [f"{first}{second}" for first in "bcdfghjklmnprstv" for second in "aeiou"]
_URDU_LETTERS = "ابپتٹجچحخدڈرزسشصطعغفقکگلمنوہی"


@dataclass(frozen=True)
class Figure:
    """One measured number beside what it may be."""

    name: str
    seconds: float
    budget_s: float
    report: LabelReport
    size: int


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


def measure(name: str, people: Sequence[Recipient], options: LabelOptions, budget_s: float) -> Figure:
    """Print the people's labels into memory and take the processor time."""
    to = BytesIO()
    start = time.process_time()
    report = render_labels(people, _stock(), options, to)
    return Figure(name, time.process_time() - start, budget_s, report, len(to.getvalue()))


def bench_latin() -> Figure:
    """Measure 10,000 labels in Latin letters."""
    return measure(
        "10,000 Latin labels", latin_people(10_000), LabelOptions(sender_country="US"), _LATIN_BUDGET_S
    )


def bench_nastaliq() -> Figure:
    """Measure 1,000 labels in Urdu Nastaliq."""
    options = LabelOptions(sender_country="PK", arabic_hand=ArabicHand.NASTALIQ)
    return measure("1,000 Urdu Nastaliq labels", urdu_people(1_000), options, _NASTALIQ_BUDGET_S)


def main() -> None:
    """Print a table of the figures."""
    print(f"{'Labels':<28}{'CPU s':>8}{'budget':>8}{'pages':>7}{'printed':>9}{'kB':>7}")
    for figure in (bench_latin(), bench_nastaliq()):
        report = figure.report
        print(
            f"{figure.name:<28}{figure.seconds:>8.2f}{figure.budget_s:>8.2f}"
            f"{report.pages:>7}{report.printed:>9}{figure.size // 1000:>7}"
        )


def _stock() -> LabelStock:
    stock = find_stock(label_stocks(), "avery-5160")
    assert stock is not None
    return stock


if __name__ == "__main__":
    main()
