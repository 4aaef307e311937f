#include "cfn/limits.hpp"
#include "checking.hpp"

namespace sparta::cfn {
namespace {

template <class Entry>
void fill(std::map<std::string, Entry>& entries, std::size_t count, const Entry& with) {
  for (std::size_t i = 0; i < count; ++i) entries["X" + std::to_string(i)] = with;
}

template_document filled(std::size_t more) {
  template_document document{.description = std::string(limits::description_bytes + more, 'd')};
  fill(document.resources, limits::resources + more, topic());
  fill(document.outputs, limits::outputs + more, {.value = "x"});
  fill<json::value>(document.mappings, limits::mappings + more, json::object{{"a", json::object{{"b", "c"}}}});
  return document;
}

TEST(limits, are_inclusive) { EXPECT_THAT(messages(filled(0), limits::template_bytes), IsEmpty()); }

TEST(limits, are_all_named_when_exceeded) {
  EXPECT_THAT(
      messages(filled(1), limits::template_bytes + 1),
      ElementsAre("the template: it has 1000001 bytes, and CloudFormation takes 1000000. Divide the service into "
                  "several.",
                  HasSubstr("1025 bytes of description"), HasSubstr("501 resources"), HasSubstr("201 outputs"),
                  HasSubstr("201 mappings")));
}

TEST(limits, of_parameters_are_their_own) {
  template_document document;
  fill(document.parameters, limits::parameters, {});
  EXPECT_THAT(messages(document), IsEmpty());
  document.parameters["Y"] = {};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("201 parameters, and CloudFormation takes 200")));
}

TEST(limits, hold_for_the_attributes_of_a_mapping) {
  template_document document;
  json::object wide;
  for (int i = 0; i < 200; ++i) wide["k" + std::to_string(i)] = i;
  document.mappings["Wide"] = json::object{{"a", wide}};
  EXPECT_THAT(messages(document), IsEmpty());
  wide["last"] = 0;
  document.mappings["Wide"] = json::object{{"a", wide}};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("'a' has 201 attributes")));
}

}  // namespace
}  // namespace sparta::cfn
