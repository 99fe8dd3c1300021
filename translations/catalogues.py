# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues as text: what is in them, and how to change one message and leave the rest to the byte."""

import html
import pathlib
import re
import typing

HERE = pathlib.Path(__file__).resolve().parent

# Plural forms of each language that is complete. English has a catalogue for its plurals only.
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1}
PLURALS_ONLY = {"en": 2}

CONTEXT = re.compile(r"<context>\n.*?</context>\n", re.DOTALL)
MESSAGE = re.compile(r"    <message.*?</message>\n", re.DOTALL)


class Message(typing.NamedTuple):
    context: str
    source: str
    comment: str
    numerus: bool
    finished: bool
    texts: tuple  # one for each plural form; else one

    @property
    def key(self):
        return self.context, self.source, self.comment, self.numerus


def catalogue(language, directory=HERE):
    return pathlib.Path(directory) / f"culvert_{language}.ts"


def language_of(path):
    return path.stem.removeprefix("culvert_")


def element(name, text):
    found = re.search(rf"<{name}(?: [^>]*)?>(.*?)</{name}>", text, re.DOTALL)
    return html.unescape(found.group(1)) if found else ""


def message(context, text):
    numerus = text.startswith('    <message numerus="yes"')
    translation = re.search(r"<translation.*</translation>", text, re.DOTALL).group()
    forms = re.findall(r"<numerusform>(.*?)</numerusform>", translation, re.DOTALL)
    texts = tuple(html.unescape(form) for form in forms) if numerus else (element("translation", translation),)
    finished = not translation.startswith("<translation type")
    return Message(context, element("source", text), element("comment", text), numerus, finished, texts)


def messages(path):
    for context in CONTEXT.findall(path.read_text()):
        for text in MESSAGE.findall(context):
            yield message(element("name", context), text)


def protect(text):
    """As lupdate writes it."""
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(raw, entity)
    return "".join(f"&#x{ord(c):x};" if c.isspace() and c > "\x7f" else c for c in text)


def translated(text, texts):
    if text.startswith('    <message numerus="yes"'):
        forms = "".join(f"            <numerusform>{protect(form)}</numerusform>\n" for form in texts)
        new = f"<translation>\n{forms}        </translation>"
    else:
        new = f"<translation>{protect(texts[0])}</translation>"
    return re.sub(r"<translation.*</translation>", lambda _: new, text, flags=re.DOTALL)


def fill(path, translations):
    """translations: texts by Message.key. Returns the keys that the catalogue has no message for."""
    left = dict(translations)

    def in_context(context):
        name = element("name", context.group())

        def one(text):
            texts = left.pop(message(name, text.group()).key, None)
            return translated(text.group(), texts) if texts else text.group()

        return MESSAGE.sub(one, context.group())

    path.write_text(CONTEXT.sub(in_context, path.read_text()))
    return list(left)
