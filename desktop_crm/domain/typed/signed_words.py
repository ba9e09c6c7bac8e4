"""Words with a sign in front: #tag, @company, !priority."""

import re

from desktop_crm.domain.activity_entries import PieceKind
from desktop_crm.domain.typed.board import Board
from desktop_crm.domain.typed.vocabulary import Vocabulary

_SIGNED = re.compile(r'[#@!](?:"(?P<quoted>[^"]+)"|(?P<word>[^\s,،;؛:#@!"]+))')
_KINDS = {"#": PieceKind.TAG, "@": PieceKind.COMPANY, "!": PieceKind.PRIORITY}


def mark_signed_words(board: Board, words: Vocabulary, limit: int) -> None:
    """Mark the tags, companies and priorities among the tokens up to ``limit``; quotes hold several words."""
    for index in range(limit):
        token = board.tokens[index]
        match = _SIGNED.match(board.line, token.start) if token.is_sign("#@!") else None
        if match is None or not (token.start == 0 or board.line[token.start - 1].isspace()):
            continue
        end = next((n for n in range(index, limit) if board.tokens[n].start >= match.end()), limit)
        text = match["quoted"] or match["word"].rstrip(".?")
        if match["word"]:
            while board.tokens[end - 1].is_sign(".?"):
                end -= 1
        meaning = _priority(board, words, index + 1, end) if token.text == "!" else text
        if meaning:
            board.put(_KINDS[token.text], index, end, meaning)


def _priority(board: Board, words: Vocabulary, index: int, end: int) -> int | None:
    if index >= end:
        return None
    if end == index + 1 and board.tokens[index].text in ("1", "2", "3", "4", "5"):
        return int(board.tokens[index].text)
    found = words.starts(board.tokens, index, "priority")
    return int(found[1]) if found and found[0] == end else None
