#include "runtime/trace_variable.hpp"

#include <cstdlib>
#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

std::string variable() {
  const char* const text = std::getenv("_X_AMZN_TRACE_ID");
  return text != nullptr ? text : "(unset)";
}

TEST(the_trace_variable, is_set_replaced_and_unset) {
  {
    trace_variable trace;
    trace.set("Root=1");
    EXPECT_EQ(variable(), "Root=1");
    trace.set("Root=2;Parent=" + std::string(200, 'x'));
    EXPECT_EQ(variable(), "Root=2;Parent=" + std::string(200, 'x'));
    trace.set("");
    EXPECT_EQ(variable(), "(unset)");
    trace.set("Root=3");
    EXPECT_EQ(variable(), "Root=3");
  }
  EXPECT_EQ(variable(), "(unset)");
}

}  // namespace
}  // namespace sparta::runtime
