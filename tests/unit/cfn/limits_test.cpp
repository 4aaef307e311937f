#include "cfn/limits.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::cfn {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

template <class Entry>
void fill(std::map<std::string, Entry>& entries, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) entries["X" + std::to_string(i)] = Entry{};
}

TEST(limits, are_inclusive) {
  template_document document{.description = std::string(limits::description_bytes, 'd')};
  fill(document.resources, limits::resources);
  fill(document.parameters, limits::parameters);
  fill(document.outputs, limits::outputs);
  fill(document.mappings, limits::mappings);
  EXPECT_THAT(exceeded_limits(document, std::string(limits::template_bytes, ' ')), IsEmpty());
}

TEST(limits, are_all_named_when_exceeded) {
  template_document document{.description = std::string(1025, 'd')};
  fill(document.resources, 501);
  fill(document.parameters, 201);
  fill(document.outputs, 201);
  fill(document.mappings, 201);
  EXPECT_THAT(exceeded_limits(document, std::string(1'000'001, ' ')),
              ElementsAre(AllOf(HasSubstr("1000001 bytes,"), HasSubstr("takes 1000000. Divide")),
                          HasSubstr("1025 bytes of description"), HasSubstr("501 resources"),
                          HasSubstr("201 parameters"), HasSubstr("201 outputs"), HasSubstr("201 mappings")));
}

}  // namespace
}  // namespace sparta::cfn
