#include "checking.hpp"

namespace sparta::cfn {
namespace {

template_document finding(json::value mapping, json::value key, json::value name) {
  auto document =
      calling(json::object{{"Fn::FindInMap", json::array{std::move(mapping), std::move(key), std::move(name)}}});
  document.mappings["Sizes"] = json::object{{"live", json::object{{"Memory", 1024}}}};
  return document;
}

TEST(mappings, are_looked_up_as_far_as_keys_are_written_out) {
  EXPECT_THAT(messages(finding("Sizes", "live", "Memory")), IsEmpty());
  EXPECT_THAT(messages(finding("Sizes", ref("AWS::Region"), "Memory")), IsEmpty());
  EXPECT_THAT(messages(finding("Sizes", "live", ref("AWS::Region"))), IsEmpty());
  EXPECT_THAT(messages(finding("Size", "live", "Memory")), ElementsAre(HasSubstr("Did you mean 'Sizes'?")));
  EXPECT_THAT(messages(finding("Sizes", "test", "Memory")),
              ElementsAre(HasSubstr("mapping 'Sizes' has no key 'test'. Add it to the mapping.")));
  EXPECT_THAT(messages(finding("Sizes", "live", "Memroy")),
              ElementsAre(HasSubstr("mapping 'Sizes', 'live' has no key 'Memroy'. Did you mean 'Memory'?")));
}

TEST(mappings, with_a_default_may_miss) {
  auto document = calling(
      json::object{{"Fn::FindInMap", json::array{"Sizes", "test", "Memory", json::object{{"DefaultValue", "1"}}}}});
  document.mappings["Sizes"] = json::object{{"live", json::object{{"Memory", 1024}}}};
  EXPECT_THAT(messages(document), IsEmpty());
}

TEST(mappings, are_objects_of_objects_of_texts_without_functions) {
  const auto message = [](json::value mapping) {
    template_document document;
    document.mappings["M"] = std::move(mapping);
    const auto all = messages(document);
    return all.size() == 1 ? all.front() : "several, or none";
  };
  EXPECT_THAT(message({}), HasSubstr("maps nothing"));
  EXPECT_THAT(message(json::array{1}), HasSubstr("maps nothing"));
  EXPECT_THAT(message(json::object{{"live", "x"}}), HasSubstr("key 'live' has no object"));
  EXPECT_THAT(message(json::object{{"live", json::object{{"a", json::array{json::array{}}}}}}),
              HasSubstr("'a' of 'live'"));
  EXPECT_THAT(message(json::object{{"live", json::object{{"a", json::object{{"b", "c"}}}}}}),
              HasSubstr("'a' of 'live'"));
  EXPECT_THAT(message(json::object{{"live", json::object{{"a", ref("X")}}}}), HasSubstr("it holds Ref"));
}

}  // namespace
}  // namespace sparta::cfn
