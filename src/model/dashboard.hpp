#pragma once
#include "model/source_line.hpp"

#include <string>
#include <utility>
#include <vector>

namespace sparta::model {

struct dashboard {
  std::string name;
  std::string title{};
  std::vector<std::pair<std::string, std::string>> links{};  ///< text and URL
  source_line declared_at{};
};

}  // namespace sparta::model
