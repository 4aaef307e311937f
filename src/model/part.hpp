#pragma once
#include "model/problem.hpp"
#include "model/source_line.hpp"

#include <sparta/cfn/template_document.hpp>
#include <sparta/wiring.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sparta::model {

struct service;

struct part_resource {
  std::string id;
  cfn::resource what;
  source_line declared_at{};
  bool shared = false;  ///< several parts need it: the same id with the same content is one resource
};

/// What a part is in the template.
struct part_wiring {
  std::vector<part_resource> resources{};
  /// What it adds to resources that the service declares elsewhere.
  std::vector<wired_property> properties{};
  std::map<std::string, cfn::parameter> parameters{};
  std::map<std::string, json::value> mappings{};
  std::map<std::string, cfn::output> outputs{};
  std::vector<problem> problems{};
};

/// What `main` declares as one thing, and the template has as several resources: an API, a site. The layer of its kind
/// makes them, when `main` has said all; it reads nothing but its arguments.
struct part {
  std::string kind;  ///< `HTTP API`
  std::string name;  ///< a logical id
  std::function<part_wiring(const service& of)> wire;
  /// What it offers, as OpenAPI has it; without it, it is no API.
  std::function<json::value(const service& of)> open_api{};
  source_line declared_at{};
};

}  // namespace sparta::model
