#include "validating.hpp"

#include <sparta/cfn/condition.hpp>
#include <sparta/cfn/parameter.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/sparta.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr sparta::resource<cfn::sns::topic> topic{"Topic"};
constexpr sparta::resource<cfn::s3::bucket> bucket{"Bucket"};
constexpr sparta::resource<cfn::s3::bucket_policy> policy{"Policy"};
constexpr sparta::parameter<std::int64_t> port{"Port"};
constexpr sparta::condition is_prod{"IsProd"};
constexpr sparta::role worker{"Topic"};

struct declared_names : ::testing::Test {
  sparta::service service{{.name = "s"}};
  declared_names() {
    service.function({.name = "F"}, [] {});
  }
  std::vector<std::string> messages() { return messages_of(model_of(service)); }
};

TEST_F(declared_names, are_distinct_within_their_kind) {
  service.resource(topic, {});
  service.parameter(port, {});
  service.output("Port", port.ref());
  EXPECT_THAT(messages(), IsEmpty());
}

TEST_F(declared_names, are_not_given_twice) {
  service.resource(topic, {});
  service.resource(topic, {});
  service.parameter(port, {});
  service.parameter(port, {});
  service.condition(is_prod, cfn::equals("a", "b"));
  service.condition(is_prod, cfn::equals("a", "b"));
  service.output("Out", "x");
  service.output("Out", "y");
  EXPECT_THAT(messages(), ElementsAre(HasSubstr("resource 'Topic': it was declared before, at "),
                                      HasSubstr("parameter 'Port': it was declared before, at "),
                                      HasSubstr("condition 'IsProd': it was declared before, at "),
                                      HasSubstr("output 'Out': it was declared before, at ")));
}

TEST_F(declared_names, of_shared_roles_are_resources_names) {
  service.role(worker);
  service.resource(topic, {});
  EXPECT_THAT(messages(), ElementsAre(HasSubstr("resource 'Topic': it was declared before")));
}

TEST_F(declared_names, known_at_run_time_are_held_to_the_same_rules) {
  service.output(logical_id::at_run_time("with-hyphen"), "x");
  EXPECT_THAT(messages(), ElementsAre("output 'with-hyphen': a name in the template is 1 to 64 ASCII letters and "
                                      "digits. Rename it."));
}

TEST_F(declared_names, of_a_parameter_with_an_expression_are_told) {
  service.parameter(port, {.default_value = cfn::ref<std::int64_t>("Other")});
  EXPECT_THAT(messages(), ElementsAre("parameter 'Port': Default is an expression, and CloudFormation takes none "
                                      "here. Give literals."));
}

TEST_F(declared_names, come_with_what_is_wrong_in_their_policies) {
  service.resource(policy,
                   {.bucket = bucket.ref(), .policy_document = iam::document({iam::raw({{"Effect", "Maybe"}})})});
  EXPECT_THAT(messages(), ElementsAre(HasSubstr("resource 'Policy': the Effect of a statement is Allow or Deny"),
                                      HasSubstr("resource 'Policy': ")));
}

}  // namespace
}  // namespace sparta::model
