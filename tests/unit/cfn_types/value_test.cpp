#include "sample.hpp"

#include <sparta/cfn/value.hpp>

#include <gtest/gtest.h>
#include <limits>
#include <type_traits>
#include <vector>

namespace sample {
namespace {

TEST(value, leaves_out_what_was_not_given) {
  EXPECT_EQ(text_of(everything{}), "{}");
  EXPECT_FALSE(everything{}.text.has_value());
  EXPECT_TRUE(everything{.text = ""}.text.has_value());
}

TEST(value, writes_scalars_under_the_names_of_aws) {
  EXPECT_EQ(text_of(everything{.boolean = false, .color = color::deep_red, .integer = -7, .real = 0.5, .text = "t"}),
            R"({"Boolean":false,"Color":"DeepRed","Integer":-7,"Real":0.5,"Text":"t"})");
}

TEST(value, keeps_all_64_bits_of_an_integer) {
  EXPECT_EQ(text_of(everything{.integer = std::numeric_limits<std::int64_t>::min()}),
            R"({"Integer":-9223372036854775808})");
}

TEST(value, takes_text_however_it_is_held) {
  const std::string owned = "owned";
  EXPECT_EQ(text_of(everything{.text = owned}), R"({"Text":"owned"})");
  EXPECT_EQ(text_of(everything{.text = std::string_view("viewed, cut", 6)}), R"({"Text":"viewed"})");
}

TEST(value, finds_an_enumerators_text_by_its_position) {
  EXPECT_EQ(text_of(everything{.colors = {color::green, color::deep_red}}), R"({"Colors":["GREEN","DeepRed"]})");
}

TEST(value, nests_structures_in_braces) {
  EXPECT_EQ(text_of(everything{.inner = {{.name = "a", .nested = {{.name = "b"}, {.name = "c"}}}}}),
            R"({"Inner":{"Name":"a","Nested":[{"Name":"b"},{"Name":"c"}]}})");
  EXPECT_EQ(text_of(everything{.inners = {{.name = "a"}}}), R"({"Inners":[{"Name":"a"}]})");
}

TEST(value, writes_structures_without_members) {
  EXPECT_EQ(text_of(everything{.nothing = {empty{}}, .nothings = {empty{}, empty{}}}),
            R"({"Nothing":{},"Nothings":[{},{}]})");
}

TEST(value, takes_lists_of_literals_and_expressions_side_by_side) {
  const cfn::value<std::string> expression = cfn::unchecked(json::object{{"Ref", "P"}});
  EXPECT_EQ(text_of(everything{.numbers = {1, 2}, .texts = {"a", expression}}),
            R"({"Numbers":[1,2],"Texts":["a",{"Ref":"P"}]})");
  EXPECT_EQ(text_of(everything{.lists = {{"a", "b"}, {"c"}}}), R"({"Lists":[["a","b"],["c"]]})");
}

TEST(value, takes_vectors) {
  const std::vector<cfn::value<std::string>> texts = {"a", cfn::unchecked("b")};
  const std::vector<inner> inners = {{.name = "i"}};
  EXPECT_EQ(text_of(everything{.inners = inners, .texts = texts}), R"({"Inners":[{"Name":"i"}],"Texts":["a","b"]})");
  EXPECT_EQ(text_of(everything{.texts = std::vector<cfn::value<std::string>>{}}), R"({"Texts":[]})");
}

TEST(value, takes_maps_in_braces) {
  EXPECT_EQ(text_of(everything{.map = {{"b", "1"}, {"a", "2"}}, .structures = {{"k", {.name = "n"}}}}),
            R"({"Map":{"b":"1","a":"2"},"Structures":{"k":{"Name":"n"}}})");
}

TEST(value, takes_free_form_json_with_values_inside) {
  const cfn::value<std::string> arn = cfn::unchecked(json::object{{"Ref", "T"}});
  EXPECT_EQ(text_of(everything{.free = {{"Version", "2012-10-17"}, {"Resource", json::array{"*", arn}}}}),
            R"({"Free":{"Version":"2012-10-17","Resource":["*",{"Ref":"T"}]}})");
  EXPECT_EQ(text_of(everything{.free = "text"}), R"({"Free":"text"})");
  EXPECT_EQ(text_of(everything{.free = inner{.name = "n"}}), R"({"Free":{"Name":"n"}})");
}

TEST(value, can_be_copied_and_outlives_what_it_was_made_of) {
  cfn::value<std::string> kept{};
  {
    const everything whole{.text = std::string(100, 'x')};
    kept = whole.text;
  }
  EXPECT_EQ(text_of(kept), '"' + std::string(100, 'x') + '"');
}

template <class To, class From>
constexpr bool takes = std::is_convertible_v<From, cfn::value<To>>;

TEST(value, takes_no_literal_of_another_type) {
  static_assert(!takes<bool, const char*> && !takes<bool, int> && takes<bool, bool>);
  static_assert(!takes<std::int64_t, double> && !takes<std::int64_t, bool> && !takes<std::int64_t, const char*>);
  static_assert(takes<double, int> && takes<double, double> && !takes<double, bool>);
  static_assert(!takes<std::string, int> && !takes<std::string, std::nullptr_t>);
  static_assert(!takes<color, const char*> && !takes<color, int> && takes<color, color>);
}

TEST(value, takes_an_expression_where_cloudformation_would) {
  static_assert(takes<color, cfn::value<std::string>> && !takes<color, cfn::value<std::int64_t>>);
  static_assert(takes<std::string, cfn::value<std::int64_t>> && takes<std::int64_t, cfn::value<double>>);
  static_assert(!takes<std::int64_t, cfn::value<std::string>> && !takes<bool, cfn::value<std::string>>);
  static_assert(!takes<cfn::list<std::string>, cfn::value<std::string>>);
  static_assert(takes<json::value, cfn::value<cfn::list<inner>>>);
  static_assert(takes<cfn::list<inner>, cfn::unchecked> && takes<bool, cfn::unchecked>);
}

TEST(value, is_one_pointer_and_needs_no_destruction) {
  static_assert(sizeof(everything) == 16 * sizeof(void*));
  static_assert(std::is_trivially_destructible_v<everything> && std::is_trivially_copyable_v<everything>);
}

TEST(required, has_no_default) {
  static_assert(!std::is_default_constructible_v<cfn::required<std::string>>);
  static_assert(std::is_convertible_v<const char*, cfn::required<std::string>>);
  static_assert(std::is_convertible_v<cfn::value<std::string>, cfn::required<std::string>>);
}

}  // namespace
}  // namespace sample
