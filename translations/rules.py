# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of a translation, whatever it says."""

import re

import catalogues

# What ends a sentence or a label, and how other scripts write it.
ENDS = {".": ".。", ":": ":：", "?": "?？؟", "…": "…"}

# Signs that are not set so in the language. U+00A0 is a space that does not break.
UNUSUAL = {
    "ar": r"[\u0600-\u06ff][,;?]",
    "de": r"[\"”]|\w…",
    "es": r"^[^¿]*\?|^[^¡]*!|[“”\"]",
    "fr": r"[^\u00a0][;:!?»]|«[^\u00a0]|['“”\"]",
    "ja": r"[\u3040-\u30ff\u4e00-\u9fff][,.!?;:]|[“”\"]",
}

SENTENCE_WORDS = 3

# Qt sets the letter of a mnemonic apart from those that it is joined with, and so cuts off the end of the label.
WITHOUT_MNEMONICS = {"ar"}


def places(text):
    return sorted(re.findall(r"%(?:L?\d+|L?n)", text))


def other_places(message, text):
    """A form that says "one" in words needs no "%n"; everything else must be there as often as in the source."""
    wanted, found = places(message.source), places(text)
    if not message.numerus:
        return found != wanted
    numbers = {place for place in wanted if place.endswith("n")}
    return [p for p in wanted if p not in numbers] != [p for p in found if p not in numbers]


def mnemonics(text):
    return re.findall(r"&(?!&)(.)", text.replace("&&", ""))


def blanks(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def end(text):
    return next((sign for sign, signs in ENDS.items() if text.rstrip().endswith(tuple(signs))), "")


def is_copy(source, text):
    """Of a sentence: single words are the same in many languages."""
    return text == source and len(re.findall(r"[^\W\d]{2,}", text)) >= SENTENCE_WORDS


def faults(language, message):
    """Sentences on what is wrong with one message of a catalogue that is complete."""
    forms = catalogues.FORMS[language] if message.numerus else 1
    if not message.finished or not all(message.texts):
        yield "not translated"
        return
    if len(message.texts) != forms:
        yield f"{len(message.texts)} plural forms, where the language has {forms}"
    for text in message.texts:
        if other_places(message, text):
            yield "other places than the source has"
        wanted = 0 if language in WITHOUT_MNEMONICS else len(mnemonics(message.source))
        if len(mnemonics(text)) != wanted:
            yield "no mnemonic, or one too many"
        elif language == "ja" and mnemonics(text) and not re.search(r"\(&[A-Z0-9]\)", text):
            yield "a mnemonic is written (&X)"
        if "..." in text or ("…" in text) != ("…" in message.source):
            yield "an ellipsis is “…”, and where the source has one"
        if blanks(text) != blanks(message.source):
            yield "other blanks at its ends than the source has"
        if end(text) != end(message.source):
            yield "another sign at its end than the source has"
        if is_copy(message.source, text):
            yield "a copy of the source"
        unusual = re.search(UNUSUAL[language], text)
        if unusual:
            yield f"not set as the language does: “{unusual.group()}”"


def clashes(messages):
    """Mnemonics that two labels of one class have. Where the source has a clash, it is meant."""
    seen = {}
    for message in messages:
        for source, letter in zip(mnemonics(message.source), mnemonics(message.texts[0])):
            labels = seen.setdefault((message.context, letter.lower()), {})
            # Two sources that become one text are one label, in two states of its window.
            labels.setdefault(message.texts[0], set()).add(source.lower())
    for (context, letter), labels in seen.items():
        if len(labels) > 1 and len(set().union(*labels.values())) > 1:
            yield f"{context}: the mnemonic “{letter}” belongs to all of: " + ", ".join(labels)
