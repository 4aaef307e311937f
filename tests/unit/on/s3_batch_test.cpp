#include "wired.hpp"

#include <sparta/cfn/iam.hpp>
#include <sparta/events/s3_batch.hpp>
#include <sparta/on/s3_batch.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::iam::role> jobs{"Jobs"};

void work(const events::s3_batch&) {}

TEST(on_s3_batch, lets_the_role_of_jobs_invoke_the_function) {
  sparta::service service{{.name = "s"}};
  service.resource(jobs, {.assume_role_policy_document = json::value(json::object{{"Version", "2012-10-17"}})});
  service.function({.name = "F"}, work).on(on::s3_batch{.role = jobs});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::IAM::Policy", "Roles"), R"([{"Ref":"Jobs"}])");
  EXPECT_THAT(made.property("AWS::IAM::Policy", "PolicyDocument"), HasSubstr(R"(["lambda:InvokeFunction"])"));
}

}  // namespace
}  // namespace sparta::on
