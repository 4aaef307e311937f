#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/iam/keys.hpp>

#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};

TEST(lambda_grant, is_never_made) {
  const grant all = allow(s3::get_object, uploads.objects("inbox/*"), string_equals(keys::source_account, {"1"}),
                          for_any_value(string_like(keys::tag_keys, {"team"})));
  EXPECT_FALSE(all.has_value());
  EXPECT_FALSE(deny(s3::all_actions, {uploads.arn()}, wildcard{"because"}).sid("All").has_value());
  EXPECT_FALSE(trust({service_principal("lambda.amazonaws.com")}).has_value());
  EXPECT_FALSE(allow(s3::get_object, uploads.objects()).principals({any_principal(wildcard{"because"})}).has_value());
}

TEST(lambda_grant, makes_no_document) {
  EXPECT_FALSE(document({raw({{"Effect", "Allow"}})}).has_value());
  EXPECT_TRUE(json::value(document({})).is_null());
}

}  // namespace
}  // namespace sparta::iam
