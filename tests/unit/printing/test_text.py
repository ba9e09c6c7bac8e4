from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from desktop_crm.domain.labels import ArabicHand
from desktop_crm.printing.shaping import Run
from desktop_crm.printing.text import TextWriter, language_of, printable, set_line

SCRIPTS = {
    "English": "Sara Malik, 14 Mall Road",
    "Polish": "Żółć Łódź ąęśćń",
    "Vietnamese": "Nguyễn Thị Minh, Đường Lê Lợi",
    "Turkish": "İsmail Öğüş, Şişli",
    "Greek": "Οδός Ερμού 5, Αθήνα",
    "Russian": "ООО «Ромашка», ул. Ленина",
    "Urdu": "22 گلبرگ III، لاہور 54660",
    "Arabic": "شركة الخليج (المحدودة)",
    "Hebrew": "רחוב הרצל 5, תל אביב",
    "Hindi": "श्री कृष्ण उद्योग, नई दिल्ली",
    "Japanese": "〒105-0014 東京都港区 スバル ビル",
    "Chinese": "上海市南京路100号",
    "Korean": "서울특별시 중구 세종대로 110",
}


def glyphs(line):
    return [
        glyph for piece in line.pieces if isinstance(piece.content, Run) for glyph in piece.content.glyphs
    ]


@pytest.mark.parametrize("hand", list(ArabicHand))
@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_every_script_has_a_glyph_for_every_letter(text, hand):
    line = set_line(text, language_of(text), hand)

    assert line.missing == ""
    assert line.width > 0
    assert all(glyph.code != 0 for glyph in glyphs(line))


def test_letters_without_a_font_are_named():
    assert set_line("x \U000ffff0 \ue000").missing == "\ue000\U000ffff0"


def test_urdu_letters_join():
    apart = sum(set_line(letter, "ur").width for letter in "لاہور")

    assert set_line("لاہور", "ur").width < 0.9 * apart


def test_nastaliq_is_for_urdu_only():
    urdu = {hand: set_line("لاہور", "ur", hand).pieces[0].font for hand in ArabicHand}
    arabic = {hand: set_line("الرياض", "", hand).pieces[0].font for hand in ArabicHand}

    assert urdu[ArabicHand.NASTALIQ] is not urdu[ArabicHand.NASKH]
    assert arabic[ArabicHand.NASTALIQ] is arabic[ArabicHand.NASKH] is urdu[ArabicHand.NASKH]


def test_nastaliq_lines_are_as_tall_as_their_words():
    low = set_line("دار", "ur", ArabicHand.NASTALIQ)
    high = set_line("کمپنی", "ur", ArabicHand.NASTALIQ)

    assert low.ascent < high.ascent


def test_hindi_conjuncts_are_one_glyph():
    assert len(glyphs(set_line("ज्ञ"))) == 1


def test_digits_stand_left_of_the_word_they_follow_in_a_right_to_left_line():
    line = set_line("لاہور 54660", "ur")

    assert line.right_to_left
    assert [len(piece.content.glyphs) for piece in line.pieces] == [5, 1, 5], "digits, space, word"
    assert line.pieces[0].content is set_line("لاہور 54660", "ur").pieces[0].content, "words are shaped once"
    digits = set_line("54660 x").width - set_line(" x").width
    assert line.pieces[0].content.advance == pytest.approx(digits, rel=0.2)


def test_a_bracket_is_mirrored_in_a_right_to_left_line():
    opened = glyphs(set_line("ש(ש"))[1].code
    closed = glyphs(set_line("ש)ש"))[1].code

    assert (opened, closed) == (ord(")"), ord("("))


def test_combining_accents_are_put_on_their_letter():
    assert set_line("e\u0301").width == set_line("é").width
    assert glyphs(set_line("x\u0301"))[1].advance == 0


@pytest.mark.parametrize(
    ("text", "country", "language"),
    [
        ("Lahore", "PK", ""),
        ("لاہور", "", "ur"),
        ("کراچی", "PK", "ur"),
        ("الرياض", "SA", ""),
        ("東京都", "JP", "ja"),
        ("スバル", "", "ja"),
        ("上海市", "CN", ""),
        ("서울", "", "ko"),
    ],
)
def test_letters_and_country_tell_the_language(text, country, language):
    assert language_of(text, country) == language


def test_text_is_printed_on_one_line_without_invisible_controls():
    assert printable("a\tb\n c\x00\u202e") == "a b c"
    assert printable("co\xadop") == "coop"


@given(st.text(max_size=30))
def test_any_text_can_be_measured_and_written(text):
    canvas = Canvas(BytesIO())
    line = set_line(text, language_of(text), ArabicHand.NASTALIQ)

    code = TextWriter(canvas).write(line, 10, 20, 9)

    assert code.startswith("1 0 0 1 10.000 20.000 Tm")
    assert code.isascii()
