#pragma once
#include <sparta/cfn/template_document.hpp>
#include <sparta/iam/grant.hpp>

#include <string>
#include <vector>

namespace sparta {

/// The function that an event source is to invoke.
struct invocation_target {
  std::string function;           ///< its name as declared
  json::value arn;                ///< its own, or that of an alias
  bool reports_failures = false;  ///< its answer names the records of a batch that failed
};

/// A resource that an event source needs, and its logical id: see `sparta::source_id`.
struct wired_resource {
  std::string id;
  cfn::resource what;
  bool shared = false;  ///< by all sources that need the very same; else a second one of the id is a problem
};

/// What an event source adds to the properties of a resource that the service declares.
struct wired_property {
  std::string resource;           ///< logical id
  std::vector<std::string> path;  ///< `{"NotificationConfiguration", "LambdaConfigurations"}`
  json::value value;
  bool append = true;                     ///< to the list there; else it is the value there
  std::vector<std::string> depends_on{};  ///< what must be made before that resource then
  bool unless_there = false;              ///< whether a value that is there already stays
  bool inside = false;                    ///< whether the first step of the path must be there
};

/// An event source as the template has it. Each source is an aggregate with a function beside it:
///
///     wiring wire(const on::sqs& source, const invocation_target& of);
struct wiring {
  std::vector<wired_resource> resources{};
  std::vector<wired_property> properties{};
  std::vector<iam::grant> grants{};     ///< for the function's role
  std::vector<std::string> problems{};  ///< what AWS would refuse of it, for `validate()`
};

/// A logical id that stays as long as the function and what is said here do.
[[nodiscard]] std::string source_id(std::string_view prefix, const invocation_target& of, const json::value& what);

}  // namespace sparta
