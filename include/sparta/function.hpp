#pragma once
#include <sparta/names.hpp>
#include <sparta/units.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// The instruction set a function runs on.
enum class architecture { x86_64, arm64 };
inline constexpr auto x86_64 = architecture::x86_64;
inline constexpr auto arm64 = architecture::arm64;

/// As Lambda and this project's build spell it.
[[nodiscard]] constexpr std::string_view name_of(architecture machine) {
  return machine == architecture::arm64 ? "arm64" : "x86_64";
}

/// `active` samples requests into X-Ray; `pass_through` only passes a caller's decision on.
enum class tracing { pass_through, active };

/// One Lambda function. Members are in the order in which they must be named.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html
struct function_options {
  /// Names it on the command line, in `_HANDLER` and, after the stack's name, in AWS.
  logical_id name;
  /// At most 256 characters; default "<service>: <function>".
  std::string_view description{};
  memory_size memory = mebibytes{128};
  sparta::timeout timeout = std::chrono::seconds{3};
  /// At most 4 KB in all, with what Sparta adds (SPARTA_…).
  std::map<std::string, std::string> environment{};
  /// Default: the service's.
  std::optional<sparta::architecture> architecture{};
  sparta::tracing tracing = sparta::tracing::pass_through;
  /// Size of /tmp.
  storage_size ephemeral_storage = mebibytes{512};
  /// Instances kept for this function and not exceeded by it; 0 stops it. Default: the account's shared pool.
  std::optional<std::uint32_t> reserved_concurrency{};
  /// How long its log group, which the stack owns, keeps events.
  retention log_retention = std::chrono::days{30};
  std::map<std::string, std::string> tags{};
};

/// A declared function, as `service::function` returns it; `Event` is what its handler takes.
template <class Event>
class function {
 public:
  explicit function(std::size_t index) : index_(index) {}
  [[nodiscard]] std::size_t index() const { return index_; }

 private:
  std::size_t index_;
};

}  // namespace sparta
