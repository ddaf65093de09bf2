"""Holds cleaned photos against exiftool and ImageMagick; see Scripts/check-photos.

    check.py FILTER

Works in the current folder, and leaves its files there.
"""
import json
import pathlib
import re
import struct
import subprocess
import sys

# What exiftool says of any file, and of what decoding needs. A comment of JPEG is in "File", too, so
# that groups alone do not do.
STRUCTURE = {
    "ExifTool": {"ExifToolVersion"},
    "File": {
        "FileName", "Directory", "FileSize", "FileModifyDate", "FileAccessDate",
        "FileInodeChangeDate", "FilePermissions", "FileType", "FileTypeExtension", "MIMEType",
        "ExifByteOrder", "ImageWidth", "ImageHeight", "EncodingProcess", "BitsPerSample",
        "ColorComponents", "YCbCrSubSampling",
    },
    "Composite": {"ImageSize", "Megapixels"},
    "PNG": {
        "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace",
        "Palette", "Transparency",
    },
    # That CMYK is inverted: without it the colours would be others.
    "APP14": {"DCTEncodeVersion", "APP14Flags0", "APP14Flags1", "ColorTransform"},
    "EXIF": {"Orientation"},
}

PICTURE = ["-size", "61x47", "plasma:tomato-white"]
LARGE = ["-size", "1201x901", "plasma:tomato-white", "-attenuate", "0.4", "+noise", "gaussian"]
ALPHA = ["-alpha", "set", "-channel", "A", "-fx", "i/w", "+channel"]

# A name with what ImageMagick is told.
PHOTOS = {
    "baseline-444.jpg": PICTURE + ["-sampling-factor", "4:4:4"],
    "baseline-422.jpg": PICTURE + ["-sampling-factor", "4:2:2"],
    "baseline-420.jpg": PICTURE + ["-sampling-factor", "4:2:0"],
    "baseline-440.jpg": PICTURE + ["-sampling-factor", "4:4:0"],
    "baseline-411.jpg": PICTURE + ["-sampling-factor", "4:1:1"],
    "progressive-444.jpg": PICTURE + ["-interlace", "JPEG", "-sampling-factor", "4:4:4"],
    "progressive-420.jpg": PICTURE + ["-interlace", "JPEG", "-sampling-factor", "4:2:0"],
    "progressive-grey.jpg": PICTURE + ["-colorspace", "Gray", "-interlace", "JPEG"],
    "grey.jpg": PICTURE + ["-colorspace", "Gray"],
    "cmyk.jpg": PICTURE + ["-colorspace", "CMYK"],
    "progressive-cmyk.jpg": PICTURE + ["-colorspace", "CMYK", "-interlace", "JPEG"],
    "standard-tables.jpg": PICTURE + ["-define", "jpeg:optimize-coding=off"],
    "finest.jpg": PICTURE + ["-quality", "100"],
    "coarsest.jpg": PICTURE + ["-quality", "1"],
    "pixel.jpg": ["-size", "1x1", "xc:tomato"],
    "large.jpg": LARGE,
    "large-progressive.jpg": LARGE + ["-interlace", "JPEG"],
    "rgb.png": PICTURE + ["-define", "png:format=png24"],
    "rgb-16.png": PICTURE + ["-define", "png:format=png48"],
    "rgb-alpha.png": PICTURE + ALPHA + ["-define", "png:format=png32"],
    "rgb-alpha-16.png": PICTURE + ALPHA + ["-define", "png:format=png64"],
    "palette.png": PICTURE + ["-colors", "13", "-define", "png:format=png8"],
    "palette-transparent.png":
        PICTURE + ["-colors", "7", "-transparent", "white", "-define", "png:format=png8"],
    "one-bit.png": PICTURE + ["-monochrome"],
    "grey.png": PICTURE + ["-colorspace", "Gray", "-depth", "8"],
    "grey-16.png": PICTURE + ["-colorspace", "Gray", "-depth", "16"],
    "grey-alpha.png": PICTURE + ["-colorspace", "Gray"] + ALPHA,
    "interlaced.png": PICTURE + ["-interlace", "PNG"],
    "large.png": LARGE + ["-define", "png:format=png24"],
}

failures = []


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def check(what, holds):
    print(f"{'passed' if holds else 'FAILED'}  {what}")
    if not holds:
        failures.append(what)


# Fixtures

def colour_profile():
    """A small ICC profile with nothing but a text in it."""
    text = b"text\0\0\0\0Copyright of Somebody\0"
    tags = struct.pack(">I", 1) + b"cprt" + struct.pack(">II", 144, len(text))
    head = struct.pack(">I4sI4s4s4s", 144 + len(text), b"lcms", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 3, 29, 12, 0, 0) + b"acsp"
    return head.ljust(128, b"\0") + tags + text


def plant(name, orientation):
    """Writes where and when a photo was taken, whose it is, and a thumbnail into it."""
    arguments = [
        f"-Orientation#={orientation}", "-Make=Maker", "-Model=Model", "-Software=Program",
        "-DateTimeOriginal=2026:03:29 12:00:00", "-SerialNumber=12345", "-OwnerName=Somebody",
        "-GPSLatitude=52.5", "-GPSLatitudeRef=N", "-GPSLongitude=13.4", "-GPSLongitudeRef=E",
        "-GPSAltitude=34", "-GPSDateStamp=2026:03:29", "-ImageUniqueID=" + "0a" * 16,
        "-XMP-dc:Creator=Somebody", "-XMP-photoshop:City=Berlin", "-XMP-exif:GPSLatitude=52.5",
        "-XMP-tiff:Orientation#=3", "-Comment=A comment", "-ICC_Profile<=profile.icc",
        "-ThumbnailImage<=thumbnail.jpg",
    ]
    if name.endswith(".jpg"):
        arguments += [
            "-IPTC:City=Berlin", "-IPTC:Caption-Abstract=Text", "-Photoshop:URL=http://a.example",
        ]
    else:
        arguments += ["-PNG:Author=Somebody", "-PNG:CreationTime=2026:03:29 12:00:00"]
    run("exiftool", "-q", "-q", "-m", "-overwrite_original", *arguments, name)
    # The second picture, and the film, of a phone.
    with open(name, "ab") as file:
        file.write(pathlib.Path("thumbnail.jpg").read_bytes() + b"\0\0\0\x18ftypmp42GPS 52.5 13.4")


