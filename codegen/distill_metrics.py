#!/usr/bin/env python3
"""Distils the metrics that AWS publishes into spec/metrics/<namespace>.json.

    distill_metrics.py --service-spec db.json.gz --into spec/metrics

Names, the statistic that is usually asked for, and the sets of dimensions that a metric has come from the AWS CDK's
service spec. spec/README.md explains the format; codegen/refresh fetches the input.
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path

import facts


def file_name(namespace: str) -> str:
    """AWS/CloudWatch/MetricStreams -> cloudwatch_metricstreams"""
    return namespace.removeprefix("AWS/").replace("/", "_").lower()


def distill(schema: dict) -> dict[str, dict]:
    """The contents of spec/metrics/, by file name. A metric that the source has several times, once for each of its
    statistics or sets of dimensions, is one metric: the commonest statistic, all the sets."""
    sets = {one["$id"]: sorted(dimension["name"] for dimension in one["dimensions"])
            for one in schema["dimensionSet"]["entities"]}
    used = schema["usesDimensionSet"]["forward"]
    statistics, dimensions = defaultdict(Counter), defaultdict(set)
    for metric in schema["metric"]["entities"]:
        key = metric["namespace"], metric["name"]
        statistics[key][metric["statistic"]] += 1
        dimensions[key].update(tuple(sets[link["$id"]]) for link in used.get(metric["$id"], []))
    files: dict[str, dict] = {}
    for namespace, name in sorted(statistics):
        file = files.setdefault(file_name(namespace), {"namespace": namespace, "metrics": {}})
        counted = statistics[namespace, name]
        file["metrics"][name] = {
            "statistic": min(counted, key=lambda one: (-counted[one], one)),
            "dimensions": [list(one) for one in sorted(dimensions[namespace, name])]}
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--service-spec", type=Path, required=True, help="db.json.gz of @aws-cdk/aws-service-spec")
    parser.add_argument("--into", type=Path, required=True, help="the folder spec/metrics, whose *.json are replaced")
    options = parser.parse_args()
    schema = json.loads(gzip.decompress(options.service_spec.read_bytes()))["schema"]
    files = distill(schema)
    for stale in options.into.glob("*.json"):
        stale.unlink()
    for name, content in files.items():
        facts.write(options.into / f"{name}.json", content, limit=2)
    print(f"{len(schema['metric']['entities'])} metrics of {len(files)} namespaces in {options.into}")


if __name__ == "__main__":
    main()
