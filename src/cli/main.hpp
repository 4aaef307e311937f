#pragma once
#include "cli/world.hpp"
#include "model/service.hpp"

#include <string>
#include <vector>

namespace sparta::cli {

/// The whole tool: parses, runs, renders, and returns the exit status. The first argument is the program's name.
[[nodiscard]] int main(const model::service& declared, const std::vector<std::string>& arguments, world& with);

}  // namespace sparta::cli
