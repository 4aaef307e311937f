#include "base/strings.hpp"

#include <sparta/http/fields.hpp>

namespace sparta::http::detail {

bool same_ignoring_case(std::string_view a, std::string_view b) { return base::equals_ignoring_case(a, b); }

}  // namespace sparta::http::detail
