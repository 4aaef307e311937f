#pragma once
#include <cstddef>
#include <span>
#include <string_view>

namespace sparta::cfn {

enum class argument_form { anything, text, list, text_or_list };
enum class function_place { anywhere, conditions_only, outside_conditions };

/// How an intrinsic function is written, and where.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
struct function_form {
  argument_form takes;
  std::string_view written;  ///< the argument, as a sentence shows it
  std::size_t fewest = 0;    ///< elements of the list
  std::size_t most = 0;
  function_place where = function_place::anywhere;
};

/// nullptr when CloudFormation has no function of that name.
[[nodiscard]] const function_form* form_of(std::string_view function);
[[nodiscard]] std::span<const std::string_view> function_names();

}  // namespace sparta::cfn
