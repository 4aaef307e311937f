#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sparta::on {

/// Of which objects of a bucket: those whose key begins and ends so. The texts must live until the declaration that
/// takes them returns.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
struct key_filter {
  std::string_view prefix{};
  std::string_view suffix{};
};

/// What is wrong, a sentence each.
[[nodiscard]] std::vector<std::string> problems_of(const key_filter& filter);

/// Whether an object can have a key that both match, so that S3 would refuse to notify two functions of it.
[[nodiscard]] bool overlap(const key_filter& one, const key_filter& other);

}  // namespace sparta::on
