#pragma once
#include <sparta/names.hpp>

#include <string_view>
#include <vector>

namespace sparta {

struct dashboard_link {
  std::string_view text;
  std::string_view url;
};

/// A page in CloudWatch about the service: its alarms, and for each function how often it was called, failed and was
/// throttled, and how long it took. The output CloudWatchDashboardURL leads there.
struct dashboard_options {
  /// Its name in the template.
  logical_id name;
  /// Default: the service's name.
  std::string_view title{};
  /// Shown at the top.
  std::vector<dashboard_link> links{};
};

}  // namespace sparta
