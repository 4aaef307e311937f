#include "runtime/settings.hpp"

#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

settings read(std::map<std::string, std::string, std::less<>> variables) {
  return read_settings(base::fixed_environment(std::move(variables)));
}

TEST(settings_of_a_function, come_from_lambda) {
  const auto all = read({{"AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001"},
                         {"_HANDLER", "Hello"},
                         {"AWS_LAMBDA_FUNCTION_NAME", "orders_Hello"},
                         {"AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"},
                         {"AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"},
                         {"AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/orders_Hello"},
                         {"AWS_LAMBDA_LOG_STREAM_NAME", "2026/11/23/[$LATEST]1"},
                         {"AWS_LAMBDA_LOG_FORMAT", "JSON"},
                         {"AWS_LAMBDA_LOG_LEVEL", "WARN"},
                         {"SPARTA_LOG_LEVEL", "TRACE"},
                         {"SPARTA_BUILD_ID", "b1"}});
  EXPECT_EQ(all.api, "127.0.0.1:9001");
  EXPECT_EQ(all.handler, "Hello");
  EXPECT_EQ(all.function_name, "orders_Hello");
  EXPECT_EQ(all.function_version, "$LATEST");
  EXPECT_EQ(all.memory_limit_mib, 512U);
  EXPECT_EQ(all.log_group, "/aws/lambda/orders_Hello");
  EXPECT_EQ(all.log_stream, "2026/11/23/[$LATEST]1");
  EXPECT_EQ(all.format, log_format::json);
  EXPECT_EQ(all.least_level, log_level::warn);
  EXPECT_EQ(all.build_id, "b1");
}

TEST(settings_of_a_function, may_all_be_missing) {
  const auto none = read({});
  EXPECT_EQ(none.api, "");
  EXPECT_EQ(none.function_name, "");
  EXPECT_EQ(none.memory_limit_mib, 0U);
  EXPECT_EQ(none.format, log_format::text);
  EXPECT_EQ(none.least_level, log_level::info);
}

TEST(settings_of_a_function, take_the_level_from_sparta_when_lambda_sets_none) {
  EXPECT_EQ(read({{"SPARTA_LOG_LEVEL", "debug"}}).least_level, log_level::debug);
  EXPECT_EQ(read({{"SPARTA_LOG_LEVEL", "warning"}}).least_level, log_level::warn);
  EXPECT_EQ(read({{"SPARTA_LOG_LEVEL", "chatty"}}).least_level, log_level::info);
  EXPECT_EQ(read({{"AWS_LAMBDA_LOG_LEVEL", ""}, {"SPARTA_LOG_LEVEL", "FATAL"}}).least_level, log_level::fatal);
}

TEST(settings_of_a_function, survive_nonsense) {
  EXPECT_EQ(read({{"AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "lots"}}).memory_limit_mib, 0U);
  EXPECT_EQ(read({{"AWS_LAMBDA_LOG_FORMAT", "xml"}}).format, log_format::text);
}

}  // namespace
}  // namespace sparta::runtime
