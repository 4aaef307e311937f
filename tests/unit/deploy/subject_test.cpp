#include "deploy/subject.hpp"

#include "model/service.hpp"
#include "synth/synthesize.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

model::service service_with(std::vector<model::function> functions) {
  return {.name = "hello", .tags = {{"team", "a"}}, .functions = std::move(functions)};
}

TEST(subject, is_the_service_as_deployment_sees_it) {
  const auto declared = service_with({{.name = "Hello", .declared_at = {"main.cpp", 14}}});
  const auto made = synth::synthesize(declared);
  const auto what = subject_of(declared, made);
  EXPECT_EQ(what.service, "hello");
  EXPECT_THAT(what.template_text, HasSubstr("AWS::Lambda::Function"));
  EXPECT_THAT(what.capabilities, ElementsAre("CAPABILITY_IAM"));
  EXPECT_THAT(what.parameters, Contains(what.bucket_parameter));
  EXPECT_THAT(what.parameters, Contains(what.build_id_parameter));
  EXPECT_EQ(what.role_count, 1U);
  EXPECT_EQ(what.resource_count, made.document.resources.size());
  EXPECT_EQ(what.tags.at("team"), "a");
  ASSERT_FALSE(what.sources.empty());
  EXPECT_EQ(what.sources.begin()->second, "main.cpp:14");
}

TEST(subject, has_an_archive_for_each_architecture) {
  const auto declared = service_with({{.name = "A"}, {.name = "B", .architecture = arm64}});
  const auto what = subject_of(declared, synth::synthesize(declared));
  ASSERT_EQ(what.code.size(), 2U);
  EXPECT_EQ(archive_name(what, what.code[0]), "hello-code.zip");
  EXPECT_EQ(archive_name(what, what.code[1]), "hello-code-arm64.zip");
  EXPECT_EQ(template_name(what), "hello-cftemplate.json");
}

TEST(subject, acknowledges_named_roles_only_when_there_are_some) {
  const auto declared = service_with({{.name = "Hello"}});
  auto made = synth::synthesize(declared);
  made.document.resources["Named"] = {.type = "AWS::IAM::Role", .properties = {{"RoleName", "fixed"}}};
  EXPECT_THAT(subject_of(declared, made).capabilities, ElementsAre("CAPABILITY_NAMED_IAM"));
  made.document.resources.clear();
  EXPECT_THAT(subject_of(declared, made).capabilities, IsEmpty());
}

}  // namespace
}  // namespace sparta::deploy
