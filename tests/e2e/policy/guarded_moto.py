"""moto_server, but IAM is asked about resources, and about what CloudFormation does in its caller's name.

moto judges a call by its action: of most calls it doesn't know the resource, and its CloudFormation asks nobody. Here
each call gets the ARN that AWS would judge it by, and each resource that a stack makes, changes or deletes asks for what
handlers.py says. The judge stays moto's own: signatures, policies, statements. The key ADMIN may do everything.
"""

import functools
import sys
from urllib.parse import parse_qs, unquote, urlparse

import flask
from moto.cloudformation import parsing
from moto.cloudformation import responses as cloudformation
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.exceptions import AccessDeniedError
from moto.iam import access_control
from moto.server import main

import handlers
import requests_of

ADMIN = "ADMIN"


def caller():
    """The access key of the request at hand."""
    return access_control.IAMRequestBase._get_string_between(
        "Credential=", "/", flask.request.headers.get("Authorization", ""))


def is_permitted(key, action, resource, conditions):
    verdicts = [access_control.IAMPolicy(policy).is_action_permitted(action, resource,
                                                                     incoming_condition_values=conditions)
                for policy in key.collect_policies()]
    results = access_control.PermissionResult
    return results.PERMITTED in verdicts and results.DENIED not in verdicts


def demand(needed):
    """Raises what AWS answers, unless the caller of the request at hand may do all of it."""
    if caller() == ADMIN:
        return
    key = access_control.create_access_key(handlers.ACCOUNT, "aws", caller(), flask.request.headers)
    for action, resource, conditions in needed:
        if not is_permitted(key, action, resource, conditions):
            raise AccessDeniedError(user_arn=key.arn, action=f"{action} on resource: {resource}")


def judge_requests():
    judged = ActionAuthenticatorMixin._authenticate_and_authorize_action

    def judge(self, request_class, resource="*"):
        if caller() == ADMIN:
            return
        url = urlparse(flask.request.url)
        action, resource = requests_of.right_for(self, url, parse_qs(url.query, keep_blank_values=True))

        class Request(request_class):
            def __init__(self, **kwargs):
                super().__init__(**kwargs)
                self._action = action

        judged(self, Request, resource)

    ActionAuthenticatorMixin._authenticate_and_authorize_action = judge


def judge_handlers():
    named, kind = parsing.parse_resource_and_generate_name, []

    def with_name(logical_id, resource, resources):
        found = named(logical_id, resource, resources)
        if found and kind:
            demand(handlers.rights(kind[-1], resource["Type"], found[1].get("Properties", {}), found[2]))
        elif kind:
            # Of a type that moto drops: nothing is made, but its maker's rights are the same.
            name = f"{resources['AWS::StackName']}-{logical_id}-MADEUP"
            demand(handlers.rights(kind[-1], resource["Type"], resource.get("Properties", {}), name))
        return found

    def during(handler, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            kind.append(handler)
            try:
                return function(*args, **kwargs)
            finally:
                kind.pop()
        return wrapper

    deleted = parsing.ResourceMap._delete_resource

    def delete(self, resource, template):
        properties = parsing.clean_json(template, self).get("Properties", {})
        demand(handlers.rights("delete", template["Type"], properties, resource.physical_resource_id))
        deleted(self, resource, template)

    parsing.parse_resource_and_generate_name = with_name
    parsing.parse_and_create_resource = during("create", parsing.parse_and_create_resource)
    parsing.parse_and_update_resource = during("update", parsing.parse_and_update_resource)
    parsing.ResourceMap._delete_resource = delete


def judge_templates():
    read = cloudformation.get_stack_from_s3_url

    def read_as_caller(template_url, *args, **kwargs):
        demand([("s3:GetObject", "arn:aws:s3:::" + unquote(urlparse(template_url).path.lstrip("/")), None)])
        return read(template_url, *args, **kwargs)

    cloudformation.get_stack_from_s3_url = read_as_caller


if __name__ == "__main__":
    judge_requests()
    judge_handlers()
    judge_templates()
    sys.exit(main())
