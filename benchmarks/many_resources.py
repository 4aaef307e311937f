#!/usr/bin/env python3
"""Measures what declared resources cost a bootstrap: examples/01-hello with 200 of them, against hello itself.

    benchmarks/many_resources.py [--resources 200] [--runs 200] [--rounds 5] [--at-most 1.1] [--build <folder>] [--json]

Both are built as bootstraps alone, in a temporary folder or in --build. A start is spawn to first GET /next, in
multiples of an empty static program's of the same round (benchmarks/cold_start.py), so that what else the machine does
counts in both; the ratio is the median of the rounds. Exits with 1 above --at-most.
"""

import argparse
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

from cold_start import measure

ROOT = pathlib.Path(__file__).resolve().parent.parent
HELLO = ROOT / "examples" / "01-hello" / "main.cpp"

CMAKE = """cmake_minimum_required(VERSION 3.25)
project(many_resources LANGUAGES CXX)
add_subdirectory({root} sparta)
sparta_add_service(few SOURCES few.cpp)
sparta_add_service(many SOURCES many.cpp)
"""

INCLUDES = "".join(f"#include <sparta/cfn/{service}.hpp>\n" for service in ("dynamodb", "logs", "s3", "sns", "sqs"))

# Handles that refer to each other, nested structures, enums, expressions: what services of that size are made of.
FIVE = """
  constexpr sparta::resource<sparta::cfn::dynamodb::table> table_{0}{{"Table{0}"}};
  service.resource(table_{0}, {{
      .attribute_definitions = {{{{.attribute_name = "id", .attribute_type = sparta::cfn::dynamodb::attribute_type::string}}}},
      .billing_mode = sparta::cfn::dynamodb::billing_mode::pay_per_request,
      .key_schema = {{{{.attribute_name = "id", .key_type = sparta::cfn::dynamodb::key_type::hash}}}}}});
  constexpr sparta::resource<sparta::cfn::sqs::queue> failed_{0}{{"Failed{0}"}};
  service.resource(failed_{0}, {{.message_retention_period = 1209600}});
  constexpr sparta::resource<sparta::cfn::sns::topic> topic_{0}{{"Topic{0}"}};
  service.resource(topic_{0}, {{.display_name = sparta::cfn::sub("${{AWS::StackName}}-{0}")}});
  constexpr sparta::resource<sparta::cfn::s3::bucket> bucket_{0}{{"Bucket{0}"}};
  service.resource(bucket_{0}, {{
      .tags = {{{{.key = "table", .value = table_{0}.arn()}}}},
      .versioning_configuration = {{{{.status = sparta::cfn::s3::versioning_status::enabled}}}}}});
  constexpr sparta::resource<sparta::cfn::logs::log_group> group_{0}{{"Group{0}"}};
  service.resource(group_{0}, {{.log_group_name = "/many/{0}", .retention_in_days = 30}});
"""
KINDS = FIVE.count("service.resource(")


def with_resources(hello: str, count: int) -> str:
    """hello's source, with resources declared before its function."""
    function = "  service.function("
    assert hello.count(function) == 1
    return INCLUDES + hello.replace(function, "".join(map(FIVE.format, range(count // KINDS))) + "\n" + function)


def build(folder: pathlib.Path, count: int) -> tuple[pathlib.Path, pathlib.Path]:
    folder.mkdir(parents=True, exist_ok=True)
    hello = HELLO.read_text()
    for name, text in (("few.cpp", hello), ("many.cpp", with_resources(hello, count)),
                       ("CMakeLists.txt", CMAKE.format(root=ROOT))):
        (folder / name).write_text(text)
    configure = ["cmake", "-S", folder, "-B", folder / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                 "-DSPARTA_LAMBDA_ONLY=ON"]
    for command in (configure, ["cmake", "--build", folder / "build", "--target", "few.bootstrap", "many.bootstrap"]):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    few, many = (next((folder / "build").glob(f"{name}.*/bootstrap")) for name in ("few", "many"))
    return few, many


def compare(few: pathlib.Path, many: pathlib.Path, options) -> dict:
    rounds = [[measure(one, "", options.runs, options.compiler) for one in (few, many)] for _ in range(options.rounds)]
    sizes = [one.stat().st_size for one in (few, many)]
    return {"resources": options.resources // KINDS * KINDS, "hello_bytes": sizes[0], "bytes": sizes[1],
            "size_ratio": round(sizes[1] / sizes[0], 3),
            "start_us": [round(statistics.median(pair[side]["bootstrap_us"]["median"] for pair in rounds), 1)
                         for side in (0, 1)],
            "start_ratio": round(statistics.median(many["ratio"] / few["ratio"] for few, many in rounds), 3)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--resources", type=int, default=200, help=f"a multiple of {KINDS}")
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--at-most", type=float, default=1.1, help="the highest ratio of starts that passes")
    parser.add_argument("--build", type=pathlib.Path, help="a folder to build in, and to keep")
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = options.build or pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        figures = compare(*build(folder.resolve(), options.resources), options)
    if options.json:
        print(json.dumps(figures))
    else:
        print(f"hello                {figures['hello_bytes']:>10} bytes {figures['start_us'][0]:8.1f} us")
        print(f"with {figures['resources']:>3} resources   {figures['bytes']:>10} bytes {figures['start_us'][1]:8.1f} us")
        print(f"ratio                {figures['size_ratio']:>10}       {figures['start_ratio']:8}")
    return 1 if figures["start_ratio"] > options.at_most else 0


if __name__ == "__main__":
    sys.exit(main())
