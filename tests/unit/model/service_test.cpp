#include "model/service.hpp"

#include "model/handlers.hpp"

#include <sparta/prelude.hpp>
#include <sparta/service.hpp>

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using namespace sparta::prelude;

TEST(tool_service, keeps_what_was_declared_with_its_line) {
  sparta::service declared{{.name = "orders", .description = "d", .architecture = arm64, .tags = {{"k", "v"}}}};
  const unsigned line = __LINE__ - 1;
  const service& kept = model_of(declared);
  EXPECT_EQ(kept.name, "orders");
  EXPECT_EQ(kept.description, "d");
  EXPECT_EQ(kept.architecture, arm64);
  EXPECT_EQ(kept.tags.at("k"), "v");
  EXPECT_EQ(kept.declared_at.line, line);
  EXPECT_TRUE(kept.declared_at.file.ends_with("service_test.cpp"));
}

TEST(tool_service, keeps_every_option_of_a_function) {
  sparta::service declared{{.name = "orders"}};
  declared.function({.name = "F",
                     .description = "d",
                     .memory = 1_GiB,
                     .timeout = 30s,
                     .environment = {{"AA", "b"}},
                     .architecture = arm64,
                     .tracing = tracing::active,
                     .ephemeral_storage = 1_GiB,
                     .reserved_concurrency = 5,
                     .log_retention = days{7},
                     .tags = {{"k", "v"}}},
                    [] {});
  const function& kept = model_of(declared).functions.at(0);
  EXPECT_EQ(kept.name, "F");
  EXPECT_EQ(kept.description, "d");
  EXPECT_EQ(kept.memory_mib, 1024U);
  EXPECT_EQ(kept.timeout, 30s);
  EXPECT_EQ(kept.environment.at("AA"), "b");
  EXPECT_EQ(kept.architecture, arm64);
  EXPECT_EQ(kept.tracing, tracing::active);
  EXPECT_EQ(kept.ephemeral_storage_mib, 1024U);
  EXPECT_EQ(kept.reserved_concurrency, 5U);
  EXPECT_EQ(kept.log_retention, days(7));
  EXPECT_EQ(kept.tags.at("k"), "v");
  EXPECT_GT(kept.declared_at.line, 0U);
}

TEST(tool_service, has_the_defaults_of_the_model) {
  sparta::service declared{{.name = "orders"}};
  declared.function({.name = "F"}, [] {});
  function expected{.name = "F"};
  const function& kept = model_of(declared).functions.at(0);
  EXPECT_EQ(kept.memory_mib, expected.memory_mib);
  EXPECT_EQ(kept.timeout, expected.timeout);
  EXPECT_EQ(kept.architecture, expected.architecture);
  EXPECT_EQ(kept.tracing, expected.tracing);
  EXPECT_EQ(kept.ephemeral_storage_mib, expected.ephemeral_storage_mib);
  EXPECT_EQ(kept.reserved_concurrency, expected.reserved_concurrency);
  EXPECT_EQ(kept.log_retention, expected.log_retention);
}

TEST(tool_service, gives_functions_its_architecture_unless_they_say_otherwise) {
  sparta::service declared{{.name = "orders", .architecture = arm64}};
  declared.function({.name = "A"}, [] {});
  declared.function({.name = "B", .architecture = x86_64}, [] {});
  EXPECT_EQ(model_of(declared).functions[0].architecture, arm64);
  EXPECT_EQ(model_of(declared).functions[1].architecture, x86_64);
}

TEST(tool_service, copies_names_that_were_made_at_run_time) {
  sparta::service declared{{.name = service_name::at_run_time(std::string("orders-") + "test")}};
  declared.function({.name = logical_id::at_run_time(std::string("F") + "1")}, [] {});
  EXPECT_EQ(model_of(declared).name, "orders-test");
  EXPECT_EQ(model_of(declared).functions[0].name, "F1");
}

TEST(tool_service, keeps_the_handlers_so_that_they_can_be_called) {
  sparta::service declared{{.name = "orders"}};
  int called = 0;
  EXPECT_EQ(declared.function({.name = "A"}, [] {}).index(), 0U);
  EXPECT_EQ(declared.function({.name = "B"}, [&] { ++called; }).index(), 1U);
  const auto handlers = handlers_of(declared);
  ASSERT_EQ(handlers.size(), 2U);
  EXPECT_EQ(handlers[1].name, "B");
  EXPECT_EQ(handlers[1].line, model_of(declared).functions[1].declared_at.line);
  context ctx;
  EXPECT_TRUE(handlers[1].call("{}", ctx).has_value());
  EXPECT_EQ(called, 1);
}

}  // namespace
}  // namespace sparta::model
