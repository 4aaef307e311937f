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

TEST(parse_xml, skips_comments_instructions_and_attributes) {
  const auto root =
      parse_xml("\xEF\xBB\xBF<?x y?><!-- <no/> -->\n<r a = \"<\" b='>'><!--x--><a>1</a>\n<?p?></r >\n<!-- -->");
  ASSERT_TRUE(root) << root.error().message;
  EXPECT_EQ(root->text_at("a"), "1");
}

TEST(parse_xml, keeps_blanks_around_text_but_not_alone) {
  EXPECT_EQ(parse_xml("<r> a b </r>")->text, " a b ");
  EXPECT_EQ(parse_xml("<r> \n </r>")->text, "");
}

TEST(parse_xml, expands_numbers_and_leaves_what_it_does_not_know) {
  EXPECT_EQ(parse_xml("<r>&#x1F30F;&#65;&apos;&quot;&gt;</r>")->text, "\U0001F30FA'\">");
  EXPECT_EQ(parse_xml("<r>&nbsp; & &#0; &#xD800; &#x110000; &#99999999999; &;</r>")->text,
            "&nbsp; & &#0; &#xD800; &#x110000; &#99999999999; &;");
}

TEST(parse_xml, says_where_it_stopped) {
  EXPECT_EQ(parse_xml("<a><b></a>").error().message, "not XML: the end of another element at byte 9");
}

TEST(parse_xml, refuses_what_is_no_xml) {
  for (const auto* wrong : {"",
                            "{}",
                            "plain",
                            "<a>",
                            "<a></b>",
                            "<a/><b/>",
                            "<a/>x",
                            "<>",
                            "<a b></a>",
                            "<a b=c/>",
                            "<a b='c/>",
                            "<a",
                            "<a><![CDATA[x</a>",
                            "<!-- <a/>",
                            "<?xml <a/>",
                            "<a><!-- x</a>",
                            "</a>",
                            "<a></a",
                            "< a/>",
                            "<a b='1'c='2'/>"})
    EXPECT_FALSE(parse_xml(wrong)) << wrong;
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
