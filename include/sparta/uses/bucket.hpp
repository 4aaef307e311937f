#pragma once
#include <sparta/aws/s3.hpp>
#include <sparta/aws/s3_lists.hpp>
#include <sparta/uses.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace sparta {

struct object_options {
  std::string content_type = "application/octet-stream";
  std::string cache_control{};
  std::string content_encoding{};
  aws::s3::metadata metadata{};
  std::string if_none_match{};  ///< `*`: only when there is no such object yet
  std::string if_match{};       ///< an etag: only when the object still is that one
};

struct object_list {
  std::string prefix{};
  std::string start_after{};
  std::size_t limit = 100'000;
};

namespace detail {

/// What a `uses<…>` of a bucket does.
template <class Uses>
struct bucket_operations {
  /// An object that is not there is an error of the kind `not_found`; S3 says `denied` instead to who may not list.
  [[nodiscard]] result<aws::s3::get_object_response> get(const std::string& key) const {
    static_assert(Uses::allows("s3:GetObject"),
                  "sparta: this uses<…> of a bucket declares no read access: say sparta::uses<…, sparta::read>");
    aws::session aws(call());
    return aws::s3::get_object(aws, {.bucket = name(), .key = key});
  }

  result<aws::s3::put_object_response> put(const std::string& key, std::string body,
                                           const object_options& options = {}) const {
    static_assert(Uses::allows("s3:PutObject"),
                  "sparta: this uses<…> of a bucket declares no write access: say sparta::uses<…, sparta::write>");
    aws::session aws(call());
    return aws::s3::put_object(aws, {.bucket = name(),
                                     .key = key,
                                     .body = std::move(body),
                                     .content_type = options.content_type,
                                     .cache_control = options.cache_control,
                                     .content_encoding = options.content_encoding,
                                     .metadata = options.metadata,
                                     .if_none_match = options.if_none_match,
                                     .if_match = options.if_match});
  }

  /// In the order of the keys.
  [[nodiscard]] result<std::vector<aws::s3::listed_object>> list(const object_list& what = {}) const {
    static_assert(Uses::allows("s3:ListBucket"),
                  "sparta: this uses<…> of a bucket declares no read access: say sparta::uses<…, sparta::read>");
    aws::session aws(call());
    return aws::s3::list_objects_v2(
               aws, {.bucket = name(), .prefix = what.prefix, .start_after = what.start_after, .limit = what.limit})
        .transform([](auto answer) { return std::move(answer.contents); });
  }

  /// Succeeds when there is no such object.
  result<void> remove(const std::string& key) const {
    static_assert(Uses::allows("s3:DeleteObject"),
                  "sparta: this uses<…> of a bucket declares no write access: say sparta::uses<…, sparta::write>");
    aws::session aws(call());
    return aws::s3::delete_object(aws, {.bucket = name(), .key = key});
  }

 private:
  [[nodiscard]] const context& call() const { return static_cast<const Uses*>(this)->call(); }
  [[nodiscard]] std::string name() const { return static_cast<const Uses*>(this)->ref(); }
};

}  // namespace detail
}  // namespace sparta
