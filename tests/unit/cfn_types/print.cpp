#include "every_property.hpp"

#include <sparta/json/write.hpp>

#include <cstdio>
#include <string>

namespace every_property {

void print(std::string_view name, const json::value& what) {
  const std::string line = json::write(json::array{name, what}) + "\n";
  std::fwrite(line.data(), 1, line.size(), stdout);
}

}  // namespace every_property
