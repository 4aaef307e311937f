#include "custom/protocol.hpp"

#include <sparta/custom_resource.hpp>

#include <chrono>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <thread>

namespace sparta::custom {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

struct kept_answers final : responder {
  result<void> put(std::string_view url, std::string_view body) override {
    urls.emplace_back(url);
    answers.push_back(*json::parse(body));
    texts.emplace_back(body);
    if (broken) return error{.kind = error_kind::unavailable, .message = "no route"};
    return {};
  }
  std::vector<std::string> urls, texts;
  std::vector<json::value> answers;
  bool broken = false;

  std::string member(std::string_view name) const {
    const auto* found = answers.at(0).find(name);
    return found == nullptr ? "absent" : json::write(*found);
  }
};

struct certificate {
  std::string domain;
  int days = 90;
};
struct certificate_outputs {
  std::string arn;
};
using certificate_request = request<certificate, certificate_outputs>;

std::string asking(std::string_view type, std::string_view properties = R"({"domain": "a.example", "days": "30"})",
                   std::string_view more = "") {
  return R"({"RequestType": ")" + std::string(type) + R"(", "ResponseURL": "https://answers.example/x?sig=secret",
    "StackId": "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/8f0e", "RequestId": "r-1",
    "ResourceType": "Custom::Certificate", "LogicalResourceId": "Certificate", )" +
         std::string(more) + R"("ResourceProperties": )" + std::string(properties) + "}";
}

template <class F>
result<raw_response> ask(const std::string& text, kept_answers& to, F handler, context ctx = {}) {
  ctx.log_group = "/aws/lambda/f";
  ctx.log_stream = "s";
  return serve(
      text, ctx,
      [&](detail::raw_request raw) -> result<detail::raw_reply> {
        auto typed = detail::typed<certificate, certificate_outputs>(std::move(raw));
        if (!typed) return std::move(typed).error();
        return detail::untyped(handler(*typed));
      },
      to);
}

certificate_outputs make(const certificate_request& asked) {
  return {.arn = asked.properties.domain + "/" + std::to_string(asked.properties.days)};
}

TEST(custom_resource_protocol, answers_with_outputs) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Create"), to, make));
  EXPECT_EQ(to.urls, std::vector<std::string>{"https://answers.example/x?sig=secret"});
  EXPECT_EQ(to.texts.at(0),
            R"({"Status":"SUCCESS","PhysicalResourceId":"Certificate-8f0e",)"
            R"("StackId":"arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/8f0e","RequestId":"r-1",)"
            R"("LogicalResourceId":"Certificate","Data":{"arn":"a.example/30"}})");
}

TEST(custom_resource_protocol, keeps_the_physical_id_that_there_is) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Update", R"({"domain": "b"})", R"("PhysicalResourceId": "given", )"), to, make));
  EXPECT_EQ(to.member("PhysicalResourceId"), R"("given")");
}

TEST(custom_resource_protocol, answers_with_another_physical_id_and_secrets) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Update", R"({"domain": "b"})", R"("PhysicalResourceId": "given", )"), to,
                  [](const certificate_request&) {
                    return reply<certificate_outputs>{.outputs = {.arn = "x"}, .physical_id = "new", .no_echo = true};
                  }));
  EXPECT_EQ(to.member("PhysicalResourceId"), R"("new")");
  EXPECT_EQ(to.member("NoEcho"), "true");
}

TEST(custom_resource_protocol, tells_the_handler_what_there_was) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Update", R"({"domain": "b"})", R"("OldResourceProperties": {"domain": "a", "days": "7"}, )"),
                  to, [](const certificate_request& asked) {
                    EXPECT_EQ(asked.type, request_type::update);
                    EXPECT_EQ(asked.old_properties->days, 7);
                    return certificate_outputs{};
                  }));
}

TEST(custom_resource_protocol, answers_when_the_handler_fails) {
  kept_answers returned, thrown, odd;
  ASSERT_TRUE(ask(asking("Create"), returned, [](const certificate_request&) -> result<certificate_outputs> {
    return error{.message = "no such zone"};
  }));
  ASSERT_TRUE(ask(asking("Create"), thrown,
                  [](const certificate_request&) -> certificate_outputs { throw std::runtime_error("broken"); }));
  ASSERT_TRUE(ask(asking("Create"), odd, [](const certificate_request&) -> certificate_outputs { throw 1; }));
  EXPECT_EQ(returned.member("Status"), R"("FAILED")");
  EXPECT_EQ(returned.member("Reason"), "\"no such zone (log group /aws/lambda/f, stream s)\"");
  EXPECT_THAT(thrown.member("Reason"), HasSubstr("broken"));
  EXPECT_THAT(odd.member("Reason"), HasSubstr("no std::exception"));
}

