#!/usr/bin/env python3
"""Writes include/sparta/metrics/<namespace>.hpp for every spec/metrics/<namespace>.json.

    generate_metrics.py --spec spec --into <folder> [--stamp file]

Metrics with the same dimensions have the same type, so a header declares few types. A header whose text would not
change is left alone, so that nothing is compiled again.
"""

import argparse
from pathlib import Path

import facts
from names import distinct, snake_case


def dimensions_of(metric: dict) -> tuple[str, ...]:
    """All that it may have: which of them go together is CloudWatch's affair."""
    return tuple(sorted({name for one in metric["dimensions"] for name in one}))


def type_name(dimensions: tuple[str, ...]) -> str:
    return "by_" + "_and_".join(snake_case(name).rstrip("_") for name in dimensions) if dimensions else "without_dimensions"


def print_type(name: str, dimensions: tuple[str, ...]) -> str:
    members = distinct(list(dimensions))
    shape = " ".join(f'"{text}\\0"' for text in ("Dimensions", *dimensions))
    lines = "".join(f"  cfn::value<std::string> {members[one]}{{}};\n" for one in dimensions)
    return f"struct {name} {{\n{lines}  static constexpr const char* shape_ = {shape};\n}};\n"


def print_sets(metric: dict) -> str:
    sets = [", ".join(one) or "none" for one in metric["dimensions"]]
    return "Dimensions: " + ("; or ".join(sorted(sets)) or "not known")


def print_header(source: str, content: dict) -> str:
    metrics = content["metrics"]
    types = {dimensions: type_name(dimensions) for dimensions in sorted({dimensions_of(one) for one in metrics.values()})}
    constants = distinct(list(metrics), taken=set(types.values()))
    body = "".join(print_type(name, dimensions) for dimensions, name in types.items())
    body += "".join(
        f"/// {print_sets(one)}.\ninline constexpr metric_of<{types[dimensions_of(one)]}> {constants[name]}"
        f'{{"{content["namespace"]}", "{name}", "{one["statistic"]}"}};\n' for name, one in sorted(metrics.items()))
    namespace = f"sparta::metrics::{source}"
    return (f"// Generated from spec/metrics/{source}.json by codegen/generate_metrics.py; a change here is lost.\n"
            f"#pragma once\n#include <sparta/metric.hpp>\n\n#include <string>\n\nnamespace {namespace} {{\n\n"
            f"{body}\n}}  // namespace {namespace}\n")


def generate(spec: Path, into: Path) -> int:
    return sum(facts.write_if_changed(into / f"{path.stem}.hpp", print_header(path.stem, facts.read(path)))
               for path in sorted((spec / "metrics").glob("*.json")))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--spec", type=Path, required=True, help="the folder spec/")
    parser.add_argument("--into", type=Path, required=True, help="the folder of the headers, …/sparta/metrics")
    parser.add_argument("--stamp", type=Path, help="a file to touch when done")
    options = parser.parse_args()
    generate(options.spec, options.into)
    if options.stamp:
        options.stamp.touch()


if __name__ == "__main__":
    main()
