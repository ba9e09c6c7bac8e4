"""The last label stock and settings, kept on this computer for the next time."""

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.labels import AddressStyle, ArabicHand, LabelOptions, LabelOrder
from desktop_crm.services.preferences import Preferences

LABEL_OPTIONS = "label_options"


def remember(preferences: Preferences, options: LabelOptions, own_country: str) -> None:
    """Keep all choices but where to begin and how many copies, which are each time's own.

    The sender's country is kept only where it is not ``own_country``, that of the file.
    """
    kept: dict[str, object] = {
        "stock": options.stock_id,
        "style": options.style.value,
        "urdu": options.arabic_hand.value,
        "size_pt": options.size_pt,
        "shrink_to_fit": options.shrink_to_fit,
        "order": options.order.value,
        "one_per_household": options.one_per_household,
        "shift_right_mm": options.shift_right_mm,
        "shift_down_mm": options.shift_down_mm,
    }
    if options.sender_country != own_country:
        kept["sent_from"] = options.sender_country
    preferences.put(LABEL_OPTIONS, kept)


def remembered(preferences: Preferences, own_country: str) -> LabelOptions:
    """Return the choices of the last time; the usual ones where there are none, or none that make sense."""
    usual = LabelOptions(sender_country=own_country)
    kept = preferences.get(LABEL_OPTIONS)
    if not isinstance(kept, dict):
        return usual
    try:
        return LabelOptions(
            stock_id=str(kept.get("stock", usual.stock_id)),
            style=AddressStyle(kept.get("style", usual.style)),
            arabic_hand=ArabicHand(kept.get("urdu", usual.arabic_hand)),
            size_pt=float(kept.get("size_pt", usual.size_pt)),
            shrink_to_fit=bool(kept.get("shrink_to_fit", usual.shrink_to_fit)),
            order=LabelOrder(kept.get("order", usual.order)),
            one_per_household=bool(kept.get("one_per_household", usual.one_per_household)),
            sender_country=str(kept.get("sent_from", own_country)),
            shift_right_mm=float(kept.get("shift_right_mm", 0.0)),
            shift_down_mm=float(kept.get("shift_down_mm", 0.0)),
        )
    except (ValueError, TypeError, InvalidValueError):
        return usual
