#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each rule of layers.py once, in a tree of its own, and sees that it is noticed."""
import pathlib
import tempfile
import unittest

import layers

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

# A tree without a fault, in which all that is allowed is there.
SOUND = {
    "core/base/a.h": "#include <QString>\n",
    "core/base/a.cpp": '#include "core/base/a.h"\n// org.freedesktop.NetworkManager and system() in a comment\n',
    "core/wire/polkit.h": 'const char kName[] = "org.freedesktop.PolicyKit1";\n',
    "core/wire/w.h": '#include "core/base/a.h"\n#include <QDBusArgument>\n',
    "ui/page.cpp": '#include "core/base/a.h"\n#include <QWidget>\n#include "page.moc"\n',
    "helper/kernel/kernelport.h": "class KernelPort {};\n",
    "helper/kernel/netlink.h": '#include "helper/kernel/kernelport.h"\nclass Netlink : public KernelPort {};\n',
    "helper/kernel/netlink.cpp": '#include "helper/kernel/netlink.h"\n#include <linux/rtnetlink.h>\n'
                                  "QRandomGenerator::system()->bounded(3);\n",
    "helper/lease/nm.cpp": 'const char kName[] = "org.freedesktop.NetworkManager";\n',
    "helper/main.cpp": '#include "helper/kernel/netlink.h"\n#include "core/wire/w.h"\n',
    "app/main.cpp": '#include "ui/page.h"\n#include "core/wire/w.h"\n#include "generatedproxy.h"\nsystemBus();\n',
    "ui/page.h": "",
    "ui/pages/form.h": '#include "ui/page.h"\n',
    "ui/window/window.h": '#include "ui/pages/form.h"\n',
    "ui/widgets/field.h": "",
    "tests/core/tst_long.cpp": "\n" * 500,
}

# What is written, and a part of the fault that must be told.
BROKEN = {
    "core includes wire": ("core/base/a.cpp", '#include "core/wire/w.h"\n', "may not know core/wire"),
    "core includes ui": ("core/base/a.cpp", '#include "ui/page.h"\n', "may not know ui"),
    "core includes helper": ("core/wire/w.h", '#include "helper/kernel/kernelport.h"\n', "may not know helper"),
    "core includes QtDBus": ("core/base/a.h", "#include <QDBusMessage>\n", "Qt6::Core only"),
    "core includes a module": ("core/base/a.h", "#include <QtNetwork/QHostAddress>\n", "Qt6::Core only"),
    "core has a clock": ("core/base/a.cpp", "#include <QDateTime>\n", "no clock"),
    "core has files": ("core/base/a.cpp", "#include <QFile>\n", "no clock, no I/O"),
    "core has an object": ("core/base/a.h", "  #  include <QObject>\n", "no QObject"),
    "wire has windows": ("core/wire/w.h", "#include <QtWidgets/QLabel>\n", "QtDBus alone"),
    "ui includes wire": ("ui/page.cpp", '#include "core/wire/w.h"\n', "may not know core/wire"),
    "ui includes app": ("ui/page.cpp", '#include "app/x.h"\n', "not there"),
    "a page knows the window": ("ui/pages/form.h", '#include "ui/window/window.h"\n', "may not know ui/window"),
    "a widget knows a page": ("ui/widgets/field.h", '#include "ui/pages/form.h"\n', "may not know ui/pages"),
    "the layer knows its room": ("ui/page.h", '#include "ui/widgets/field.h"\n', "may not know ui/widgets"),
    "ui has D-Bus": ("ui/page.cpp", "#include <QDBusConnection>\n", "abstract Backend"),
    "helper includes ui": ("helper/main.cpp", '#include "ui/page.h"\n', "may not know ui"),
    "helper has windows": ("helper/main.cpp", "#include <QApplication>\n", "no GUI"),
    "app includes helper": ("app/main.cpp", '#include "helper/kernel/kernelport.h"\n', "may not know helper"),
    "kernel header elsewhere": ("helper/lease/nm.cpp", "#include <linux/if.h>\n", "belong to helper/kernel"),
    "nftables elsewhere": ("helper/main.cpp", "#include <nftables/libnftables.h>\n", "belong to helper/kernel"),
    "netlink header in core": ("core/base/a.cpp", "#include <netlink/netlink.h>\n", "belong to helper/kernel"),
    "polkit elsewhere": ("helper/main.cpp", 'auto name = "org.freedesktop.PolicyKit1";\n', "core/wire/polkit"),
    "polkit-qt in a window": ("ui/page.cpp", "#include <PolkitQt1/Gui/Action>\n", "core/wire/polkit"),
    "NetworkManager elsewhere": ("app/main.cpp", 'auto name = "org.freedesktop.NetworkManager.Device";\n', "helper/lease"),
    "a process": ("helper/main.cpp", "QProcess process;\n", "start no program"),
    "a shell": ("helper/kernel/netlink.cpp", 'std::system("ip route");\n', "start no program"),
    "a shell, plainly": ("helper/main.cpp", 'int failed = system("ip route");\n', "start no program"),
    "a shell of the global namespace": ("helper/main.cpp", '::system("ip route");\n', "start no program"),
    "a pipe": ("core/base/a.cpp", 'popen("ip", "r");\n', "start no program"),
    "an exec": ("helper/main.cpp", "execvp(name, arguments);\n", "start no program"),
    "a test switch": ("core/base/a.cpp", "#ifdef CULVERT_TEST\n#endif\n", "no test switch"),
    "a concrete part elsewhere": ("helper/lease/nm.cpp", '#include "helper/kernel/netlink.h"\n', "only main.cpp"),
    "relative include": ("helper/kernel/netlink.cpp", '#include "netlink.h"\n', "write it as"),
    "own header in angle brackets": ("core/base/a.cpp", "#include <core/base/a.h>\n", "in quotes"),
    "missing header": ("core/base/a.cpp", '#include "core/base/gone.h"\n', "not there"),
}


class Layers(unittest.TestCase):
    def faults(self, changes, spdx=SPDX):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, text in {**SOUND, **changes}.items():
                file = root / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(spdx + text, "utf-8")
            return list(layers.faults(root))

    def test_finds_nothing_in_a_sound_tree(self):
        self.assertEqual(self.faults({}), [])

    def test_notices_each_fault(self):
        for name, (path, text, expected) in BROKEN.items():
            with self.subTest(name):
                found = self.faults({path: SOUND[path] + text})
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(path + ": "), found)
                self.assertIn(expected, found[0])

    def test_notices_a_missing_licence(self):
        self.assertEqual(len(self.faults({}, spdx="")), len(SOUND))

    def test_does_not_take_a_string_for_a_comment(self):
        found = self.faults({"helper/main.cpp": 'auto url = "http://x"; QProcess process;\n'})
        self.assertEqual(len(found), 1, found)


if __name__ == "__main__":
    unittest.main()
