#include "model/handlers.hpp"

#include <sparta/service.hpp>

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

TEST(lambda_service, keeps_handlers_in_the_order_of_declaration) {
  sparta::service declared{{.name = "orders"}};
  declared.function({.name = "A"}, [](std::string_view) -> raw_response { return {.body = "a"}; });
  declared.function({.name = "B"}, [](std::string_view) -> raw_response { return {.body = "b"}; });
  const unsigned line = __LINE__ - 1;
  const auto handlers = handlers_of(declared);
  ASSERT_EQ(handlers.size(), 2U);
  EXPECT_EQ(handlers[0].name, "A");
  EXPECT_EQ(handlers[1].name, "B");
  EXPECT_EQ(handlers[1].line, line);
  EXPECT_TRUE(std::string_view(handlers[1].file).ends_with("service_lambda_test.cpp"));
  context ctx;
  EXPECT_EQ(handlers[1].call("{}", ctx)->body, "b");
}

TEST(lambda_service, copies_names_that_were_made_at_run_time) {
  sparta::service declared{{.name = "orders"}};
  declared.function({.name = logical_id::at_run_time(std::string("Function") + "WithALongishName")}, [] {});
  EXPECT_EQ(handlers_of(declared)[0].name, "FunctionWithALongishName");
}

TEST(lambda_service, may_have_no_handlers) {
  sparta::service declared{{.name = "orders"}};
  EXPECT_TRUE(handlers_of(declared).empty());
}

}  // namespace
}  // namespace sparta::model
