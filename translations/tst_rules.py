#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each rule of translations once, and sees that it is noticed; and that nothing is said of sound ones."""

import importlib.machinery
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import catalogues
import rules


def script(name):
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(catalogues.HERE / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


check_resources = script("check-resources")


def message(source, *texts, numerus=False, finished=True, context="Page"):
    return catalogues.Message(context, source, "", numerus, finished, texts)


def faults(language, *args, **options):
    return list(rules.faults(language, message(*args, **options)))


class Rules(unittest.TestCase):
    def test_sound(self):
        self.assertEqual([], faults("fr", "Is “%1” right?", "« %1 » est-il correct\u00a0?".replace(" ", "\u00a0")))
        self.assertEqual([], faults("ja", "&Preview…", "プレビュー(&P)…"))
        self.assertEqual([], faults("es", "Is “%1” right?", "¿Es correcto «%1»?"))
        self.assertEqual([], faults("de", " bytes", " Bytes"))
        self.assertEqual([], faults("ja", "&44Net", "44Net(&4)"))
        self.assertEqual([], faults("de", "MTU", "MTU"))
        self.assertEqual([], faults("de", "%1 of %Ln route(s)", "%1 von einer", "%1 von %Ln", numerus=True))

    def test_each_rule(self):
        for fault, language, source, *texts in [
            ("not translated", "de", "Close", ""),
            ("other places", "de", "%1 on %2", "%1 an"),
            ("other places", "de", "%1 on %2", "%1 an %2 %2"),
            ("no mnemonic", "de", "&Close", "Schließen"),
            ("no mnemonic", "de", "Close", "&Schließen"),
            ("no mnemonic", "ar", "&Close", "إ&غلاق"),
            ("(&X)", "ja", "&Close", "&閉じる"),
            ("ellipsis", "de", "Save…", "Speichern"),
            ("ellipsis", "de", "Save…", "Speichern ..."),
            ("blanks", "de", " bytes", "Bytes"),
            ("blanks", "de", "bytes", "Bytes "),
            ("sign at its end", "de", "It is up.", "Es steht"),
            ("sign at its end", "ja", "Name:", "名前"),
            ("a copy", "de", "Traffic goes directly", "Traffic goes directly"),
            ("not set", "ar", "Yes, it is", "نعم, هو"),
            ("not set", "de", "“%1”", "\"%1\""),
            ("not set", "de", "Save…", "Speichern…"),
            ("not set", "es", "Is it?", "Es así?"),
            ("not set", "fr", "Name:", "Nom :"),
            ("not set", "fr", "the home's", "l'adresse"),
            ("not set", "ja", "a, b", "一,二"),
        ]:
            with self.subTest(fault=fault, text=texts[0]):
                self.assertIn(fault, "; ".join(faults(language, source, *texts)))

    def test_unfinished(self):
        self.assertEqual(["not translated"], faults("de", "Close", "Schließen", finished=False))

    def test_plurals(self):
        self.assertIn("1 plural forms", faults("de", "%n line(s)", "%n Zeilen", numerus=True)[0])
        self.assertIn("2 plural forms", faults("ar", "%n line(s)", "سطر", "سطران", numerus=True)[0])
        self.assertEqual(["not translated"], faults("de", "%n line(s)", "%n Zeile", "", numerus=True))
        self.assertIn("other places", faults("de", "%Ln line(s)", "%n Zeile", "%Ln Zeilen", numerus=True)[0])
        self.assertIn("other places", faults("de", "%1 of %n", "%1 von einer", "von %n", numerus=True)[0])

    def test_clashes(self):
        one, other = message("&Close", "&Schließen"), message("&Open", "Öffnen und &sehen")
        self.assertEqual(1, len(list(rules.clashes([one, other]))))
        self.assertEqual([], list(rules.clashes([one, other._replace(context="Another")])))
        self.assertEqual([], list(rules.clashes([one, message("Clo&se", "&Schließen")])))
        meant = message("&Close all", "Alle &schließen")
        self.assertEqual([], list(rules.clashes([one, meant])))


class Catalogues(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.path = pathlib.Path(self.directory.name) / "culvert_fr.ts"
        shutil.copy(catalogues.catalogue("fr"), self.path)

    def test_filling_with_the_same_changes_nothing(self):
        before = self.path.read_text()
        texts = {message.key: message.texts for message in catalogues.messages(self.path)}
        self.assertEqual([], catalogues.fill(self.path, texts))
        self.assertEqual(before, self.path.read_text())

    def test_filling(self):
        first = next(catalogues.messages(self.path))
        plural = next(message for message in catalogues.messages(self.path) if message.numerus)
        unknown = ("Nowhere", "Nothing", "", False)
        wanted = {first.key: ("<b>\u00a0'&\"",), plural.key: ("un", "%n"), unknown: ("rien",)}
        self.assertEqual([unknown], catalogues.fill(self.path, wanted))
        now = {message.key: message.texts for message in catalogues.messages(self.path)}
        self.assertEqual(wanted[first.key], now[first.key])
        self.assertEqual(wanted[plural.key], now[plural.key])
        self.assertIn("<translation>&lt;b&gt;&#xa0;&apos;&amp;&quot;</translation>", self.path.read_text())

    def test_exchange_prints_what_it_reads(self):
        run = [sys.executable, catalogues.HERE / "exchange"]
        printed = subprocess.run([*run, "all", "ar"], check=True, capture_output=True, text=True).stdout
        lines = [json.loads(line) for line in printed.splitlines()]
        self.assertEqual(len(lines), len(list(catalogues.messages(catalogues.catalogue("ar")))))
        self.assertTrue(all(len(line["texts"]) == (6 if line.get("numerus") else 1) for line in lines))
        missing = subprocess.run([*run, "missing", "ar"], check=True, capture_output=True, text=True).stdout
        self.assertEqual("", missing)


class Desktop(unittest.TestCase):
    SOUND = "[Desktop Entry]\nName=Culvert\nComment=Set it up\n" + "".join(
        f"Comment[{language}]=so {language}\n" for language in catalogues.FORMS
    )

    def problems(self, text):
        return list(check_resources.desktop_problems(text))

    def test_sound(self):
        self.assertEqual([], self.problems(self.SOUND))

    def test_lacking(self):
        self.assertEqual(1, len(self.problems(self.SOUND.replace("Comment[ja]", "Comment[xx]"))))
        self.assertEqual(1, len(self.problems(self.SOUND.replace("=so ja", "="))))
        self.assertEqual(1, len(self.problems(self.SOUND.replace("=so ja", "=Set it up"))))
        self.assertEqual(5, len(self.problems(self.SOUND.replace("Name=Culvert", "Name=Home"))))
        self.assertEqual(5, len(self.problems(self.SOUND + "[Desktop Action quit]\nName=Quit\n")))
        self.assertEqual(5, len(self.problems(self.SOUND + "Keywords=a;b;\n")))

    def test_keywords_end(self):
        keywords = "Keywords=a;\n" + "".join(f"Keywords[{language}]=a;\n" for language in catalogues.FORMS)
        self.assertEqual([], self.problems(self.SOUND + keywords))
        self.assertEqual(1, len(self.problems(self.SOUND + keywords.replace("[fr]=a;", "[fr]=a"))))


class Xml(unittest.TestCase):
    SOUND = "<a><p>Set it up</p>" + "".join(
        f'<p xml:lang="{language}">so {language}</p>' for language in catalogues.FORMS
    )

    def problems(self, text):
        return list(check_resources.xml_problems(text + "</a>", {"p"}))

    def test_sound(self):
        self.assertEqual([], self.problems(self.SOUND))

    def test_lacking(self):
        self.assertEqual(1, len(self.problems(self.SOUND.replace('"ja"', '"xx"'))))
        self.assertEqual(1, len(self.problems(self.SOUND.replace("so ja", " "))))
        self.assertEqual(1, len(self.problems(self.SOUND.replace("so ja", "Set it up"))))
        self.assertEqual(5, len(self.problems(self.SOUND + "<p>And more</p>")))
        self.assertEqual(5, len(self.problems(self.SOUND + "<ul><p>And more</p></ul>")))

    def test_nothing_to_check_is_a_failure(self):
        with tempfile.TemporaryDirectory() as directory:
            self.assertEqual(1, check_resources.main(directory))


if __name__ == "__main__":
    unittest.main()
