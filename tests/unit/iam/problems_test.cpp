#include "grants.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/iam/actions/xray.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/iam/keys.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(problems, are_none_in_what_the_compiler_has_checked) {
  EXPECT_THAT(problems_of(allow(s3::get_object, object())), IsEmpty());
  EXPECT_THAT(problems_of(allow(s3::get_object, wildcard{"because"})), IsEmpty());
  EXPECT_THAT(problems_of(allow(xray::put_trace_segments)), IsEmpty());
  EXPECT_THAT(problems_of(trust({service_principal("lambda.amazonaws.com")})), IsEmpty());
  EXPECT_THAT(problems_of(allow(s3::get_object, object()).principals({any_principal(wildcard{"because"})})), IsEmpty());
}

TEST(problems, name_an_arn_known_at_run_time_that_names_its_partition) {
  for (const char* text : {"arn:aws:s3:::b", "arn:aws-cn:s3:::b", "arn:aws:s3:::${Name}"})
    EXPECT_THAT(problems_of(allow(s3::list_bucket, arn_of<kinds::s3::bucket>(arn_text::at_run_time(text)))),
                ElementsAre(HasSubstr("Write ${AWS::Partition} in its place")))
        << text;
}

TEST(problems, name_what_is_no_arn) {
  EXPECT_THAT(problems_of(allow(s3::list_bucket, arn_of<kinds::s3::bucket>(arn_text::at_run_time("uploads")))),
              ElementsAre("'uploads' is no ARN, which begins with arn:"));
}

TEST(problems, name_a_wildcard_without_reason) {
  const json::value every = {{"Effect", "Allow"}, {"Action", "s3:Get*"}, {"Resource", "*"}};
  EXPECT_THAT(problems_of(raw(every)), ElementsAre(HasSubstr("the wildcard action 's3:Get*' needs its reason"),
                                                   HasSubstr("the wildcard resource '*' needs its reason")));
  EXPECT_THAT(problems_of(raw(every, wildcard{"because it audits"})), IsEmpty());
  constexpr action<kinds::s3::object> guessed{{"s3:*"}};
  EXPECT_THAT(problems_of(allow(guessed, object())), ElementsAre(HasSubstr("wildcard action 's3:*'")));
}

TEST(problems, name_a_principal_that_is_everybody_without_reason) {
  for (const json::value& who : {json::value("*"), json::value({{"AWS", "*"}})})
    EXPECT_THAT(problems_of(raw({{"Effect", "Allow"}, {"Principal", who}, {"Action", "s3:A"}, {"Resource", object()}})),
                ElementsAre(HasSubstr("the principal '*' needs its reason")));
}

TEST(problems, name_an_allow_of_all_but_some_actions) {
  EXPECT_THAT(problems_of(raw({{"Effect", "Allow"}, {"NotAction", "iam:*"}, {"Resource", object()}})),
              ElementsAre(HasSubstr("an Allow of all but some actions needs its reason")));
  EXPECT_THAT(problems_of(raw({{"Effect", "Deny"}, {"NotAction", "iam:*"}, {"Resource", object()}})), IsEmpty());
}

TEST(problems, name_a_key_that_one_operator_tests_twice) {
  const grant twice = allow(s3::get_object, object(), string_like(s3::keys::prefix, {"a*"}),
                            string_like(s3::keys::prefix, {"*z"}), string_equals(s3::keys::prefix, {"abc"}));
  EXPECT_THAT(problems_of(twice), ElementsAre(HasSubstr("StringLike tests 's3:prefix' twice in one statement")));
}

TEST(problems, name_what_is_no_statement) {
  EXPECT_THAT(problems_of(raw("s3:GetObject")), testing::Contains(HasSubstr("a raw statement is an object")));
  EXPECT_THAT(problems_of(raw({{"Effect", "allow"}, {"Action", "s3:A"}, {"Resource", object()}})),
              ElementsAre("the Effect of a statement is Allow or Deny"));
  EXPECT_THAT(problems_of(raw({{"Effect", "Allow"}, {"Actions", "s3:A"}, {"Resource", object()}})),
              ElementsAre("a statement has no element 'Actions'",
                          "a statement has either Action or NotAction, with at least one in it"));
  EXPECT_THAT(problems_of(raw({{"Effect", "Deny"}, {"Action", "a:B"}, {"NotAction", "a:C"}, {"Resource", object()}})),
              ElementsAre("a statement has either Action or NotAction, with at least one in it"));
}

TEST(problems, name_what_iam_takes_as_text_alone) {
  const auto with = [](const char* name, const json::value& value) {
    json::object statement{{"Effect", "Deny"}, {"Action", "s3:A"}, {"Resource", object()}};
    statement[name] = value;
    return problems_of(raw(statement));
  };
  EXPECT_THAT(with("Action", json::array{"s3:A", cfn::ref("Action")}),
              ElementsAre(R"(Action is text or a list of texts, and not {"Ref":"Action"})"));
  EXPECT_THAT(with("Principal", "s3.amazonaws.com"),
              ElementsAre(R"(Principal is '*' or says of which type: {"Service": "s3.amazonaws.com"})"));
  EXPECT_THAT(with("Condition", json::array{"Bool"}),
              ElementsAre(R"(a Condition is an object of operators, and not "Bool")"));
  EXPECT_THAT(with("Sid", "No spaces"), ElementsAre("the Sid 'No spaces' has more in it than letters and digits"));
}

}  // namespace
}  // namespace sparta::iam
