#include "http/allow_origin.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace sparta::http {

void allow_origin(headers& of_answer, const request& to, const base::environment& from) {
  if (to.front != front::rest_api || of_answer.contains("access-control-allow-origin")) return;
  const auto allowed = from.get(allowed_origins);
  if (!allowed) return;
  const std::vector<std::string> origins = base::split(*allowed, ' ');
  std::string told = origins.front();
  if (origins.size() > 1) {
    of_answer.add("vary", "origin");
    told = to.header("origin");
    if (std::find(origins.begin(), origins.end(), told) == origins.end()) return;
  }
  of_answer.add("access-control-allow-origin", std::move(told));
  if (from.get(allowed_credentials)) of_answer.add("access-control-allow-credentials", "true");
  if (auto names = from.get(exposed_headers)) of_answer.add("access-control-expose-headers", *std::move(names));
}

}  // namespace sparta::http
