#include "synth/bucket_names.hpp"

#include "cfn/intrinsics.hpp"
#include "synth/needed_by.hpp"
#include "synth/replace_references.hpp"

#include <string>

namespace sparta::synth {
namespace {

using cfn::intrinsic::ref;
namespace pseudo = cfn::intrinsic::pseudo;

/// A bucket's name has 63 characters at most, of which the stack's own id takes 36 and a hyphen.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
constexpr std::size_t longest_prefix = 63 - 36 - 1;

std::string prefix_of(std::string_view service, std::string_view bucket) {
  std::string text;
  for (const char c : std::string(service) + "-" + std::string(bucket)) {
    const bool upper = c >= 'A' && c <= 'Z';
    text += upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (text.size() > longest_prefix) text.resize(longest_prefix);
  while (text.ends_with('-')) text.pop_back();
  return text;
}

/// Unique to the stack: the last part of its id is a UUID.
json::value unique_name(std::string_view service, std::string_view bucket) {
  const json::value parts = json::object{{"Fn::Split", json::array{"/", ref(pseudo::stack_id)}}};
  return cfn::intrinsic::join("-", {prefix_of(service, bucket), json::object{{"Fn::Select", json::array{2, parts}}}});
}

bool invokes_functions(const cfn::resource& bucket) {
  const auto* notifications = bucket.properties.find("NotificationConfiguration");
  return bucket.type == "AWS::S3::Bucket" && notifications != nullptr &&
         notifications->find("LambdaConfigurations") != nullptr;
}

}  // namespace

void name_buckets(std::string_view service, cfn::template_document& document) {
  for (auto& [id, bucket] : document.resources) {
    if (!invokes_functions(bucket)) continue;
    json::value& name = bucket.properties.as_object()["BucketName"];
    if (name.is_null()) name = unique_name(service, id);
    for (const auto& needed : needed_by(document, id))
      if (const auto found = document.resources.find(needed); found != document.resources.end())
        replace_references(found->second.properties,
                           {.name = id,
                            .ref = name,
                            .arn = cfn::intrinsic::sub("arn:${AWS::Partition}:s3:::${Bucket}", {{"Bucket", name}})});
  }
}

}  // namespace sparta::synth
