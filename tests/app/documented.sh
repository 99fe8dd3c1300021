#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What culvertctl offers is in its manual page and in the shell completion, and every key of the document is in
# its page.
# usage: documented.sh CULVERTCTL RESOURCES
set -eu
culvertctl=$1
resources=$2
failed=0

miss() {
    echo "$1" >&2
    failed=1
}

text() { LC_ALL=C.UTF-8 MANWIDTH=100 man -l "$1" 2>/dev/null | col -b; }

# shellcheck source=/dev/null
source "$resources/completions/culvertctl"
complete_line() {
    COMP_WORDS=("$@")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _culvertctl
}

page=$(text "$resources/man/culvertctl.1")
complete_line culvertctl ''
verbs=" ${COMPREPLY[*]} "
count=0
while read -r verb; do
    count=$((count + 1))
    grep -qw -e "$verb" <<<"$page" || miss "culvertctl.1 lacks $verb"
    [[ $verbs == *" $verb "* ]] || miss "the completion lacks $verb"
    complete_line culvertctl "$verb" --
    options=" ${COMPREPLY[*]} "
    while read -r option; do
        grep -q -e "$option" <<<"$page" || miss "culvertctl.1 lacks $verb $option"
        [[ $options == *" $option "* ]] || miss "the completion lacks $verb $option"
    done < <("$culvertctl" "$verb" --help | grep -o -e '--[a-z-]*' | sort -u)
done < <("$culvertctl" --help | sed -n 's/^  \([a-z]*\)  *[a-z].*/\1/p')
[ "$count" -ge 10 ] || miss "culvertctl --help lists only $count commands"

complete_line culvertctl status --wait no
[ "${COMPREPLY[*]}" = no-lease ] || miss "status --wait no completes to ${COMPREPLY[*]}"
complete_line culvertctl apply "$resources/man/culvertc"
[ "${COMPREPLY[*]}" = "$resources/man/culvertctl.1" ] || miss "apply completes to ${COMPREPLY[*]}"

page=$(text "$resources/man/culvert.json.5")
count=0
while read -r key; do
    count=$((count + 1))
    grep -qw -e "$key" <<<"$page" || miss "culvert.json.5 lacks $key"
done < <(/usr/bin/python3 - "$resources/culvert.schema.json" <<'PYTHON'
import json, sys
def keys(node):
    if isinstance(node, dict):
        for name, value in node.get("properties", {}).items():
            yield name
        for value in node.values():
            yield from keys(value)
    elif isinstance(node, list):
        for value in node:
            yield from keys(value)
print("\n".join(sorted(set(keys(json.load(open(sys.argv[1])))))))
PYTHON
)
[ "$count" -ge 20 ] || miss "the schema has only $count keys"
exit "$failed"
