#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A manual page formats without a warning.
# usage: manpage.sh PAGE
set -eu
warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings=w -l "$1" 2>&1 >/dev/null)
text=$(LC_ALL=C.UTF-8 MANWIDTH=80 man -l "$1" 2>/dev/null)
if [ -n "$warnings" ] || [ -z "$text" ]; then
    echo "$1: ${warnings:-no text}" >&2
    exit 1
fi
