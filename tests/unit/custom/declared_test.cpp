#include "cfn/check.hpp"
#include "cfn/render.hpp"
#include "model/service.hpp"
#include "model/validate.hpp"
#include "synth/synthesize.hpp"

#include <sparta/custom_resource.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::custom {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

struct certificate {
  std::string domain;
  int days = 90;
};
struct certificate_outputs {
  std::string arn;
};
constexpr sparta::custom_resource<certificate, certificate_outputs> site{"SiteCertificate"};

certificate_outputs make(const request<certificate, certificate_outputs>&) { return {}; }

cfn::template_document synthesized(const sparta::service& of) {
  return synth::synthesize(model::model_of(of)).document;
}

TEST(custom_resource, is_made_by_its_function) {
  sparta::service service{{.name = "s"}};
  const auto certificates = service.function({.name = "Certificates"}, make);
  service.custom_resource(site, certificates, {{&certificate::domain, "a.example"}, {&certificate::days, 30}});
  service.output("Arn", site.get(&certificate_outputs::arn));
  const auto document = synthesized(service);
  const auto& resource = document.resources.at("SiteCertificate");
  EXPECT_EQ(resource.type, "Custom::SiteCertificate");
  EXPECT_THAT(json::write(resource.properties), HasSubstr(R"("ServiceTimeout":"249")"));
  EXPECT_THAT(json::write(resource.properties), HasSubstr(R"("days":30,"domain":"a.example")"));
  EXPECT_EQ(json::write(document.outputs.at("Arn").value), R"({"Fn::GetAtt":["SiteCertificate","arn"]})");
  EXPECT_THAT(cfn::check(document, cfn::render(document).size()), IsEmpty());
  EXPECT_THAT(model::validate(model::model_of(service)), IsEmpty());
}

TEST(custom_resource, needs_what_its_handler_needs) {
  sparta::service service{{.name = "s"}};
  service.custom_resource(site, service.function({.name = "Certificates"}, make), {{&certificate::days, 30}});
  const auto problems = model::validate(model::model_of(service));
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().message,
            "custom resource 'SiteCertificate': its property 'domain' is missing, and its function can't do without.");
}

}  // namespace
}  // namespace sparta::custom
