"""Phone numbers made comparable, by the numbering plans of libphonenumber.

What was typed is always kept beside; nothing here says that a number is wrong.
"""

from functools import lru_cache

FALLBACK = ("", "")


@lru_cache(maxsize=4096)
def normalise(value: str, country: str) -> tuple[str, str]:
    """Return a number in E.164 ("+923005550142") and its digits as dialled inside its country.

    ``country`` (ISO 3166-1 alpha-2) is where numbers without a country code
    are dialled. Both are empty where the text is no number of any plan.
    """
    import phonenumbers
    from phonenumbers import NumberParseException, PhoneNumberFormat

    try:
        number = phonenumbers.parse(_dialled(value), country or None)
    except NumberParseException:
        return FALLBACK
    if not phonenumbers.is_possible_number(number):
        return FALLBACK
    international = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    trunk = _trunk_prefix(region)
    return international, trunk + phonenumbers.national_significant_number(number)


def _dialled(value: str) -> str:
    """Write a number begun with the usual 00 as one begun with +; only the first of several."""
    number = value.strip().removeprefix("tel:")
    return "+" + number[2:] if number.startswith("00") else number


@lru_cache(maxsize=256)
def _trunk_prefix(region: str) -> str:
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(region, None)
    prefix = metadata.national_prefix if metadata else None
    return prefix if prefix and prefix.isdigit() else ""
