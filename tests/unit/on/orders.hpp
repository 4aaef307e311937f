#pragma once
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::on {

struct customer {
  std::string home_country;
  std::vector<std::string> tags;
};

enum class order_state : unsigned char { placed, sent };

/// What the tests' events are about.
struct order {
  std::string id;
  double total = 0;
  bool paid = false;
  order_state state = order_state::placed;
  std::optional<customer> who;
  std::vector<int> parts;
  json::value more;

  friend constexpr auto json_names(json::as<order>) { return json::camel_case({{"id", "orderId"}}); }
};

}  // namespace sparta::on
