"""Makes the faces in src/main/resources/fonts; see the README beside them.

    python3 installer/fonts/make_fonts.py PLEX_FOLDER DEJAVU_SANS.ttf

PLEX_FOLDER is the unpacked npm package @expo-google-fonts/ibm-plex-sans 0.4.1; DEJAVU_SANS.ttf is version 2.37.
Needs fonttools 4.38. The same input gives the same bytes.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = pathlib.Path(__file__).resolve().parents[2] / "src/main/resources/fonts"
RESERVED = ("Plex", "IBM", "DejaVu", "Bitstream", "Vera")
BOLD, ITALIC, REGULAR = 1 << 5, 1, 1 << 6

TEXT = [(0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x218, 0x21B), (0x237, 0x237), (0x259, 0x259),
        (0x2BB, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x323),
        (0x326, 0x328), (0x400, 0x45F), (0x462, 0x463), (0x46A, 0x46B), (0x472, 0x475), (0x490, 0x4FF),
        (0x500, 0x52F), (0x1E9E, 0x1E9E), (0x2000, 0x200A), (0x2010, 0x2015), (0x2018, 0x201A), (0x201C, 0x201E),
        (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044),
        (0x2070, 0x2070), (0x2074, 0x2079), (0x2080, 0x2089), (0x20A1, 0x20BF), (0x2113, 0x2113), (0x2116, 0x2116),
        (0x2122, 0x2122), (0x2126, 0x2126), (0x212E, 0x212E), (0x2150, 0x215E), (0x2190, 0x2199), (0x21A9, 0x21BB),
        (0x21C4, 0x21C6), (0x2200, 0x22FF), (0x25CA, 0x25CA), (0x2713, 0x2713), (0xFFFD, 0xFFFD)]
SIGNS = [(0x20, 0x20), (0x25A0, 0x25FF), (0x2610, 0x2612), (0x2605, 0x2606), (0x26A0, 0x26A1), (0x2714, 0x2718),
         (0x2753, 0x2757), (0x279C, 0x279E)]
# no Arabic, Hebrew and others that need shaping, no private use; what is left stands as [U+1F600]
WIDE = [(0x20, 0x20), (0x180, 0x24F), (0x250, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x460, 0x58F),
        (0x10A0, 0x10FF), (0x1D00, 0x1DBF), (0x1E00, 0x1FFF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x20CF),
        (0x2100, 0x22FF), (0x2300, 0x24FF), (0x2500, 0x259F), (0x2600, 0x27BF), (0x27C0, 0x2BFF), (0x2C60, 0x2C7F),
        (0xA640, 0xA69F), (0xA720, 0xA7FF), (0xFB00, 0xFB06)]

FACES = [("400Regular/IBMPlexSans_400Regular.ttf", "Senim Sans", "Regular", TEXT),
         ("600SemiBold/IBMPlexSans_600SemiBold.ttf", "Senim Sans", "Bold", TEXT),
         ("400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf", "Senim Sans", "Italic", TEXT),
         ("600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf", "Senim Sans", "Bold Italic", TEXT),
         (None, "Senim Signs", "Regular", SIGNS),
         (None, "Senim Wide", "Regular", WIDE)]


def cut(font, ranges):
    options = subset.Options(hinting=False, layout_features=["kern", "mark", "mkmk", "ccmp", "locl"],
                             notdef_outline=True, glyph_names=False, recalc_timestamp=False, legacy_kern=False,
                             name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], drop_tables=["FFTM", "STAT", "meta"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for first, last in ranges for c in range(first, last + 1)])
    cutter.subset(font)


def rename(font, family, style):
    """Neither original may lend its name to a changed copy (OFL; Bitstream Vera licence)."""
    names = font["name"]
    notices = {n: names.getDebugName(n) or "" for n in (0, 13, 14)}
    version = (names.getDebugName(5) or "").removeprefix("Version ").split(";")[0].split(" ")[0]
    names.names = []
    postscript = f"{family}-{style}".replace(" ", "")
    for number, text in {0: notices[0], 1: family, 2: style, 3: f"{version};{postscript}", 4: f"{family} {style}",
                         5: f"Version {version}", 6: postscript, 13: notices[13], 14: notices[14]}.items():
        if text:
            names.setName(text, number, 3, 1, 0x409)
    assert not any(word in names.getDebugName(n) for word in RESERVED for n in (1, 2, 3, 4, 6))


def flag(font, style):
    """Semibold outlines serve as the family's bold, so that a program asking for bold finds them."""
    bold, italic = "Bold" in style, "Italic" in style
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~(BOLD | ITALIC | REGULAR)) \
        | (BOLD if bold else 0) | (ITALIC if italic else 0) | (0 if bold or italic else REGULAR)
    font["head"].macStyle = (1 if bold else 0) | (2 if italic else 0)


def main(plex, dejavu):
    TARGET.mkdir(parents=True, exist_ok=True)
    for source, family, style, ranges in FACES:
        font = TTFont(pathlib.Path(plex) / source if source else dejavu, recalcTimestamp=False)
        cut(font, ranges)
        rename(font, family, style)
        flag(font, style)
        name = f"{family}-{style}.ttf".replace(" ", "")
        font.save(TARGET / name)
        print(name, (TARGET / name).stat().st_size, len(font.getBestCmap()))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
