#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::detail {

/// What a function is told of what it uses: each value is a variable of its environment. `SPARTA_USES_Orders` is what
/// `Ref` gives of Orders, `SPARTA_USES_Orders_StreamArn` an attribute.
[[nodiscard]] std::string used_variable(std::string_view id, std::string_view attribute);

/// They throw `sparta::failure` where the variable is not set: the function was deployed without it.
[[nodiscard]] std::string used_text(std::string_view id, std::string_view attribute);
[[nodiscard]] std::int64_t used_integer(std::string_view id, std::string_view attribute);
[[nodiscard]] double used_real(std::string_view id, std::string_view attribute);
[[nodiscard]] bool used_boolean(std::string_view id, std::string_view attribute);
[[nodiscard]] std::vector<std::string> used_list(std::string_view id, std::string_view attribute);

/// A variable of the function's environment by its name.
[[nodiscard]] std::string used_variable_text(std::string_view variable);

}  // namespace sparta::detail
