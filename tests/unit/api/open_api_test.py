"""The document that open_api_test.cpp compares with is one of OpenAPI 3.1."""

import json
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator, validate

DOCUMENT = json.loads(Path(__file__).with_name("open_api_shop.json").read_text())


def test_it_is_open_api():
    validate(DOCUMENT, cls=OpenAPIV31SpecValidator)


def test_the_validator_would_have_seen_a_mistake():
    broken = json.loads(json.dumps(DOCUMENT))
    del broken["paths"]["/orders/{id}"]["get"]["parameters"]
    assert list(OpenAPIV31SpecValidator(broken).iter_errors())


def test_all_that_is_referred_to_is_there():
    text = json.dumps(DOCUMENT)
    for kind in ("schemas", "responses"):
        for name in DOCUMENT["components"][kind]:
            assert f'"#/components/{kind}/{name}"' in text