TEST(custom_resource_protocol, answers_when_properties_cannot_be_read) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Create", R"({"domain": ["a"]})"), to, make));
  EXPECT_THAT(to.member("Reason"), HasSubstr("domain: expected string, got array"));
  const auto id = json::write(*to.answers.at(0).find("PhysicalResourceId"));
  kept_answers again;
  ASSERT_TRUE(ask(asking("Delete", R"({"domain": ["a"]})", "\"PhysicalResourceId\": " + id + ", "), again, make));
  EXPECT_EQ(again.member("Status"), R"("SUCCESS")");
}

TEST(custom_resource_protocol, removes_what_a_handler_made_before_it_could_not_read_something) {
  kept_answers to, again;
  ASSERT_TRUE(ask(asking("Create"), to, [](const certificate_request&) -> result<certificate_outputs> {
    return error{.kind = error_kind::decode, .message = "no certificate"};
  }));
  bool asked_to_remove = false;
  const std::string id = "\"PhysicalResourceId\": " + to.member("PhysicalResourceId") + ", ";
  ASSERT_TRUE(ask(asking("Delete", R"({"domain": "a"})", id), again, [&](const certificate_request& asked) {
    asked_to_remove = asked.type == request_type::remove;
    return certificate_outputs{};
  }));
  EXPECT_TRUE(asked_to_remove);
}

TEST(custom_resource_protocol, tells_what_the_handler_was_at) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Create"), to, [](const certificate_request&) -> result<certificate_outputs> {
    return error{.message = "the key does not exist"}.with_note("HTTP 404").with_note("copying index.html");
  }));
  EXPECT_EQ(to.member("Reason"),
            "\"the key does not exist; HTTP 404; copying index.html (log group /aws/lambda/f, stream s)\"");
}

TEST(custom_resource_protocol, logs_the_whole_reason_and_no_secret) {
  struct kept_log final : log_output {
    bool enabled(log_level) const override { return true; }
    void write(const log_record& record) override {
      text += record.message;
      for (const auto& field : record.fields) text += " " + std::string(std::get<std::string_view>(field.value));
    }
    std::string text{};
  } log;
  kept_answers to;
  context ctx;
  ctx.log = logger(log);
  const std::string reason(5000, 'x');
  ASSERT_TRUE(ask(
      asking("Create"), to,
      [&](const certificate_request&) -> result<certificate_outputs> { return error{.message = reason}; }, ctx));
  EXPECT_EQ(log.text, "the custom resource failed Certificate Create " + reason);
}

TEST(custom_resource_protocol, answers_to_a_type_of_request_that_it_does_not_know) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Inspect"), to, make));
  EXPECT_THAT(to.member("Reason"), HasSubstr("'Inspect'"));
}

TEST(custom_resource_protocol, answers_instead_of_a_handler_that_hangs) {
  kept_answers to;
  context ctx;
  ctx.deadline = std::chrono::system_clock::now() + 300ms;
  ASSERT_TRUE(ask(
      asking("Create"), to,
      [&](const certificate_request&) {
        std::this_thread::sleep_for(500ms);
        return certificate_outputs{};
      },
      ctx));
  ASSERT_THAT(to.answers, SizeIs(1));
  EXPECT_THAT(to.member("Reason"), HasSubstr("did not finish in time"));
}

TEST(custom_resource_protocol, answers_instead_of_outputs_that_are_too_long) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Create"), to,
                  [](const certificate_request&) { return certificate_outputs{.arn = std::string(5'000'000, 'x')}; }));
  EXPECT_EQ(to.member("Status"), R"("FAILED")");
  EXPECT_THAT(to.member("Reason"), HasSubstr("CloudFormation takes 4096"));
  EXPECT_LT(to.texts.at(0).size(), 4096U);
}

TEST(custom_resource_protocol, shortens_a_reason) {
  kept_answers to;
  ASSERT_TRUE(ask(asking("Create"), to, [](const certificate_request&) -> result<certificate_outputs> {
    std::string message;
    while (message.size() < 100'000) message += "\xC3\xA4";
    return error{.message = message};
  }));
  EXPECT_LT(to.texts.at(0).size(), 4096U);
}

TEST(custom_resource_protocol, fails_when_there_is_nobody_to_answer) {
  kept_answers to;
  EXPECT_EQ(ask("{", to, make).error().kind, error_kind::decode);
  EXPECT_THAT(ask("{}", to, make).error().message, HasSubstr("ResponseURL"));
  EXPECT_THAT(ask("[]", to, make).error().message, HasSubstr("ResponseURL"));
  EXPECT_THAT(to.answers, IsEmpty());
}

TEST(custom_resource_protocol, fails_when_the_answer_does_not_arrive) {
  kept_answers to;
  to.broken = true;
  const auto outcome = ask(asking("Create"), to, make);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, "no route");
  EXPECT_THAT(outcome.error().message, Not(HasSubstr("secret")));
}

TEST(custom_resource_protocol, needs_no_members_but_the_url) {
  kept_answers to;
  ASSERT_TRUE(ask(R"({"ResponseURL": "https://x", "RequestType": "Create"})", to, make));
  EXPECT_EQ(to.member("Status"), R"("FAILED")");
}

}  // namespace
}  // namespace sparta::custom
