#include "checking.hpp"

namespace sparta::cfn {
namespace {

TEST(check, finds_nothing_in_a_sound_template) {
  template_document document = calling(sub("${Stage}-${Orders.TopicName}-${AWS::Region}-${!Literal}"));
  document.parameters["Stage"] = {.default_value = "live", .allowed_values = {"live", "test"}, .max_length = 4};
  document.mappings["Sizes"] = json::object{{"live", json::object{{"Memory", 1024}, {"Zones", json::array{"a", "b"}}}}};
  document.conditions["IsLive"] = equals(ref("Stage"), "live");
  document.resources["Orders"].condition = "IsLive";
  document.resources["Mail"].depends_on = {"Orders"};
  document.outputs["Name"] = {
      .value = get_att("Orders", "TopicName"), .export_name = "orders-name", .condition = "IsLive"};
  EXPECT_THAT(messages(document), IsEmpty());
  EXPECT_THAT(messages({}), IsEmpty());
}

TEST(check, tells_all_at_once_and_names_whose_it_is) {
  template_document document = calling(ref("Ordrs"));
  document.outputs["Url"] = {.value = nullptr};
  document.description = std::string(1025, 'd');
  const auto found = check(document, 100);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].subject, "");
  EXPECT_EQ(found[1].subject, "Mail");
  EXPECT_EQ(found[2].subject, "Outputs.Url");
}

TEST(check, cuts_what_would_fill_the_screen) {
  template_document document;
  document.resources[std::string(100'000, 'R')] = topic();
  const auto found = messages(document);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_LT(found[0].size(), 200U);
}

}  // namespace
}  // namespace sparta::cfn
