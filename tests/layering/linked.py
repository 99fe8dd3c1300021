#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that a program is not linked with libraries that it must not have (R-16): linked.py PROGRAM LIBRARY…

What the loader finds counts, so also what comes by way of another library.
"""
import subprocess
import sys


def main():
    program, unwanted = sys.argv[1], sys.argv[2:]
    output = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    libraries = [line.split()[0] for line in output.splitlines() if line.strip()]
    if not any(library.startswith("libQt6Core.") for library in libraries):
        sys.exit(f"{program}: ldd shows no libQt6Core, so it cannot be judged:\n{output}")
    found = [library for library in libraries if any(library.startswith(f"lib{name}.") for name in unwanted)]
    if found:
        sys.exit(f"{program} is linked with {', '.join(found)}")
    print(f"{program} is linked with none of {', '.join(unwanted)}")


if __name__ == "__main__":
    main()
