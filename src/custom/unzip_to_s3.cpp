#include "custom/zip_contents.hpp"

#include <sparta/aws/s3.hpp>
#include <sparta/aws/s3_lists.hpp>

#include <utility>

namespace sparta::custom {
namespace {

class s3_buckets final : public zip_store {
 public:
  explicit s3_buckets(const context& of) : aws_(of) {}

  result<std::string> archive(const zip_contents& of) override {
    auto object = aws::s3::get_object(aws_, {.bucket = of.source_bucket, .key = of.source_key});
    if (!object) return std::move(object).error();
    return std::move(object->body);
  }

  result<void> put(const zip_contents& of, const put_file& file) override {
    const auto made = aws::s3::put_object(
        aws_, {.bucket = of.bucket, .key = file.key, .body = file.body, .content_type = file.content_type});
    return made ? result<void>() : made.error();
  }

  result<std::vector<std::string>> keys(const zip_contents& of, const std::string& prefix) override {
    const auto found = aws::s3::list_objects_v2(aws_, {.bucket = of.bucket, .prefix = prefix});
    if (!found) return found.error();
    std::vector<std::string> all;
    for (const auto& each : found->contents) all.push_back(each.key);
    return all;
  }

  result<void> remove(const zip_contents& of, const std::vector<std::string>& keys) override {
    aws::s3::delete_objects_request request{.bucket = of.bucket, .objects = {}};
    for (const auto& key : keys) request.objects.push_back({.key = key});
    const auto done = aws::s3::delete_objects(aws_, request);
    if (!done) return done.error();
    if (done->errors.empty()) return {};
    const auto& first = done->errors.front();
    return error{.kind = error_kind::denied, .message = first.key + ": " + first.message, .code = first.code};
  }

 private:
  aws::session aws_;
};

}  // namespace

result<zip_contents_reply> unzip_to_s3(const zip_contents_request& asked, context& ctx) {
  s3_buckets store(ctx);
  return serve_zip_contents(asked, store);
}

}  // namespace sparta::custom
