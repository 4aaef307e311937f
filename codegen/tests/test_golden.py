"""A tiny database and a tiny schema, through the distiller and the generator.

To accept what has changed: SPARTA_UPDATE_GOLDEN=1 python3 -m unittest discover -s codegen/tests
"""

import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden"
sys.path[:0] = [str(HERE.parent), str(HERE)]
import facts  # noqa: E402
import tiny_iam  # noqa: E402
from arn_kinds import ArnKinds  # noqa: E402
from cfn_types import Namer  # noqa: E402
from distill_cfn import ServiceSpec, distill  # noqa: E402
from generate_cfn import generate, page_of, print_header  # noqa: E402
from generate_type_table import naming_properties, table, types_of  # noqa: E402
from lint_schemas import LintSchemas  # noqa: E402

SCHEMA = {
    "properties": {"Name": {"$ref": "#/definitions/Name"}, "BillingMode": {"enum": ["PAY_PER_REQUEST"]},
                   "Keys": {"type": "array", "minItems": 1, "maxItems": 5}, "Days": {"minimum": 0, "maximum": 30}},
    "definitions": {"Name": {"pattern": "^[a-z\\\\]+$", "minLength": 3, "maxLength": 63}},
}


def database() -> dict:
    tiny = facts.read(GOLDEN / "database.json")["service"]
    return {"schema": {"resource": {"entities": tiny["resources"]}, "typeDefinition": {"entities": tiny["types"]},
                       "usesType": {"forward": tiny["uses"]}}}


def lint_schemas(folder: Path) -> LintSchemas:
    for part, content in (("providers/us-east-1.json", {"AWS::Tiny::Table": "1a2b"}), ("resources/1a2b.json", SCHEMA)):
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        (folder / part).write_text(json.dumps(content))
    return LintSchemas(folder)


class Golden(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = Path(self.scratch.name)
        self.arn_kinds = ArnKinds(tiny_iam.kinds(), {})
        self.distilled = distill(ServiceSpec(database()), lint_schemas(self.folder / "schemas"))["tiny"]

    def expect(self, name: str, text: str):
        file = GOLDEN / name
        if os.environ.get("SPARTA_UPDATE_GOLDEN"):
            file.write_text(text)
        self.assertEqual(text, file.read_text())

    def test_distilled(self):
        self.expect("tiny.json", facts.render(self.distilled) + "\n")
        self.assertNotIn("Prose", facts.render(self.distilled))

    def test_generated(self):
        overrides = {"enumerators": {"key_status": {"Disabled": "off"}}}
        stateful = {"AWS::Tiny::Table": {"when": "Name"}}
        self.expect("tiny.hpp.txt", print_header(Namer("tiny", self.distilled, overrides, stateful, self.arn_kinds).build()))

    def test_type_table(self):
        facts.write(self.folder / "spec" / "cfn" / "tiny.json", self.distilled)
        self.expect("tiny_table.cpp.txt", table(types_of(self.folder / "spec")))

    def test_a_table_that_outgrows_its_numbers_is_refused(self):
        wide = {"properties": {f"P{i}": {} for i in range(0x8000)}}
        with self.assertRaises(ValueError):
            table({"AWS::Tiny::Wide": wide})

    def test_what_names_a_thing(self):
        always, sometimes = {"replaces": "always"}, {}
        for expected, name, known in (
                (["Name"], "AWS::T::Thing", {"properties": {"Name": always}, "identifier": ["Name"]}),
                (["Group", "Name"], "AWS::T::Thing",
                 {"properties": {"Group": always, "Name": always}, "identifier": ["Group", "Name"]}),
                ([], "AWS::T::Thing", {"properties": {"Name": sometimes}, "identifier": ["Name"]}),
                ([], "AWS::T::Thing", {"properties": {"Name": always}, "identifier": ["Name", "Id"]}),
                (["ThingName"], "AWS::T::Thing",
                 {"properties": {"ThingName": always}, "identifier": ["Arn"], "arn": "arn:x:${ThingName}"}),
                ([], "AWS::T::Thing", {"properties": {"ThingName": always}, "identifier": ["Arn"]}),
                (["GroupName", "Name"], "AWS::Scheduler::Schedule", {"properties": {}})):
            with self.subTest(known):
                self.assertEqual(naming_properties(name, known), expected)

    def test_an_unchanged_header_keeps_its_time(self):
        spec = self.folder / "spec"
        facts.write(spec / "cfn" / "tiny.json", self.distilled)
        facts.write(spec / "names.json", {})
        facts.write(spec / "stateful.json", {})
        facts.write(spec / "arn_kinds.json", {})
        self.assertEqual(generate(spec, self.folder / "out", []), 1)
        self.assertEqual(generate(spec, self.folder / "out", []), 0)
        self.assertEqual(generate(spec, self.folder / "out", ["another"]), 0)

    def test_an_unknown_kind_of_type_is_refused(self):
        with self.assertRaises(ValueError):
            ServiceSpec(database()).spell({"type": "quantum"})

    def test_an_override_that_makes_two_enums_one_is_refused(self):
        overrides = {"enums": {"Table.Key.Status": "one", "TableKey.Status": "one"}}
        with self.assertRaises(ValueError):
            Namer("tiny", self.distilled, overrides, {}, self.arn_kinds)

    def test_an_override_of_what_is_not_there_is_refused(self):
        for overrides in ({"enums": {"Table.Gone": "gone"}}, {"enumerators": {"gone": {"A": "b"}}}):
            with self.subTest(overrides), self.assertRaises(ValueError):
                Namer("tiny", self.distilled, overrides, {}, self.arn_kinds)

    def test_pages(self):
        root = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"
        self.assertEqual(page_of("AWS::Tiny::Table"), root + "aws-resource-tiny-table.html")
        self.assertEqual(page_of("AWS::Tiny::Table.Key"), root + "aws-properties-tiny-table-key.html")


if __name__ == "__main__":
    unittest.main()
