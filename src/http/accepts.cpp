#include "base/strings.hpp"
#include "http/weighted_list.hpp"

#include <sparta/http/accepts.hpp>

namespace sparta::http {
namespace {

/// How closely the range names the type: 0 when not at all.
int closeness(std::string_view range, std::string_view type) {
  if (range == type) return 4;
  const std::string_view plain = type.substr(0, type.find(';'));
  if (range == plain) return 3;
  if (range.ends_with("/*") && plain.starts_with(range.substr(0, range.size() - 1))) return 2;
  return range == "*/*" ? 1 : 0;
}

/// What the closest range says of it.
int weight_of(std::string_view type, const std::vector<weighted>& accepted) {
  int best = 0;
  int weight = 0;
  for (const weighted& each : accepted)
    if (const int close = closeness(each.value, type); close > best) {
      best = close;
      weight = each.weight;
    }
  return weight;
}

}  // namespace

std::string_view accepts(const request& from, std::initializer_list<std::string_view> media_types) {
  std::vector<weighted> accepted;
  for (const std::string_view each : from.headers.all("accept"))
    for (weighted& range : weighted_list(each)) accepted.push_back(std::move(range));
  if (accepted.empty()) accepted.push_back({.value = "*/*"});
  std::string_view best;
  int most = 0;
  for (const std::string_view each : media_types)
    if (const int weight = weight_of(base::to_lower(base::replace_all(std::string(each), " ", "")), accepted);
        weight > most) {
      most = weight;
      best = each;
    }
  return best;
}

}  // namespace sparta::http
