#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every file keeps to the layers: layers.py ROOT

core includes nobody; core/wire and ui include core; helper includes core and core/wire; app includes ui,
core and core/wire. What touches the kernel, polkit or NetworkManager has one room each, and only main.cpp puts
concrete parts together. How long a function may be, .clang-tidy says.
"""
import pathlib
import re
import sys

LAYERS = {
    "core": {"core"},
    "core/wire": {"core", "core/wire"},
    "ui": {"core", "ui"},
    "helper": {"core", "core/wire", "helper"},
    "app": {"core", "core/wire", "ui", "app"},
}
# Rooms of a layer that has several, and which others of the same layer they may know. A file that stands in the layer's
# own folder may be known by all of its rooms, and knows none; those of the helper and the applications put parts together.
ROOMS = {
    "core/base": "",
    "core/config": "base",
    "core/intent": "base config",
    "core/kernel": "base",
    "core/status": "base config kernel",
    "core/plan": "base config intent kernel status",
    "core/diagnosis": "base config kernel status",
    "core/wire": "base config diagnosis kernel status",
    "helper/kernel": "",
    "helper/lease": "kernel",
    "helper/store": "",
    "helper/reconcile": "kernel lease",
    "helper/configuration": "reconcile store",
    "helper/service": "configuration reconcile",
    "ui": "",
    "ui/draft": "",
    "ui/scene": "",
    "ui/widgets": "draft",
    "ui/search": "draft widgets",
    "ui/pages": "draft scene widgets",
    "ui/exceptions": "draft pages search widgets",
    "ui/explain": "scene widgets",
    "ui/guide": "draft overview pages scene widgets",
    "ui/history": "widgets",
    "ui/overview": "scene widgets",
    "ui/routes": "search widgets",
    "ui/traffic": "widgets",
    "ui/tray": "",
    "ui/window": "draft exceptions explain guide history overview pages routes scene search traffic widgets",
}
PRODUCTION = ("core", "helper", "ui", "app")
EVERYTHING = PRODUCTION + ("resources", "tests", "bench", "translations")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
PORT = re.compile(r"\bpublic\s+(?:culvert::)?(?:KernelPort|LeaseSource|Authorizer|Backend)\b")

QT_BEYOND_CORE = r"(Qt(?!Core\b)\w+/|QDBus|QtDBus|QtGui|QtWidgets|QtNetwork|QWidget|QTcp|QUdp|QSsl|QNetwork)"
EFFECTS = (
    r"(QObject|QTimer|QThread|QCoreApplication|QFile\w*|QSaveFile|QTemporary\w+|QDir|QSettings|QSocketNotifier"
    r"|QDateTime|QDate|QTime|QElapsedTimer|QDeadlineTimer|chrono|ctime|time\.h|fstream|iostream|cstdio|unistd\.h|sys/.*)$"
)

# (files it holds for, included header that they must not have, why)
HEADER_RULES = (
    (r"core/(?!wire/)", QT_BEYOND_CORE, "core is Qt6::Core only"),
    (r"core/", EFFECTS, "core has no clock, no I/O and no QObject"),
    (r"core/wire/", r"(Qt(Gui|Widgets|Network)/?|QWidget)", "core/wire adds QtDBus alone"),
    (r"ui/", r"(QtDBus|QDBus|QtNetwork)", "ui speaks to an abstract Backend"),
    (r"helper/", r"(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QImage|QPixmap)", "the helper has no GUI (R-16)"),
    (r"(?!helper/kernel/)", r"(netlink|linux|nftables)/", "the kernel's headers belong to helper/kernel"),
)

# (files it holds for, text that they must not have outside comments, why)
TEXT_RULES = (
    (r"(?!core/wire/polkit\.)", r"PolkitQt|PolicyKit1|polkit-qt|<polkit[a-z-]*/", "polkit's interface belongs to core/wire/polkit"),
    (r"(?!helper/lease/)", r"org[./]freedesktop[./]NetworkManager", "NetworkManager's names belong to helper/lease"),
    (r"(core|helper)/", r"\bQProcess\b|(?:(?<![\w:.>])|\bstd::|(?<!\w)::)system\s*\(|\bpopen\s*\(|\bv?fork\s*\(|\bposix_spawnp?\b|\bexec[vl][pe]*\s*\(",
     "core and helper start no program"),
    (r"", r"^[ \t]*#[ \t]*(?:el)?if\w*\b.*(?:TEST|MOCK|FAKE)", "production code has no test switch"),
)


def without_comments(text):
    """Strings stay, comments become as many empty lines."""
    def replace(match):
        found = match.group(0)
        return "\n" * found.count("\n") if found.startswith("/") else found
    return COMMENT.sub(replace, text)


def layer_of(path):
    top = path.split("/")[0]
    return "core/wire" if path.startswith("core/wire/") else top


def may_know(folder, other):
    """Whether a file in this room may include one of that, as far as both are in one layer."""
    layer = folder.split("/")[0]
    if folder not in ROOMS or other.split("/")[0] != layer or other in (folder, layer):
        return True
    return other in (f"{layer}/{room}" for room in ROOMS[folder].split())


def include_faults(root, path, text, concrete):
    folder = path.rsplit("/", 1)[0]
    for bracket, header in INCLUDE.findall(text):
        if bracket == "<":
            for files, pattern, why in HEADER_RULES:
                if re.match(files, path) and re.match(pattern, header):
                    yield f"includes <{header}>: {why}"
            if header.split("/")[0] in PRODUCTION:
                yield f"includes <{header}>: our own headers stand in quotes"
            continue
        if "/" not in header:
            # Generated by moc, uic or qdbusxml2cpp; what lies in the tree is named from the root.
            if (root / folder / header).exists():
                yield f'includes "{header}": write it as "{folder}/{header}"'
            continue
        if not (root / header).is_file():
            yield f'includes "{header}", which is not there'
        elif layer_of(header) not in LAYERS[layer_of(path)]:
            yield f'includes "{header}": {layer_of(path)} may not know {layer_of(header)}'
        elif not may_know(folder, header.rsplit("/", 1)[0]):
            yield f'includes "{header}": {folder} may not know {header.rsplit("/", 1)[0]}'
        elif header in concrete and folder != header.rsplit("/", 1)[0] and not path.endswith("/main.cpp"):
            yield f'includes "{header}": only main.cpp puts concrete parts together'


def text_faults(path, code):
    for files, pattern, why in TEXT_RULES:
        if re.match(files, path):
            for match in re.finditer(pattern, code, re.MULTILINE):
                line = code.count("\n", 0, match.start()) + 1
                yield f"line {line} has {match.group(0).strip()!r}: {why}"


def is_source(path):
    name = path.name
    return (path.suffix in {".h", ".cpp", ".py", ".sh", ".cmake"} or name == "CMakeLists.txt"
            or (path.suffix == ".xml" and path.parent.name == "dbus")
            or (path.suffix == "" and path.read_bytes()[:2] == b"#!"))


def sources(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and is_source(path) and "__pycache__" not in path.parts:
                yield path.relative_to(root).as_posix(), path.read_text("utf-8")


def faults(root):
    """Lines "path: what is wrong" for everything below this folder."""
    production = {path: text for path, text in sources(root, PRODUCTION) if path.endswith((".h", ".cpp"))}
    concrete = {path for path, text in production.items() if path.endswith(".h") and PORT.search(without_comments(text))}
    for folder in sorted({path.rsplit("/", 1)[0] for path in production}):
        if folder.count("/") == 1 and not folder.startswith("app/") and folder not in ROOMS:
            yield f"{folder}: is a room that ROOMS does not have"
    for path, text in production.items():
        code = without_comments(text)
        for fault in include_faults(root, path, code, concrete):
            yield f"{path}: {fault}"
        for fault in text_faults(path, code):
            yield f"{path}: {fault}"
    for path, text in sources(root, EVERYTHING):
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(text.splitlines()[:5]):
            yield f"{path}: has no SPDX line on top"


def main():
    root = pathlib.Path(sys.argv[1])
    if not (root / "core").is_dir():
        sys.exit(f"{root} is not the root of the project")
    found = list(faults(root))
    print("\n".join(found) if found else "every file keeps to the layers")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