# Readers

def tags(name):
    """What exiftool finds: (group, tag) with its value."""
    output = run("exiftool", "-json", "-G", "-a", "-u", "-ee", "-n", name)
    found = json.loads(output)[0]
    return {tuple(key.split(":", 1)): value for key, value in found.items() if ":" in key}


def metadata(found):
    """What is not structure."""
    return {key: value for key, value in found.items() if key[1] not in STRUCTURE.get(key[0], ())}


def different_pixels(one, other):
    """How many pixels differ, as ImageMagick counts them."""
    result = subprocess.run(
        ("compare", "-quiet", "-metric", "AE", one, other, "null:"), capture_output=True, text=True)
    return float(re.match(r"[0-9.e+]+", result.stderr)[0])


def signature(name, *options):
    """ImageMagick's digest of the pixels, with their transparency."""
    return run("convert", name, *options, "-format", "%#", "info:").strip()


def clean(filter, name, cleaned):
    """Cleans a photo; gives the facts that were told, or nothing if it was refused."""
    with open(name, "rb") as source, open(cleaned, "wb") as sink:
        result = subprocess.run((filter,), stdin=source, stdout=sink, stderr=subprocess.PIPE)
    if result.returncode == 65:
        return None
    result.check_returncode()
    return result.stderr.decode().split()


# Checks

def check_photo(filter, name, orientation):
    before = tags(name)
    check(f"{name}: exiftool finds what was planted",
          ("EXIF", "GPSLatitude") in before and before.get(("EXIF", "Orientation")) == orientation
          and any(group == "ICC_Profile" for group, _ in metadata(before))
          and any(group == "XMP" for group, _ in metadata(before)) and len(metadata(before)) > 25)

    cleaned = "cleaned-" + name
    facts = clean(filter, name, cleaned)
    if facts is None:
        check(f"{name} is kept", False)
        return
    after = tags(cleaned)
    check(f"{name}, cleaned: exiftool finds no metadata but the orientation {metadata(after) or ''}",
          not metadata(after))
    expected = None if orientation == 1 else orientation
    check(f"{name}, cleaned: its orientation is {expected}",
          after.get(("EXIF", "Orientation")) == expected)
    check(f"{name}, cleaned: no pixel differs", different_pixels(name, cleaned) == 0)
    check(f"{name}, cleaned: the pixels have the same digest", signature(name) == signature(cleaned))
    check(f"{name}, cleaned: it is shown the same way up",
          signature(name, "-auto-orient") == signature(cleaned, "-auto-orient"))
    size = f"{facts[1]} {facts[2]}".encode()
    check(f"{name}, cleaned: its size is told right, {facts[1]} × {facts[2]}",
          run("identify", "-format", "%w %h", cleaned).strip() == size
          and pathlib.Path(cleaned).stat().st_size == int(facts[4])
          and int(facts[3]) == orientation)
    again = "again-" + name
    clean(filter, cleaned, again)
    check(f"{name}, cleaned twice: nothing changes",
          pathlib.Path(cleaned).read_bytes() == pathlib.Path(again).read_bytes())


def check_controls(filter, name):
    """What must be found is found."""
    spoilt = "spoilt-" + name
    run("convert", name, "-fill", "lime", "-draw", "point 20,20", spoilt.replace(".jpg", ".png"))
    spoilt = spoilt.replace(".jpg", ".png")
    check(f"control: a changed pixel of {name} is counted", different_pixels(name, spoilt) > 0)
    check(f"control: a changed pixel of {name} changes the digest",
          signature(name) != signature(spoilt))
    for tag, words in {"a comment": ("-Comment=x",), "a city": ("-XMP-photoshop:City=x",)}.items():
        again = "planted-" + name
        pathlib.Path(again).write_bytes(pathlib.Path("cleaned-" + name).read_bytes())
        run("exiftool", "-q", "-q", "-overwrite_original", *words, again)
        check(f"control: {tag} in {name} is found", len(metadata(tags(again))) > 0)
    half = "half-" + name
    whole = pathlib.Path("cleaned-" + name).read_bytes()
    pathlib.Path(half).write_bytes(whole[: len(whole) // 2])
    check(f"control: half of {name} is refused", clean(filter, half, "refused") is None)


def main():
    filter = sys.argv[1]
    pathlib.Path("profile.icc").write_bytes(colour_profile())
    run("convert", "-size", "16x12", "plasma:tomato-white", "-strip", "thumbnail.jpg")
    for number, (name, arguments) in enumerate(PHOTOS.items()):
        run("convert", *arguments, name)
        orientation = number % 8 + 1
        plant(name, orientation)
        check_photo(filter, name, orientation)
    for name in ("baseline-420.jpg", "progressive-420.jpg", "rgb.png", "palette.png"):
        check_controls(filter, name)
    print(f"{len(PHOTOS)} photos, {len(failures)} checks failed")
    sys.exit(1 if failures else 0)


main()
