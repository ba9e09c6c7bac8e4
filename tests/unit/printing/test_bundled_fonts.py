import hashlib

from desktop_crm.domain.resources import resource


def test_the_bundled_fonts_are_the_ones_written_down():
    folder = resource("fonts")
    pinned = dict(
        reversed(line.split()) for line in (folder / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    )

    assert {path.name for path in folder.glob("*.ttf")} == set(pinned)
    for name, digest in pinned.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name


def test_the_font_folder_stays_small_and_brings_its_licence():
    folder = resource("fonts")

    assert sum(path.stat().st_size for path in folder.iterdir()) < 6_000_000
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
