"""Words that say how something went: "no answer", "left message", "held"."""

from collections.abc import Sequence

from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.typed.tokens import Token
from desktop_crm.domain.typed.vocabulary import Vocabulary


def result_at(tokens: Sequence[Token], index: int, words: Vocabulary, kind: str) -> tuple[int, str] | None:
    """Return where the words of a result end, and its code; they end the text, or a sign follows.

    They must be results of the kind; where none was said, of a call.
    """
    for end, sense in words.at(tokens, index):
        of_kind, _, code = sense.value.partition(" ")
        is_end = end == len(tokens) or tokens[end].is_sign(",.;:-!")
        if is_end and sense.kind == "result" and of_kind == (kind or Builtin.CALL):
            return end, code
    return None
