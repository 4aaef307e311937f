#include "validating.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(validate, holds_a_service_to_the_rule_for_stack_names) {
  for (const char* name : {"a", "A-", "orders-2", "a--b"})
    EXPECT_THAT(messages_of({.name = name, .functions = {{.name = "F"}}}), IsEmpty()) << name;
  for (const char* name : {"", "2orders", "-orders", "my_orders", "my orders", "bücher", "me@home"})
    EXPECT_THAT(messages_of({.name = name, .functions = {{.name = "F"}}}),
                ElementsAre(HasSubstr("its name is also the stack's")))
        << name;
}

TEST(validate, wants_a_function) {
  EXPECT_THAT(messages_of(service{.name = "orders"}),
              ElementsAre("service 'orders': it has no functions. Declare one with service.function(...) before "
                          "sparta::run."));
}

TEST(validate, counts_a_templates_description_in_bytes) {
  EXPECT_THAT(messages_of({.name = "s", .description = std::string(1024, 'd'), .functions = {{.name = "F"}}}),
              IsEmpty());
  EXPECT_THAT(messages_of({.name = "s", .description = std::string(1025, 'd'), .functions = {{.name = "F"}}}),
              ElementsAre(HasSubstr("1025 bytes")));
  EXPECT_THAT(messages_of({.name = "s", .description = std::string(1022, 'd') + "ü!", .functions = {{.name = "F"}}}),
              ElementsAre(HasSubstr("1025 bytes")));
  EXPECT_THAT(messages_of({.name = "s", .description = "\xFF", .functions = {{.name = "F"}}}),
              ElementsAre(HasSubstr("not UTF-8")));
}

TEST(validate, holds_a_functions_name_to_letters_and_digits) {
  for (const std::string& name : {std::string(), std::string("get-order"), std::string("get_order"),
                                  std::string("Get Order"), std::string("Größe"), std::string(65, 'a')})
    EXPECT_THAT(messages_of(function{.name = name}),
                ElementsAre(HasSubstr("1 to 64 ASCII letters and digits. Rename it.")))
        << name;
}

TEST(validate, leaves_room_for_the_stacks_name_in_the_functions_name_in_aws) {
  const std::string longest(64 - std::string("orders_").size(), 'F');
  EXPECT_THAT(messages_of(function{.name = longest}), IsEmpty());
  EXPECT_THAT(messages_of(function{.name = longest + "F"}), ElementsAre(HasSubstr("which has 65 characters")));
}

TEST(validate, finds_each_name_that_was_taken_already) {
  const auto problems = validate({.name = "orders",
                                  .functions = {{.name = "F", .declared_at = {"a.cpp", 1}},
                                                {.name = "G", .declared_at = {"a.cpp", 2}},
                                                {.name = "F", .declared_at = {"b.cpp", 3}},
                                                {.name = "F", .declared_at = {"b.cpp", 4}}}});
  ASSERT_EQ(problems.size(), 2U);
  for (const problem& each : problems)
    EXPECT_EQ(each.message, "function 'F': it was declared before, at a.cpp:1. Rename one of them.");
  EXPECT_EQ(problems[0].where, (source_line{"b.cpp", 3}));
  EXPECT_EQ(problems[1].where, (source_line{"b.cpp", 4}));
}

}  // namespace
}  // namespace sparta::model
