#include "custom/s3_artifacts.hpp"

#include <gtest/gtest.h>
#include <map>

namespace sparta::custom {
namespace {

struct objects final : artifact_store {
  result<s3_artifact_outputs> put(const s3_artifact& what) override {
    kept[what.bucket + "/" + what.key] = what.body;
    return s3_artifact_outputs{.etag = "e"};
  }
  result<void> remove(const s3_artifact& what) override {
    if (missing) return error{.message = "none", .code = "NoSuchBucket"};
    if (refused) return error{.message = "no", .code = "AccessDenied"};
    kept.erase(what.bucket + "/" + what.key);
    return {};
  }
  std::map<std::string, std::string> kept{};
  bool missing = false;
  bool refused = false;
};

s3_artifact_request asking(request_type type) {
  return {.type = type, .properties = {.bucket = "b", .key = "k", .body = "{}"}, .physical_id = "b/k"};
}

TEST(s3_artifact, is_put_and_deleted) {
  objects store;
  const auto made = serve_s3_artifact(asking(request_type::create), store);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->physical_id, "b/k");
  EXPECT_EQ(made->outputs.etag, "e");
  EXPECT_EQ(store.kept.at("b/k"), "{}");
  ASSERT_TRUE(serve_s3_artifact(asking(request_type::remove), store));
  EXPECT_TRUE(store.kept.empty());
}

TEST(s3_artifact, is_gone_with_its_bucket) {
  objects store;
  store.missing = true;
  EXPECT_TRUE(serve_s3_artifact(asking(request_type::remove), store));
  store = {};
  store.refused = true;
  EXPECT_FALSE(serve_s3_artifact(asking(request_type::remove), store));
}

}  // namespace
}  // namespace sparta::custom
