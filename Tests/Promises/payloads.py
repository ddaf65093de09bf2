"""Texts that somebody could type or import to have a terminal, a spreadsheet, a browser or a shell do something."""
import re

# One for each way that is known: CWE-150 for terminals, CWE-1236 for spreadsheets, CWE-79 for browsers, UTR 36 for letters.
ATTACKS = [
    # Terminals: clipboard, title, links, answers typed back, pictures, resets, and the same as single C1 controls.
    "\x1b]52;c;cm0gLXJm\x07", "\x1b]0;owned\x07", "\x1b]8;;https://example.com\x1b\\link\x1b]8;;\x1b\\", "\x1b[6n", "\x1b[c", "\x1b[21t",
    "\x1bP$q\"p\x1b\\", "\x1b]1337;File=inline=1:AAAA\x07", "\x1bPq#0;2;0;0;0\x1b\\", "\x1bc", "\x1b[2J\x1b[H", "\x1b[?1049h", "\x1b[8m",
    "\x1b[31mred", "\x1b_Gf=24;AAAA\x1b\\", "\x1b^private\x1b\\", "\x1bXstart\x1b\\", "\x1b]50;font\x07", "\x1b[5;5r", "\x1b[4i", "\x1b#8",
    "\x9b31m", "\x9d52;c;AAAA\x9c", "\x90q\x9c", "\x85next", "a\bb\b\bc", "over\rwritten", "ring\x07", "\x0e\x0f", "del\x7f", "nul\0l", "\x0b\x0c",
    "first\nsecond", "one\r\ntwo", "tab\there",
    # Letters that turn, hide or part a line.
    "\u202eexe.txt\u202c", "\u2066isolated\u2069", "\u200fright", "\u061cmark", "zero\u200bwidth", "\ufeffmark", "\u2028line", "\u2029paragraph",
    "\U000e0041\U000e0042tags", "\ufff9note\ufffbend", "soft\u00adhyphen", "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da\u0334\u0319", "e\u0301", "\U0001f468\u200d\U0001f469",
    "\U0001f1e9\U0001f1ea", "\U0010ffff", "\ufffe", "\u3164", "\u115f",
    # Spreadsheets.
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.com\",\"x\")", "=IMPORTXML(\"http://example.com\",\"//a\")",
    "\t=1+1", "\r=1+1", "'=1+1", "''=1", "\"=1+1", ";=1+1", ",=1+1", "\n=1+1", "-2+3+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "\uff1d1+1", "%0A=1",
    # Browsers.
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "<svg onload=alert(1)>",
    "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "--><script>alert(1)</script><!--", "<!--", "]]><script>1</script>",
    "<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)", "<iframe src=//example.com>", "<base href=//example.com>", "<meta http-equiv=refresh content=0>",
    "<form action=//example.com>", "<object data=x>", "<link rel=stylesheet href=//example.com>", "&lt;script&gt;", "&#60;script&#62;", "&amp;", "<style>*{display:none}</style>",
    "<details open ontoggle=alert(1)>", "{{7*7}}", "{{{note}}}", "${7*7}", "<%= 7 %>", "url(//example.com)", "expression(alert(1))", "</text><script>1</script>", "<b>bold</b>",
    # Shells, formats, databases, paths.
    "$(id)", "`id`", "; rm -rf ~", "| cat", "&& id", "$HOME", "!!", "!$", "*", "~", "%s%s%n", "%x", "\\u{1B}", "\\n", "'; DROP TABLE spot; --", "\" OR 1=1", "NULL", "null", "../../x",
    "-", "--", "--help", "-rf", "[]", "{}", "{\"a\":1}", "\\", "\"", "'", "\"\"", "#", "//", "a" * 300, "\u00e4" * 200, "1e400", "NaN", "0x10", "true",
]


def acts(text):
    """Whether a terminal would obey a character of a text, or let it rearrange or hide what stands around it."""
    return any(
        ord(letter) < 0x20 or 0x7F <= ord(letter) < 0xA0 or letter in "\u061c\u200b\u200e\u200f\ufeff\ufff9\ufffa\ufffb"
        or 0x2028 <= ord(letter) <= 0x202E or 0x2060 <= ord(letter) <= 0x2069 or 0xE0000 <= ord(letter) <= 0xE007F
        for letter in text)


def visible(text, laid_out=""):
    """The text as Spotter shows it: what would act is written out, and so is what no text may have."""
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"} | {letter: letter for letter in laid_out}
    return "".join(
        known.get(letter) or f"\\u{{{ord(letter):X}}}" if acts(letter) or ord(letter) & 0xFFFE == 0xFFFE else letter
        for letter in text)


def line(text):
    """The text as the name of something: in one line, without what no name may have."""
    return re.sub(r"\s+", " ", text.replace("\0", "")).strip() or "nothing"


def some(random, count):
    """Every attack, and then what comes of putting several into one text."""
    texts = list(ATTACKS)
    while len(texts) < count:
        parts = random.choices(ATTACKS, k=random.randint(2, 4))
        texts.append(random.choice(["", " ", "\n", "word "]).join(parts)[:400])
    return texts[:count]
