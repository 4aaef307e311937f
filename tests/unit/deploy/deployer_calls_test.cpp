#include "deploy/deployer_calls.hpp"

#include "deploy/delete.hpp"
#include "deploy/status.hpp"
#include "deploy_fixture.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace sparta::testing {
namespace {

/// What the cloud in memory calls the operations of S3.
const std::map<std::string, std::string> s3_operations{{"HEAD bucket", "HeadBucket"},
                                                       {"GET bucket list-type", "ListObjectsV2"},
                                                       {"GET bucket location", "GetBucketLocation"},
                                                       {"GET bucket versioning", "GetBucketVersioning"},
                                                       {"PUT bucket", "CreateBucket"},
                                                       {"PUT bucket encryption", "PutBucketEncryption"},
                                                       {"PUT bucket publicAccessBlock", "PutPublicAccessBlock"},
                                                       {"PUT bucket tagging", "PutBucketTagging"},
                                                       {"PUT bucket versioning", "PutBucketVersioning"},
                                                       {"HEAD object", "HeadObject"},
                                                       {"PUT object", "PutObject"},
                                                       {"DELETE object", "DeleteObject"}};

struct deployer_calls : deploy_fixture {
  [[nodiscard]] std::set<std::string> made() const {
    std::set<std::string> all;
    for (const auto& call : cloud.calls) all.insert(s3_operations.contains(call) ? s3_operations.at(call) : call);
    return all;
  }
  void expect_all_in_the_table() const {
    for (const auto& operation : made())
      EXPECT_NE(std::ranges::find(deploy::deployer_calls(), operation, &deploy::deployer_call::operation),
                deploy::deployer_calls().end())
          << operation << " is not in src/deploy/deployer_calls.cpp";
  }
};

TEST_F(deployer_calls, have_all_that_a_life_makes) {
  options.bucket = std::nullopt;
  ASSERT_TRUE(provision());
  options.tags = {{"stage", "test"}};
  ASSERT_TRUE(provision());
  ASSERT_TRUE(deploy::read_status(client, "hello"));
  ASSERT_TRUE(deploy::delete_service(world, &client, {.service = "hello"}));
  expect_all_in_the_table();
  EXPECT_TRUE(made().contains("ExecuteChangeSet") && made().contains("CreateBucket") && made().contains("DeleteStack"));
}

TEST_F(deployer_calls, have_all_that_cleaning_up_makes) {
  cloud.cloudformation.change_set_failure = "no";
  EXPECT_FALSE(provision());
  expect_all_in_the_table();
  EXPECT_TRUE(made().contains("DeleteChangeSet") && made().contains("DeleteObject"));
}

TEST_F(deployer_calls, take_no_right_only_where_there_is_none_to_take) {
  for (const auto& call : deploy::deployer_calls())
    EXPECT_EQ(call.target == deploy::call_target::nothing, call.operation == "GetCallerIdentity") << call.operation;
}

}  // namespace
}  // namespace sparta::testing
