#include "model/service.hpp"

#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using namespace sparta::prelude;

constexpr sparta::role worker{"Worker"};

const function& first_of(const sparta::service& declared) { return model_of(declared).functions.front(); }

TEST(defaults, are_spartas_where_nobody_says_otherwise) {
  sparta::service declared{{.name = "s"}};
  declared.function({.name = "F"}, [] {});
  const function& kept = first_of(declared);
  EXPECT_EQ(kept.memory_mib, 128U);
  EXPECT_EQ(kept.timeout, std::chrono::seconds(3));
  EXPECT_EQ(kept.ephemeral_storage_mib, 512U);
  EXPECT_EQ(kept.log_retention, days{30});
  EXPECT_EQ(kept.architecture, x86_64);
  EXPECT_TRUE(kept.properties.empty());
}

TEST(defaults, are_the_services_where_the_function_leaves_it_open) {
  sparta::service declared{{.name = "s",
                            .functions = {.memory = 512_MiB,
                                          .timeout = 30s,
                                          .architecture = arm64,
                                          .tracing = sparta::tracing::active,
                                          .log_retention = days{7},
                                          .kms_key_arn = "arn:key"}}};
  declared.function({.name = "F"}, [] {});
  const function& kept = first_of(declared);
  EXPECT_EQ(kept.memory_mib, 512U);
  EXPECT_EQ(kept.timeout, std::chrono::seconds(30));
  EXPECT_EQ(kept.architecture, arm64);
  EXPECT_EQ(kept.tracing, sparta::tracing::active);
  EXPECT_EQ(kept.log_retention, days{7});
  EXPECT_EQ(kept.properties.at("KmsKeyArn"), json::value("arn:key"));
}

TEST(defaults, give_way_to_the_functions_own) {
  sparta::service declared{
      {.name = "s",
       .functions = {.memory = 512_MiB, .tracing = sparta::tracing::active, .layers = {"arn:of-service"}}}};
  declared.function({.name = "F", .memory = 128_MiB, .tracing = sparta::tracing::pass_through, .layers = {"arn:own"}},
                    [] {});
  const function& kept = first_of(declared);
  EXPECT_EQ(kept.memory_mib, 128U);
  EXPECT_EQ(kept.tracing, sparta::tracing::pass_through);
  EXPECT_EQ(kept.properties.at("Layers"), json::value(json::array{"arn:own"}));
}

TEST(defaults, of_the_environment_are_merged_name_by_name) {
  sparta::service declared{{.name = "s", .functions = {.environment = {{"STAGE", "test"}, {"REGION_HINT", "eu"}}}}};
  declared.function({.name = "F", .environment = {{"STAGE", "live"}, {"OWN", worker.ref()}}}, [] {});
  const function& kept = first_of(declared);
  EXPECT_EQ(kept.environment, (std::map<std::string, json::value>{
                                  {"STAGE", "live"}, {"REGION_HINT", "eu"}, {"OWN", {{"Ref", "Worker"}}}}));
}

TEST(role, is_shared_by_the_functions_that_name_it) {
  sparta::service declared{{.name = "s"}};
  declared.role(worker, {.description = "Works.", .permissions_boundary = "arn:bound"});
  declared.function({.name = "F", .role = worker}, [] {});
  EXPECT_EQ(first_of(declared).role.shared, "Worker");
  ASSERT_EQ(model_of(declared).roles.size(), 1U);
  EXPECT_EQ(model_of(declared).roles[0].what.description, "Works.");
  EXPECT_EQ(model_of(declared).roles[0].what.permissions_boundary, json::value("arn:bound"));
}

TEST(role, that_is_shared_has_the_services_defaults) {
  sparta::service declared{
      {.name = "s", .functions = {.managed_policies = {"arn:p"}, .permissions_boundary = "arn:bound"}}};
  declared.role(worker);
  declared.function({.name = "F", .role = worker}, [] {});
  EXPECT_EQ(model_of(declared).roles[0].what.permissions_boundary, json::value("arn:bound"));
  EXPECT_EQ(model_of(declared).roles[0].what.managed_policies, json::value(json::array{"arn:p"}));
  EXPECT_TRUE(first_of(declared).permissions_boundary.is_null());
}

TEST(role, that_exists_is_not_reached_by_the_services_defaults) {
  sparta::service declared{{.name = "s", .functions = {.permissions_boundary = "arn:bound"}}};
  declared.function({.name = "F", .role = {{.name = "basic"}}}, [] {});
  EXPECT_TRUE(first_of(declared).permissions_boundary.is_null());
}

TEST(role, may_exist_already) {
  sparta::service declared{{.name = "s"}};
  declared.function({.name = "F", .role = {{.name = "basic"}}}, [] {});
  EXPECT_EQ(first_of(declared).role.name, "basic");
}

}  // namespace
}  // namespace sparta::model
