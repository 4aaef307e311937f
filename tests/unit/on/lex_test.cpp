#include "wired.hpp"

#include <sparta/cfn/lex.hpp>
#include <sparta/events/lex_v2.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/lex.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::lex::bot_alias> live{"Live"};

void talk(const events::lex_v2&) {}

TEST(on_lex, has_an_alias_of_the_stack_call_the_function) {
  sparta::service service{{.name = "s"}};
  service.resource(live, {.bot_alias_name = "live", .bot_id = "ABCDEFGHIJ"});
  service.function({.name = "F"}, talk).on(on::lex{.bot_alias = live, .locales = {"en_US", "de_DE"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string settings = made.property("AWS::Lex::BotAlias", "BotAliasLocaleSettings");
  EXPECT_THAT(settings, HasSubstr(R"("LambdaCodeHook":{"CodeHookInterfaceVersion":"1.0","LambdaArn":{"Fn::GetAtt":)"));
  EXPECT_THAT(settings, HasSubstr(R"("LocaleId":"en_US")"));
  EXPECT_THAT(settings, HasSubstr(R"("LocaleId":"de_DE")"));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceArn"), R"({"Fn::GetAtt":["Live","Arn"]})");
}

TEST(on_lex, lets_an_existing_alias_call_the_function_and_does_not_change_it) {
  const auto existing = iam::arn_of<iam::kinds::lex::bot_alias>(
      "arn:${AWS::Partition}:lex:${AWS::Region}:${AWS::AccountId}:bot-alias/B/A");
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, talk).on(on::lex{.bot_alias = existing});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("lexv2.amazonaws.com")");
  sparta::service changing{{.name = "s"}};
  changing.function({.name = "F"}, talk).on(on::lex{.bot_alias = existing, .locales = {"en_US"}});
  EXPECT_THAT(wired(changing).problems, ElementsAre(HasSubstr("leave .locales out")));
}

}  // namespace
}  // namespace sparta::on
