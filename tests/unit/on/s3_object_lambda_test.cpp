#include "wired.hpp"

#include <sparta/cfn/s3.hpp>
#include <sparta/events/s3_object_lambda.hpp>
#include <sparta/on/s3_object_lambda.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::s3::access_point> plain{"Plain"};
constexpr const char* access_point_type = "AWS::S3ObjectLambda::AccessPoint";

void transform(const events::s3_object_lambda&) {}

TEST(on_s3_object_lambda, makes_an_access_point_whose_requests_the_function_answers) {
  sparta::service service{{.name = "s"}};
  service.resource(plain, {.bucket = "b"});
  service.function({.name = "F"}, transform)
      .on(on::s3_object_lambda{.supporting_access_point = plain,
                               .name = "thumbnails",
                               .head_object = true,
                               .function_payload = "small",
                               .range_requests = true});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string configured = made.property(access_point_type, "ObjectLambdaConfiguration");
  EXPECT_THAT(configured, HasSubstr(R"("AllowedFeatures":["GetObject-Range","HeadObject-Range"])"));
  EXPECT_THAT(configured, HasSubstr(R"("Actions":["GetObject","HeadObject"])"));
  EXPECT_THAT(configured, HasSubstr(R"("FunctionPayload":"small")"));
  EXPECT_THAT(configured, HasSubstr(R"("SupportingAccessPoint":{"Fn::GetAtt":["Plain","Arn"]})"));
  EXPECT_THAT(made.property("AWS::IAM::Policy", "PolicyDocument"),
              HasSubstr("s3-object-lambda:WriteGetObjectResponse"));
}

TEST(on_s3_object_lambda, refuses_to_transform_nothing) {
  sparta::service service{{.name = "s"}};
  service.resource(plain, {.bucket = "b"});
  service.function({.name = "F"}, transform)
      .on(on::s3_object_lambda{.supporting_access_point = plain, .get_object = false});
  EXPECT_THAT(wired(service).problems, Contains(HasSubstr("transforms nothing")));
}

}  // namespace
}  // namespace sparta::on
