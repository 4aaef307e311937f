#pragma once
#include "model/source_line.hpp"

#include <sparta/json/value.hpp>
#include <sparta/unit.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::model {

struct metric_filter {
  std::string pattern{};
  std::string name_space{};
  std::string name{};
  std::string value = "1";
  std::optional<double> default_value{};
  std::map<std::string, std::string> dimensions{};
  sparta::unit unit = sparta::unit::none;
  /// That the metric was given dimensions of its own, which a filter has no place for.
  bool metric_has_dimensions = false;
  source_line declared_at{};
};

}  // namespace sparta::model
