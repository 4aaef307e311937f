#include "fixture.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::testing {
namespace {

struct events : command_line {
  json::value shown_json() { return json::parse(console.shown).value(); }
};

TEST_F(events, list_names_each_with_type_and_description) {
  EXPECT_EQ(run({"events", "list"}), 0);
  EXPECT_THAT(console.shown, ::testing::ContainsRegex("\ns3-put +s3 +An object was put into a bucket\n"));
  EXPECT_THAT(console.shown, ::testing::ContainsRegex("\nsqs-fifo +sqs +"));
  EXPECT_EQ(console.notes, "");
}

TEST_F(events, list_may_be_of_one_type) {
  EXPECT_EQ(run({"events", "list", "--type", "sqs", "--output", "json"}), 0);
  const auto list = shown_json();
  ASSERT_EQ(list.as_array().size(), 3U);
  EXPECT_EQ(*list.as_array()[0].find("name"), "sqs");
  EXPECT_EQ(*list.as_array()[0].find("carries"), "Records[0].body");
  EXPECT_EQ(run({"events", "list", "--type", "sqss"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("did you mean `sqs`?"));
}

TEST_F(events, show_explains_one) {
  EXPECT_EQ(run({"events", "show", "kinesis"}), 0);
  EXPECT_THAT(console.shown, StartsWith("kinesis: Records came through a data stream\n\nType       kinesis\n"
                                        "Reference  https://docs.aws.amazon.com/"));
  EXPECT_THAT(console.shown, HasSubstr("\nCarries    with --in kinesis, another event in Records[0].kinesis.data\n"));
  EXPECT_THAT(console.shown, HasSubstr("\nEncoded    Records[*].kinesis.data: base64\n"));
  EXPECT_THAT(console.shown, HasSubstr(R"("data": "{\"orderId\":4711)"));
}

TEST_F(events, show_as_json_is_all_that_is_known) {
  EXPECT_EQ(run({"events", "show", "sqs", "--output", "json"}), 0);
  const auto shown = shown_json();
  for (const auto* name : {"name", "description", "reference", "type", "carries", "encoded", "event"})
    EXPECT_NE(shown.find(name), nullptr) << name;
}

TEST_F(events, generate_prints_what_lambda_hands_over) {
  EXPECT_EQ(run({"events", "generate", "kinesis", "--set", "Records[0].kinesis.data=abc"}), 0);
  EXPECT_THAT(console.shown, HasSubstr("\n        \"data\": \"YWJj\",\n"));
  EXPECT_THAT(console.shown, EndsWith("}\n"));
  EXPECT_EQ(console.notes, "");
}

TEST_F(events, generate_takes_an_event_of_ones_own) {
  files.content["order.json"] = "{\"id\": 1}";
  EXPECT_EQ(run({"events", "generate", "order.json", "--in", "sqs"}), 0);
  EXPECT_THAT(console.shown, HasSubstr(R"("body": "{\"id\":1}")"));
}

TEST_F(events, need_no_credentials_and_no_network) {
  variables.erase("AWS_ACCESS_KEY_ID");
  EXPECT_EQ(run({"events", "generate", "s3-put"}), 0);
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(events, without_a_name_say_where_names_are) {
  for (const auto* command : {"show", "generate"}) {
    console.notes.clear();
    EXPECT_EQ(run({"events", command}), 2);
    EXPECT_THAT(console.notes, HasSubstr("`events list`"));
  }
}

}  // namespace
}  // namespace sparta::testing
