#pragma once
#include <sparta/custom/serve.hpp>
#include <sparta/result.hpp>

#include <string>
#include <string_view>

/// What CloudFormation is told.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
namespace sparta::custom {

/// CloudFormation takes no longer answer.
inline constexpr std::size_t longest_answer = 4096;

/// What an answer repeats of its request.
struct asked {
  std::string response_url{};  ///< a secret: whoever has it can answer
  std::string request_type{};
  std::string stack_id{};
  std::string request_id{};
  std::string logical_id{};
  std::string physical_id{};
};

/// Where to look for more: what every failure ends with.
struct log_place {
  std::string_view group;
  std::string_view stream;
};

/// A physical id that stays the same whenever the same resource of the same stack is asked for.
[[nodiscard]] std::string derived_physical_id(const asked& by);

/// As JSON; one that is too long says so instead.
[[nodiscard]] std::string success(const asked& by, const detail::raw_reply& made, const log_place& log);
[[nodiscard]] std::string failure(const asked& by, std::string_view reason, const log_place& log);

}  // namespace sparta::custom
