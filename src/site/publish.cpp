#include "site/contents.hpp"
#include "site/manifest.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/aws/s3.hpp>
#include <sparta/aws/s3_lists.hpp>

#include <utility>

namespace sparta::sites {
namespace {

template <class Outcome>
result<void> without_value(Outcome outcome) {
  return outcome ? result<void>() : std::move(outcome).error();
}

/// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
std::string invalidation_of(const std::string& reference, const std::vector<std::string>& paths) {
  std::string items;
  for (const auto& path : paths) items += "<Path>" + aws::xml_escape(path) + "</Path>";
  return R"(<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>)" + reference +
         "</CallerReference><Paths><Items>" + items + "</Items><Quantity>" + std::to_string(paths.size()) +
         "</Quantity></Paths></InvalidationBatch>";
}

class site_in_s3 final : public site_store {
 public:
  explicit site_in_s3(const context& of) : aws_(of) {}

  result<std::string> list(const contents& of) override {
    auto object = aws::s3::get_object(aws_, {.bucket = of.source_bucket, .key = of.list});
    if (!object) return std::move(object).error();
    return std::move(object->body);
  }

  result<std::vector<site_object>> objects(const contents& of) override {
    const auto found = aws::s3::list_objects_v2(aws_, {.bucket = of.bucket});
    if (!found) return found.error();
    std::vector<site_object> all;
    for (const auto& each : found->contents) all.push_back({.key = each.key, .size = each.size, .etag = each.etag});
    return all;
  }

  result<void> copy(const contents& of, const model::published_file& file) override {
    const auto beside = of.list.substr(0, of.list.rfind('/') + 1);
    return without_value(aws::s3::copy_object(aws_, {.bucket = of.bucket,
                                                     .key = file.path,
                                                     .source_bucket = of.source_bucket,
                                                     .source_key = beside + file.sha256,
                                                     .metadata = aws::s3::metadata(),
                                                     .content_type = file.content_type,
                                                     .cache_control = file.cache_control,
                                                     .content_encoding = file.content_encoding}));
  }

  result<void> put_manifest(const contents& of, const std::string& text) override {
    return without_value(aws::s3::put_object(aws_, {.bucket = of.bucket,
                                                    .key = std::string(manifest_key),
                                                    .body = text,
                                                    .content_type = "application/json",
                                                    .cache_control = "no-cache"}));
  }

  result<void> remove(const contents& of, const std::vector<std::string>& keys) override {
    aws::s3::delete_objects_request request{.bucket = of.bucket, .objects = {}};
    for (const auto& key : keys) request.objects.push_back({.key = key});
    return remove(request);
  }

  result<void> empty(const contents& of) override {
    for (;;) {
      const auto some = aws::s3::list_object_versions(aws_, {.bucket = of.bucket});
      if (!some) return some.error();
      aws::s3::delete_objects_request request{.bucket = of.bucket, .objects = {}};
      for (const auto& each : some->versions) request.objects.push_back({each.key, each.version_id});
      if (request.objects.empty()) return {};
      if (auto done = remove(request); !done) return done;
      if (!some->is_truncated) return {};
    }
  }

  result<void> invalidate(const contents& of, const std::string& reference,
                          const std::vector<std::string>& paths) override {
    return without_value(aws::rest_call(aws_, {.service = "cloudfront",
                                               .operation = "CreateInvalidation",
                                               .method = "POST",
                                               .path = "/2020-05-31/distribution/" + of.distribution + "/invalidation",
                                               .headers = {{"Content-Type", "application/xml"}},
                                               .body = invalidation_of(reference, paths)}));
  }

 private:
  result<void> remove(const aws::s3::delete_objects_request& request) {
    const auto done = aws::s3::delete_objects(aws_, request);
    if (!done) return done.error();
    if (done->errors.empty()) return {};
    const auto& first = done->errors.front();
    return error{.kind = error_kind::denied, .message = first.key + ": " + first.message, .code = first.code};
  }

  aws::session aws_;
};

}  // namespace

result<contents_reply> publish_site(const contents_request& asked, context& ctx) {
  site_in_s3 store(ctx);
  return serve_contents(asked, store);
}

}  // namespace sparta::sites
