"""The test of the test: each rule fires when it is broken, and only then."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import rules  # noqa: E402

BROKEN = {
    "an arrow that points up": ("src/json/parse.cpp", '#include "deploy/stack.hpp"\n', "json may not use deploy"),
    "synth reaching for AWS": ("src/synth/roles.cpp", '#include "aws/iam.hpp"\n', "synth may not use aws"),
    "the runtime reaching for the tool": ("src/runtime/loop.cpp", '#include "cli/main.hpp"\n', "runtime may not use cli"),
    "base reaching for the model": ("src/base/files.cpp", "#include <sparta/service.hpp>\n", "base may not use model"),
    "a public header with a private include": (
        "include/sparta/service.hpp", '#include "model/service.hpp"\n', "may not include the private model/service.hpp"),
    "a third-party header in public": (
        "include/sparta/json/value.hpp", "#include <boost/json.hpp>\n", "boost/json.hpp may be included by"),
    "a second file that sees libcurl": ("src/aws/s3.cpp", "#include <curl/curl.h>\n", "curl/curl.h may be included by"),
    "printing below the command line": ("src/deploy/plan.cpp", 'std::cerr << "x";\n', "belongs in"),
    "reading the environment past the seam": ("src/aws/settings.cpp", 'getenv("HOME");\n', "belongs in"),
    "a folder that is no layer": ("src/utils/strings.cpp", "\n", "is not a layer"),
}

ALLOWED = {
    "an arrow that points down": ("src/deploy/upload.cpp", '#include "aws/s3.hpp"\n#include "base/files.hpp"\n'),
    "a layer's own header": ("src/json/write.cpp", '#include "json/escape.hpp"\n#include <sparta/json/value.hpp>\n'),
    "the one file that sees libcurl": ("src/aws/curl_transport.cpp", "#include <curl/curl.h>\n"),
    "a word in a comment": ("src/deploy/plan.cpp", "// not std::cerr\n"),
    "the standard library": ("include/sparta/units.hpp", "#include <chrono>\n#include <string_view>\n"),
}


@pytest.mark.parametrize("mistake", BROKEN)
def test_a_broken_rule_is_found(mistake):
    path, text, message = BROKEN[mistake]
    assert any(message in problem for problem in rules.problems_of(path, text))


@pytest.mark.parametrize("case", ALLOWED)
def test_a_kept_rule_is_not(case):
    assert rules.problems_of(*ALLOWED[case]) == []


def test_a_source_past_the_limit_is_found():
    assert rules.size_problems("src/cli/main.cpp", "\n" * 401)
    assert rules.size_problems("src/cli/main.hpp", "\n" * 201)
    assert not rules.size_problems("src/cli/main.cpp", "\n" * 400)
