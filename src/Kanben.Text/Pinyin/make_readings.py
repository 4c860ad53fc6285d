#!/usr/bin/env python3
"""Makes Readings.txt, Supplementary.txt, Radicals.txt and Simplified.txt from the Unihan database (UAX #38).

usage: make_readings.py UNICODE_DIR
  UNICODE_DIR  holds Unihan_Readings.txt, Unihan_IRGSources.txt, Unihan_Variants.txt (each may end in .bz2) and UnicodeData.txt

kTGHZ2013 (the dictionary of the standard characters of 2013) gives the reading where it has one alone; else kMandarin: of two, the first
is the one usual in the mainland (zh-Hans). A traditional form that Unihan reads as its simplified form reads as that. kTotalStrokes
gives the strokes, the first likewise. A compatibility ideograph reads as the unified ideograph it decomposes to.

A line of the output is a syllable and its characters, each run of them after its number of strokes:
    zhong1<TAB>4中7忪8终忠
The tone is 1 to 4, 5 for the neutral one; u with diaeresis is v. Syllables stand in the order of a Chinese dictionary (lv after lu and
before luan), so that a line's number is a sort key.

Radicals.txt: kRSUnicode's Kangxi radicals. A line is a first code point, in hexadecimal, and the radical from there to the next line.
Simplified.txt: kSimplifiedVariant. A line is a traditional character and its simplified form, if it has one and both are in the BMP.
"""
import bz2
import collections
import os
import sys
import unicodedata

TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
folder = sys.argv[1]


def lines(name):
    path = os.path.join(folder, name)
    opened = open(path, encoding="utf-8") if os.path.exists(path) else bz2.open(path + ".bz2", "rt", encoding="utf-8")
    with opened as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n")


def field(name, key):
    for line in lines(name):
        point, found, value = line.split("\t")
        if found == key:
            yield int(point[2:], 16), value.split()[0]


def numbered(reading):
    """lǜ -> lv4"""
    tone, letters = 5, ""
    for c in unicodedata.normalize("NFD", reading):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif c != "\u0302":  # ê is written e
            letters += c
    return letters, tone


def write(target, text):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), target), "w", encoding="utf-8", newline="\n") as out:
        out.write(text)


simplified = {}
for line in lines("Unihan_Variants.txt"):
    point, found, value = line.split("\t")
    if found == "kSimplifiedVariant" and " " not in value:
        simplified[int(point[2:], 16)] = int(value[2:], 16)

usual = {point: numbered(value) for point, value in field("Unihan_Readings.txt", "kMandarin")}
readings = dict(usual)
for line in lines("Unihan_Readings.txt"):
    point, found, value = line.split("\t")
    if found == "kTGHZ2013":
        standard = {reading for place in value.split() for reading in place.split(":")[1].split(",")}
        if len(standard) == 1:
            readings[int(point[2:], 16)] = numbered(standard.pop())
for point, plain in simplified.items():
    if point in usual and usual[point] == usual.get(plain):
        readings[point] = readings[plain]
readings.setdefault(0x3007, ("ling", 2))  # 〇, of which Unihan says nothing; dictionaries put it under one stroke
strokes = {point: int(value) for point, value in field("Unihan_IRGSources.txt", "kTotalStrokes")}
strokes[0x3007] = 1
for line in lines("UnicodeData.txt"):
    cells = line.split(";")
    point = int(cells[0], 16)
    if (0xF900 <= point <= 0xFAFF or 0x2F800 <= point <= 0x2FA1F) and cells[5] and int(cells[5], 16) in readings:
        readings.setdefault(point, readings[int(cells[5], 16)])
        strokes.setdefault(point, strokes[int(cells[5], 16)])

for target, plane in (("Readings.txt", range(0, 0x10000)), ("Supplementary.txt", range(0x10000, 0x40000))):
    groups = collections.defaultdict(list)
    for point, reading in readings.items():
        if point in plane:
            groups[reading].append((strokes.get(point, 0), point))
    text = ""
    for letters, tone in sorted(groups, key=lambda r: (r[0].replace("v", "u"), r[0], r[1])):
        text, last = text + f"{letters}{tone}\t", None
        for count, point in sorted(groups[letters, tone]):
            text += ("" if count == last else str(count)) + chr(point)
            last = count
        text += "\n"
    write(target, text)

radicals = {point: int(value.split(".")[0].rstrip("'")) for point, value in field("Unihan_IRGSources.txt", "kRSUnicode")}
text, last = "", 0
for point in sorted(radicals):
    text += "" if radicals[point] == last else f"{point:X} {radicals[point]}\n"
    last = radicals[point]
write("Radicals.txt", text)
write("Simplified.txt", "".join(f"{chr(a)}{chr(b)}\n" for a, b in sorted(simplified.items()) if a < 0x10000 and b < 0x10000 and a != b))
