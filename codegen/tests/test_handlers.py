"""A tiny spec through the distiller and the generator of what CloudFormation's handlers call."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import facts  # noqa: E402
from distill_handlers import distill  # noqa: E402
from generate_handlers import Actions, check_conditions, entries, name_property, tables  # noqa: E402

SCHEMAS = [
    {"typeName": "AWS::Tiny::Table", "handlers": {
        "create": {"permissions": ["Tiny:CreateTable", "tiny:PutIndex", "tiny:Unheard", ""]},
        "delete": {"permissions": ["tiny:DeleteTable", "tiny:TagResource"]},
        "list": {"permissions": ["tiny:ListTables"]}}},
    {"typeName": "AWS::Tiny::Old"},
    {"typeName": "AWS::Tiny::Empty", "handlers": {"read": {"permissions": []}}},
]
IAM = {
    "actions": {
        "CreateTable": {"access": "Write", "kinds": {"index": {}, "table": {"required": True}}},
        "PutIndex": {"access": "Write", "kinds": {"index": {}, "table": {}}},
        "DeleteTable": {"access": "Write"},
        "ListTables": {"access": "List"},
        "TagResource": {"access": "Tagging, Write", "kinds": {"index": {"required": True}, "table": {"required": True}}},
    },
    "kinds": {"table": {"arn": "arn:tiny:table/${TableName}"}, "index": {"arn": "arn:tiny:index/${Index}"}},
}
TABLE = {"arn": "arn:tiny:table/${TableName}",
         "properties": {"TableName": {"type": "string", "length": [1, 32]}, "Indexes": {"type": "json"}}}


class Handlers(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.spec = Path(scratch.name)
        for name, content in (("iam/tiny", IAM), ("cfn/tiny", {"resources": {"Table": TABLE}}),
                              ("handlers/tiny", distill(SCHEMAS)["tiny"]),
                              ("handler_conditions", {"AWS::Tiny::Table": {"Indexes": ["tiny:PutIndex"]}})):
            facts.write(self.spec / f"{name}.json", content)

    def test_distilled_are_the_handlers_that_a_deployment_uses(self):
        self.assertEqual(distill(SCHEMAS), {"tiny": {"AWS::Tiny::Table": {
            "create": ["Tiny:CreateTable", "tiny:PutIndex", "tiny:Unheard"], "delete": ["tiny:DeleteTable", "tiny:TagResource"]}}})

    def test_generated_is_what_iam_knows_with_its_conditions(self):
        types, actions = tables(self.spec)
        self.assertEqual(types["tiny"]["AWS::Tiny::Table"], {
            "always": ["tiny:CreateTable", "tiny:DeleteTable", "tiny:TagResource"], "when": {"Indexes": ["tiny:PutIndex"]},
            "name": "TableName", "limit": 32, "arn": "arn:tiny:table/${TableName}", "exact": True})
        self.assertEqual(actions["tiny"]["actions"],
                         {"CreateTable": {"all": ["table"]}, "DeleteTable": {}, "PutIndex": {"one": ["index", "table"]},
                          "TagResource": {"one": ["index", "table"]}})

    def test_a_type_that_nobody_went_through_is_not_exact(self):
        facts.write(self.spec / "handler_conditions.json", {})
        known = tables(self.spec)[0]["tiny"]["AWS::Tiny::Table"]
        self.assertNotIn("exact", known)
        self.assertIn("tiny:PutIndex", known["always"])

    def test_a_pattern_stands_for_what_it_matches(self):
        self.assertEqual(Actions(self.spec / "iam").matching("tiny:*table"), ["tiny:CreateTable", "tiny:DeleteTable"])
        self.assertEqual(Actions(self.spec / "iam").matching("nothing"), [])

    def test_a_name_is_a_property_whether_it_must_be_given_or_not(self):
        required = {"arn": TABLE["arn"], "properties": {"TableName": {"type": "string", "required": True}}}
        self.assertEqual(name_property(TABLE), "TableName")
        self.assertEqual(name_property(required), "TableName")
        self.assertEqual(name_property({"arn": "arn:tiny:${Id}", "properties": {}}), "")

    def test_a_condition_on_what_nobody_calls_is_refused(self):
        with self.assertRaisesRegex(SystemExit, "no handler calls tiny:Gone"):
            check_conditions({"AWS::Tiny::Table": {"Indexes": ["tiny:Gone"]}}, distill(SCHEMAS)["tiny"])

    def test_texts_are_json(self):
        (line,) = entries({"tiny": {"a": 1}}).splitlines()
        self.assertEqual(json.loads(line.partition("~(")[2].partition(")~")[0]), {"a": 1})


if __name__ == "__main__":
    unittest.main()
