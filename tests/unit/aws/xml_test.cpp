#include <sparta/aws/xml.hpp>

#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

TEST(parse_xml, reads_elements_text_and_lists) {
  const auto root = parse_xml(R"(<?xml version="1.0"?><r xmlns="http://x/"><a>1 &lt; 2 &#233;</a>
    <list><member>x</member><other>y</other><member>z</member></list></r>)");
  ASSERT_TRUE(root);
  EXPECT_EQ(root->name, "r");
  EXPECT_EQ(root->text_at("a"), "1 < 2 é");
  ASSERT_EQ(root->list("list").size(), 2U);
  EXPECT_EQ(root->list("list")[1]->text, "z");
  EXPECT_EQ(root->text_at("list/other"), "y");
}

TEST(parse_xml, answers_nothing_for_what_is_not_there) {
  const auto root = parse_xml("<r/>");
  EXPECT_EQ(root->text_at("a/b"), "");
  EXPECT_TRUE(root->list("a").empty());
  EXPECT_EQ(root->child("a"), nullptr);
}

TEST(parse_xml, keeps_cdata_and_drops_prefixes) {
  EXPECT_EQ(parse_xml("<s:r xmlns:s='x'><![CDATA[<{}>]]></s:r>")->text, "<{}>");
  EXPECT_EQ(parse_xml("<s:r xmlns:s='x'/>")->name, "r");
}

TEST(parse_xml, refuses_what_is_no_xml) {
  for (const auto* wrong : {"", "{}", "plain", "<a>", "<a></b>"}) EXPECT_FALSE(parse_xml(wrong)) << wrong;
}

TEST(parse_xml, bounds_the_depth) {
  std::string deep;
  for (int i = 0; i < 5'000; ++i) deep += "<a>";
  for (int i = 0; i < 5'000; ++i) deep += "</a>";
  EXPECT_EQ(parse_xml(deep).error().kind, error_kind::decode);
}

TEST(parse_xml, expands_no_declared_entities) {
  const auto root = parse_xml(R"(<!DOCTYPE r [<!ENTITY e "boom">]><r>&e;</r>)");
  if (root) {
    EXPECT_EQ(root->text, "&e;");
  }
}

TEST(xml_escape, makes_any_text_harmless) { EXPECT_EQ(xml_escape(R"(<a & "b">)"), "&lt;a &amp; &quot;b&quot;&gt;"); }

}  // namespace
}  // namespace sparta::aws
