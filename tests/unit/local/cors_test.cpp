#include "local/cors.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>
#include <string>

namespace sparta::local {
namespace {

std::string after(const char* text) { return json::write(with_local_cors(*json::parse(text))); }

TEST(local_cors, has_the_names_of_the_interface_in_http_apis) {
  EXPECT_EQ(after(R"({"Resources":{"A":{"Type":"AWS::ApiGatewayV2::Api","Properties":{"Name":"A","CorsConfiguration":)"
                  R"({"AllowOrigins":[{"Ref":"O"}],"MaxAge":1}}}}})"),
            R"({"Resources":{"A":{"Type":"AWS::ApiGatewayV2::Api","Properties":{"Name":"A","CorsConfiguration":)"
            R"({"allowOrigins":[{"Ref":"O"}],"maxAge":1}}}}})");
}

TEST(local_cors, leaves_everything_else) {
  for (const char* text :
       {R"({})", R"({"Resources":[]})", R"({"Resources":{"A":{"Type":"AWS::ApiGatewayV2::Api"}}})",
        R"({"Resources":{"A":{"Type":"AWS::ApiGatewayV2::Api","Properties":{"CorsConfiguration":"x"}}}})",
        R"({"Resources":{"B":{"Type":"AWS::S3::Bucket","Properties":{"CorsConfiguration":{"CorsRules":[]}}}}})"})
    EXPECT_EQ(after(text), text);
}

}  // namespace
}  // namespace sparta::local
