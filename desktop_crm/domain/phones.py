"""Phone numbers as people write them."""

import re

_EXTENSION = re.compile(
    r"(?:ext(?:ension|n)?\.?|x|#|durchwahl|ایکسٹینشن)\s{0,2}:?\s{0,2}(\d{1,7})$", re.IGNORECASE
)


def split_extension(text: str) -> tuple[str, str]:
    """Return a typed number without its extension, and the extension's digits or nothing.

    "+92 42 3571 0044 ext 118" gives "+92 42 3571 0044" and "118".
    """
    match = _EXTENSION.search(text.rstrip())
    number = text[: match.start()].rstrip(" ,;\t") if match else ""
    if match and number and (number[-1].isdigit() or number[-1] == ")"):
        return number, match[1]
    return text, ""
