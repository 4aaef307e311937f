"""A tiny IAM through the distiller and the generator.

To accept what has changed: SPARTA_UPDATE_GOLDEN=1 python3 -m unittest discover -s codegen/tests
"""

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
from arn_kinds import ArnKinds, plural  # noqa: E402
from distill_iam import LINES_DOWN_TO  # noqa: E402
from generate_iam import generate, print_header  # noqa: E402
from iam_types import build, namespace_of, normal_format  # noqa: E402

TABLE = "arn:${Partition}:tiny:${Region}:${Account}:table/${Name}"


class Golden(unittest.TestCase):
    def setUp(self):
        self.specs, self.kinds = tiny_iam.specs(), tiny_iam.kinds()

    def expect(self, name: str, text: str):
        file = GOLDEN / name
        if os.environ.get("SPARTA_UPDATE_GOLDEN"):
            file.write_text(text)
        self.assertEqual(text, file.read_text())

    def test_distilled(self):
        text = facts.render(self.specs["tiny"], limit=LINES_DOWN_TO)
        self.expect("tiny_iam.json", text + "\n")
        self.assertNotIn("Prose", text)

    def test_generated(self):
        self.expect("tiny_iam.hpp.txt", print_header(build("tiny", self.specs["tiny"], self.kinds)))
        self.expect("other_one_iam.hpp.txt", print_header(build("other-one", self.specs["other-one"], self.kinds)))

    def test_an_unchanged_header_keeps_its_time(self):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            for prefix, spec in self.specs.items():
                facts.write(folder / "iam" / f"{prefix}.json", spec, LINES_DOWN_TO)
            self.assertEqual(generate(folder, folder / "out", []), 2)
            self.assertEqual(generate(folder, folder / "out", []), 0)
            self.assertEqual({file.name for file in (folder / "out").iterdir()}, {"tiny.hpp", "other_one.hpp"})

    def test_a_key_with_two_variables_is_refused(self):
        self.specs["tiny"]["keys"] = {"tiny:${One}/${Two}": "String"}
        with self.assertRaises(ValueError):
            print_header(build("tiny", self.specs["tiny"], self.kinds))

    def test_a_type_of_key_that_is_new_is_refused(self):
        self.specs["tiny"]["keys"] = {"tiny:New": "Quantum"}
        with self.assertRaises(KeyError):
            build("tiny", self.specs["tiny"], self.kinds)

    def test_namespaces(self):
        for prefix, name in (("s3", "s3"), ("access-analyzer", "access_analyzer"), ("export", "export_"), ("4b", "_4b")):
            self.assertEqual(namespace_of(prefix), name)

    def test_formats_differ_in_more_than_the_names_of_variables(self):
        self.assertEqual(normal_format(TABLE), normal_format("arn:aws:tiny:${Region}:${Account}:table/<Other>"))
        self.assertNotEqual(normal_format(TABLE), normal_format("arn:${Partition}:tiny:::table/${Name}"))


class KindsOfTypes(unittest.TestCase):
    def setUp(self):
        self.arns = ArnKinds(tiny_iam.kinds(), {"AWS::Tiny::Copy": "tiny:table"})

    def resource(self, name: str, **facts):
        return self.arns.resource("AWS::Tiny", name, facts)

    def test_the_format_decides(self):
        found = self.resource("Thing", arn=TABLE, attributes={"Arn": "string"})
        self.assertEqual((found.kind.cpp, found.attribute), ("kinds::tiny::table", "Arn"))

    def test_the_name_decides_where_there_is_no_format(self):
        self.assertEqual(self.resource("TableIndex", attributes={"Arn": "string"}).kind.aws_name, "table index")
        self.assertIsNone(self.resource("Thing", attributes={"Arn": "string"}))
        self.assertEqual(self.resource("Copy", attributes={"Arn": "string"}).kind.aws_name, "table")

    def test_the_attribute_that_is_the_arn(self):
        for facts, attribute in (({"attributes": {"TableArn": "string", "KeyArn": "string"}}, "TableArn"),
                                 ({"attributes": {"ThingArn": "string"}, "identifier": ["ThingId"]}, "ThingArn")):
            self.assertEqual(self.resource("Table", **facts).attribute, attribute)

    def test_the_ref_that_is_the_arn(self):
        self.assertTrue(self.resource("Table", identifier=["TableArn"]).is_ref)
        self.assertIsNone(self.resource("Table", identifier=["TableArn", "Version"]))

    def test_an_arn_made_of_what_ref_gives(self):
        text = "arn:${AWS::Partition}:tiny:${AWS::Region}:${AWS::AccountId}:table/${Self}"
        self.assertEqual(self.resource("Table", arn=TABLE, identifier=["Name"]).format, text)
        self.assertIsNone(self.resource("Table", arn=TABLE, identifier=["Id"]))

    def test_what_lies_below(self):
        found = self.resource("Table", arn=TABLE, identifier=["Name"]).below
        self.assertEqual([(one.name, one.between, one.after) for one in found],
                         [("entries", "/index/*/entry/", "/raw"), ("table_indexes", "/index/", "")])

    def test_plurals(self):
        for one, several in (("object", "objects"), ("index", "indexes"), ("policy", "policies"), ("key", "keys"),
                             ("alias", "aliases"), ("settings", "settings"), ("export_", "exports"), ("class", "classes")):
            self.assertEqual(plural(one), several)


if __name__ == "__main__":
    unittest.main()
