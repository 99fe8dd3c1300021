#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds resources/culvert.schema.json against the examples that the parser is tested with.

Usage: schema.py SCHEMA DOCUMENTS

accepted/ and rejected/semantic/ must be valid by the schema, rejected/ must not be; rejected/text/ is no
JSON that a schema could be asked about. Every key of the schema has a title and a description.
"""
import json
import pathlib
import sys

import jsonschema


def undescribed(node, path=""):
    """Pointers of properties without title or description."""
    if isinstance(node, dict):
        for name, member in node.get("properties", {}).items():
            # "then" repeats a property to narrow it.
            if not path.endswith("/then") and not ("title" in member and "description" in member):
                yield f"{path}/properties/{name}"
        for name, member in node.items():
            yield from undescribed(member, f"{path}/{name}")
    elif isinstance(node, list):
        for index, member in enumerate(node):
            yield from undescribed(member, f"{path}/{index}")


def failures(schema, documents):
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for pointer in undescribed(schema):
        yield f"{pointer} has no title or no description"
    for folder, wanted in (("accepted", True), ("rejected", False), ("rejected/semantic", True)):
        examples = sorted((documents / folder).glob("*.json"))
        if not examples:
            yield f"{folder} has no examples"
        for example in examples:
            errors = [error.message for error in validator.iter_errors(json.loads(example.read_text("utf-8")))]
            if wanted and errors:
                yield f"{folder}/{example.name} is refused by the schema: {'; '.join(errors)}"
            if not wanted and not errors:
                yield f"{folder}/{example.name} is accepted by the schema"


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
    found = list(failures(schema, pathlib.Path(sys.argv[2])))
    print("\n".join(found) if found else "the schema agrees with the parser's examples")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
