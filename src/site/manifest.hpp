#pragma once
#include "site/contents.hpp"

#include <sparta/result.hpp>

#include <string>
#include <string_view>

namespace sparta::sites {

/// What pages read to find the service's APIs.
inline constexpr std::string_view manifest_key = "MANIFEST.json";

/// `{"ShopApiUrl": {"Description": "…", "Value": "https://…"}, "userdata": {…}}`
[[nodiscard]] result<std::string> manifest_of(const contents& what);

}  // namespace sparta::sites
