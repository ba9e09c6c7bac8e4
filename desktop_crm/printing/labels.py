"""Address labels as PDF, on sheets, rolls and tape."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop_crm.domain.errors import InvalidValueError, Problem, UnreadableFileError
from desktop_crm.domain.folding import fold
from desktop_crm.domain.label_stock import LabelStock
from desktop_crm.domain.labels import (
    AdjustedLabel,
    LabelOptions,
    LabelOrder,
    LabelReport,
    LeftOut,
    LeftOutReason,
    MergedHousehold,
    Recipient,
    is_complete,
    mailing_address,
)
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.printing.address_block import BlockStyle, block_lines, destination, is_domestic
from desktop_crm.printing.households import Addressee, merge_households
from desktop_crm.printing.label_fit import FittedBlock, fit_block, text_frame
from desktop_crm.printing.label_pages import LabelPages
from desktop_crm.printing.text import language_of, set_line

_REPORT_EVERY = 100


def render_labels(
    recipients: Iterable[Recipient],
    stock: LabelStock,
    options: LabelOptions,
    to: BinaryIO | Path,
    *,
    progress: Progress = SILENT,
    title: str = "",
    invariant: bool = False,
) -> LabelReport:
    """Write the labels of these people as PDF and tell what became of each.

    Nobody is dropped silently: whoever gets no label is in ``left_out``. Where
    nobody gets one, the report says zero pages and nothing is written.
    ``invariant`` leaves out the time of printing, so that equal labels are
    equal files.

    Raises:
        InvalidValueError: The sheet has no label ``options.start``.
        UnreadableFileError: The file cannot be written.
        Cancelled: The user stopped the work; nothing is written.
    """
    if options.start > stock.per_page:
        raise InvalidValueError("start", Problem.OUT_OF_RANGE, str(options.start))
    left_out: list[LeftOut] = []
    addressees = _addressed(recipients, options, left_out)
    addressees, merged = _households(addressees, options)
    content = BytesIO()
    pages = LabelPages(content, stock, options, title=title or stock.name, invariant=invariant)
    adjusted = _set(_ordered(addressees, options.order), pages, stock, options, left_out, progress)
    if pages.printed:
        pages.finish()
        _write(content.getvalue(), to)
    shrunk = tuple(label for label in adjusted if label.size_pt < options.size_pt)
    shortened = tuple(label for label in adjusted if label.size_pt >= options.size_pt)
    return LabelReport(pages.count, pages.printed, tuple(left_out), shrunk, shortened, tuple(merged))


def _set(
    addressees: Sequence[Addressee],
    pages: LabelPages,
    stock: LabelStock,
    options: LabelOptions,
    left_out: list[LeftOut],
    progress: Progress,
) -> list[AdjustedLabel]:
    """Put every label that can be drawn on the pages; return those that were made to fit."""
    adjusted: list[AdjustedLabel] = []
    for number, addressee in enumerate(addressees):
        if number % _REPORT_EVERY == 0:
            progress.report(number, len(addressees))
        outcome = _fitted(addressee, stock, options)
        if isinstance(outcome, LeftOut):
            left_out.append(outcome)
            continue
        adjusted += _notice(addressee, outcome, options)
        pages.add(outcome)
    progress.report(len(addressees), len(addressees))
    return adjusted


def _addressed(
    recipients: Iterable[Recipient], options: LabelOptions, left_out: list[LeftOut]
) -> list[Addressee]:
    addressees = []
    for recipient in recipients:
        address = mailing_address(recipient.addresses, options.style)
        if address is None:
            left_out.append(LeftOut(recipient.contact_id, recipient.display, LeftOutReason.NO_ADDRESS))
        elif not is_complete(address):
            left_out.append(LeftOut(recipient.contact_id, recipient.display, LeftOutReason.INCOMPLETE))
        else:
            addressees.append(Addressee(recipient, address))
    return addressees


def _households(
    addressees: list[Addressee], options: LabelOptions
) -> tuple[list[Addressee], list[MergedHousehold]]:
    if not options.one_per_household:
        return addressees, []
    return merge_households(addressees, options.style)


def _ordered(addressees: Sequence[Addressee], order: LabelOrder) -> Sequence[Addressee]:
    if order is LabelOrder.NAME:
        return sorted(addressees, key=lambda one: one.recipient.sort_key)
    if order is LabelOrder.POSTCODE:
        return sorted(addressees, key=_postal_key)
    return addressees


def _postal_key(addressee: Addressee) -> tuple[str, str, str, str]:
    address = addressee.address
    postcode = "".join(c for c in fold(address.postcode) if c.isalnum())
    return destination(address, ""), postcode, fold(address.locality), fold(address.street)


def _fitted(addressee: Addressee, stock: LabelStock, options: LabelOptions) -> FittedBlock | LeftOut:
    recipient, address = addressee.recipient, addressee.address
    style = BlockStyle(options.sender_country, options.style, options.country_line)
    block = block_lines(recipient, address, style, addressee.names)
    text = "\n".join(line.text for line in block)
    language = language_of(text, destination(address, options.sender_country))
    if not text.isascii():
        lines = (set_line(line.text, language, options.arabic_hand) for line in block)
        missing = "".join(sorted({char for line in lines for char in line.missing}))
        if missing:
            return LeftOut(recipient.contact_id, recipient.display, LeftOutReason.NO_FONT, missing)
    domestic = is_domestic(address, options.sender_country)
    fitted = fit_block(block, text_frame(stock), options, language, domestic=domestic)
    return fitted or LeftOut(recipient.contact_id, recipient.display, LeftOutReason.DOES_NOT_FIT)


def _notice(addressee: Addressee, block: FittedBlock, options: LabelOptions) -> list[AdjustedLabel]:
    if block.size_pt >= options.size_pt and not block.dropped and not block.wrapped:
        return []
    recipient = addressee.recipient
    return [
        AdjustedLabel(recipient.contact_id, recipient.display, block.size_pt, block.dropped, block.wrapped)
    ]


def _write(content: bytes, to: BinaryIO | Path) -> None:
    if not isinstance(to, Path):
        to.write(content)
        return
    try:
        to.write_bytes(content)
    except OSError as error:
        raise UnreadableFileError(to, error.strerror or "") from error
