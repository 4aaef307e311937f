#pragma once
#include "model/part.hpp"
#include "model/service.hpp"

#include <sparta/json/value.hpp>
#include <sparta/site/options.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::sites {

struct declared_domain {
  std::vector<std::string> names;
  json::value certificate{};  ///< null: not given
  json::value hosted_zone{};
};

/// A site as it was declared.
struct declared_site {
  std::string name;
  std::string directory;
  std::string index;
  std::string error{};
  bool single_page = false;
  std::optional<declared_domain> domain{};
  json::object manifest{};  ///< `{name: {"description", "value"}}`, as the contents' property has it
  json::value user_data{};
  site_delivery delivery = site_delivery::cloudfront;
  site_price_class price_class = site_price_class::price_class_100;
  json::value web_acl{};
  json::value response_headers_policy{};
  model::source_line declared_at{};
};

inline constexpr std::string_view site_kind = "site";

/// Names in the template.
[[nodiscard]] std::string bucket_id(const std::string& site);
[[nodiscard]] std::string distribution_id(const std::string& site);
[[nodiscard]] std::string contents_id(const std::string& site);
[[nodiscard]] std::string list_parameter(const std::string& site);

[[nodiscard]] json::value url_of(const declared_site& what);
[[nodiscard]] model::part_wiring wire(const declared_site& what, const model::service& of);

}  // namespace sparta::sites
