#include "checking.hpp"

namespace sparta::cfn {
namespace {

TEST(template_names, are_letters_and_digits_in_every_section) {
  template_document document;
  document.parameters["a_b"] = {};
  document.mappings["a b"] = json::object{{"a", json::object{{"b", "c"}}}};
  document.conditions["a.b"] = equals("a", "b");
  document.resources["a-b"] = topic();
  document.outputs["é"] = {.value = "x"};
  EXPECT_THAT(messages(document),
              ElementsAre(StartsWith("parameter 'a_b': a name"), StartsWith("mapping 'a b': a name"),
                          StartsWith("condition 'a.b': a name"), StartsWith("resource 'a-b': a name"),
                          StartsWith("output 'é': a name")));
}

TEST(template_names, have_255_characters_at_most) {
  template_document document;
  document.resources[std::string(255, 'a')] = topic();
  EXPECT_THAT(messages(document), IsEmpty());
  document.resources[std::string(256, 'a')] = topic();
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("its name has 256 characters, and CloudFormation takes 255")));
}

TEST(template_names, of_a_parameter_and_a_resource_differ_because_ref_takes_both) {
  template_document document = calling("x");
  document.parameters["Orders"] = {};
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("a parameter has the same name")));
  document.parameters.clear();
  document.conditions["Orders"] = equals("a", "b");
  document.outputs["Orders"] = {.value = "x"};
  EXPECT_THAT(messages(document), IsEmpty());
}

}  // namespace
}  // namespace sparta::cfn
