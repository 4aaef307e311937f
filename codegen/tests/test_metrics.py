"""A tiny database of metrics, through the distiller and the generator.

To accept what has changed: SPARTA_UPDATE_GOLDEN=1 python3 -m unittest discover -s codegen/tests
"""

import os
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden"
sys.path[:0] = [str(HERE.parent), str(HERE)]
import facts  # noqa: E402
from distill_metrics import distill, file_name  # noqa: E402
from generate_metrics import print_header  # noqa: E402


def metric(number: int, name: str, statistic: str) -> dict:
    return {"$id": str(number), "name": name, "namespace": "AWS/Tiny", "statistic": statistic}


SETS = {"10": [], "11": ["QueueName"], "12": ["Stage", "ApiId"]}
SCHEMA = {
    "metric": {"entities": [metric(1, "Errors", "Sum"), metric(2, "5xx", "Average"), metric(3, "5xx", "Sum"),
                            metric(4, "5xx", "Sum"), metric(5, "Whole", "Maximum")]},
    "dimensionSet": {"entities": [{"$id": key, "dimensions": [{"name": name} for name in names]}
                                  for key, names in SETS.items()]},
    "usesDimensionSet": {"forward": {"1": [{"$id": "11"}, {"$id": "10"}], "2": [{"$id": "11"}], "3": [{"$id": "12"}],
                                     "5": [{"$id": "10"}]}},
}


class Metrics(unittest.TestCase):
    def expect(self, name: str, text: str):
        file = GOLDEN / name
        if os.environ.get("SPARTA_UPDATE_GOLDEN"):
            file.write_text(text)
        self.assertEqual(text, file.read_text())

    def test_distilled(self):
        self.expect("tiny_metrics.json", facts.render(distill(SCHEMA)["tiny"], limit=2) + "\n")

    def test_generated(self):
        self.expect("tiny_metrics.hpp.txt", print_header("tiny", distill(SCHEMA)["tiny"]))

    def test_a_metric_that_is_there_twice_is_one_with_the_commonest_statistic(self):
        self.assertEqual({"statistic": "Sum", "dimensions": [["ApiId", "Stage"], ["QueueName"]]},
                         distill(SCHEMA)["tiny"]["metrics"]["5xx"])

    def test_file_names(self):
        self.assertEqual("lambda", file_name("AWS/Lambda"))
        self.assertEqual("bedrock_agents", file_name("AWS/Bedrock/Agents"))
        self.assertEqual("cwagent", file_name("CWAgent"))


if __name__ == "__main__":
    unittest.main()
