#pragma once
#include <cstdint>
#include <optional>
#include <string>

/// Resources that a function of the service's makes: docs/reference/custom_resources.md.
namespace sparta::custom {

enum class request_type : std::uint8_t { create, update, remove };

/// For a custom resource without outputs.
struct nothing {};

/// What CloudFormation asks of a custom resource: as the event of a handler, it makes the function a provider of such
/// resources. The handler returns `Outputs`, `custom::reply<Outputs>`, or `sparta::result` of either; whatever it does,
/// CloudFormation gets an answer. It may be asked twice for the same thing, and to remove what was never made.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
template <class Properties, class Outputs = nothing>
struct request {
  using properties_type = Properties;
  using outputs_type = Outputs;

  request_type type = request_type::create;
  Properties properties{};
  /// Of an update: those until now, if they still can be read as `Properties`.
  std::optional<Properties> old_properties{};
  /// Of the thing itself, as the answer to its creation told; empty when there is none yet.
  std::string physical_id{};
  std::string logical_id{};
  std::string resource_type{};
  std::string stack_id{};
  std::string request_id{};
};

/// Outputs, and what else an answer may say.
template <class Outputs = nothing>
struct reply {
  Outputs outputs{};
  /// What `Ref` gives. Left out, it is derived from the stack and the logical id, and stays. When an update answers
  /// with another one, CloudFormation asks afterwards to remove the old thing.
  std::string physical_id{};
  /// Outputs are secrets: CloudFormation shows asterisks.
  bool no_echo = false;
};

}  // namespace sparta::custom
