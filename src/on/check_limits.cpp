#include "on/check_limits.hpp"

#include <string>

namespace sparta::on {

void check_limits(std::string_view what, std::int64_t number, std::int64_t min, std::int64_t max, wiring& made) {
  if (number < min || number > max)
    made.problems.push_back(std::string(what) + " is " + std::to_string(number) + "; AWS takes " + std::to_string(min) +
                            " to " + std::to_string(max) + ".");
}

}  // namespace sparta::on
