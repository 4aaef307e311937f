#include "custom/s3_notifications.hpp"

#include "custom/owner.hpp"

#include <algorithm>
#include <utility>

namespace sparta::custom {
namespace {

/// Somebody else may have written between our reading and writing; then we begin anew.
constexpr int most_attempts = 5;

aws::s3::notification_target target(const s3_notification& what, std::string id) {
  aws::s3::notification_target made{.id = std::move(id), .arn = what.function_arn, .events = what.events};
  if (!what.prefix.empty()) made.filter_rules.push_back({.name = "prefix", .value = what.prefix});
  if (!what.suffix.empty()) made.filter_rules.push_back({.name = "suffix", .value = what.suffix});
  return made;
}

bool is_gone(const error& why) { return why.code == "NoSuchBucket" || why.kind == error_kind::not_found; }

/// Reads, changes, writes, and looks whether it stayed.
result<void> settle(const s3_notifications& of, const std::string& owner, const std::vector<s3_notification>& mine,
                    s3_configuration_store& store) {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    auto current = store.get(of);
    if (!current) return std::move(current).error();
    s3_configuration wanted = with_notifications(*current, owner, mine);
    if (wanted == *current) return {};
    if (auto put = store.put(of, wanted); !put) return put;
  }
  return error{.kind = error_kind::conflict,
               .message = "somebody else goes on changing the notifications of the bucket " + of.bucket};
}

}  // namespace

s3_configuration with_notifications(s3_configuration current, const std::string& owner,
                                    const std::vector<s3_notification>& mine) {
  auto& functions = current.lambda_function_configurations;
  std::erase_if(functions, [&](const auto& each) { return each.id.starts_with(owner); });
  for (std::size_t i = 0; i < mine.size(); ++i) functions.push_back(target(mine[i], owner + std::to_string(i)));
  return current;
}

result<reply<>> serve_s3_notifications(const request<s3_notifications>& asked, s3_configuration_store& store) {
  const std::string owner = owner_of(asked.logical_id, asked.stack_id) + "-";
  const bool removing = asked.type == request_type::remove;
  auto done = settle(asked.properties, owner,
                     removing ? std::vector<s3_notification>() : asked.properties.notifications, store);
  if (!done && !(removing && is_gone(done.error()))) return std::move(done).error();
  // With the bucket in it: when that changes, CloudFormation has the old one cleaned up.
  return reply<>{.physical_id = removing ? asked.physical_id : asked.properties.bucket + "/" + owner};
}

}  // namespace sparta::custom
