#pragma once
#include "aws/client.hpp"

#include <sparta/aws/xml.hpp>

#include <string>
#include <string_view>

namespace sparta::aws {

/// `a=1&b=x+y`, byte for byte as botocore does: emulators that check signatures encode the form anew.
[[nodiscard]] std::string form_encode(const http_fields& fields);

struct form_call {
  std::string_view service;
  std::string_view version;  ///< the API's: `2010-05-15`
  std::string_view action;
  http_fields parameters{};
  std::string_view signing_name{};
  bool idempotent = true;
  bool sign = true;
};

/// The AWS query protocol: a form in, `<ActionResponse><ActionResult>…` out. Returns the ActionResult, or an empty
/// node.
[[nodiscard]] result<xml_node> query(client& with, const form_call& what);

}  // namespace sparta::aws
