#include "custom/ses_activation.hpp"

#include <sparta/aws/calls.hpp>

namespace sparta::custom {
namespace {

class ses_itself final : public active_rule_set {
 public:
  explicit ses_itself(const context& of) : aws_(of) {}

  result<std::string> get() override {
    const auto answer = call("DescribeActiveReceiptRuleSet", {});
    if (!answer) return answer.error();
    const aws::xml_node* metadata = answer->child("Metadata");
    const aws::xml_node* name = metadata == nullptr ? nullptr : metadata->child("Name");
    return name == nullptr ? std::string() : name->text;
  }

  result<void> set(const std::string& name) override {
    aws::http_fields parameters;
    if (!name.empty()) parameters.emplace_back("RuleSetName", name);
    const auto answer = call("SetActiveReceiptRuleSet", std::move(parameters));
    return answer ? result<void>() : answer.error();
  }

 private:
  result<aws::xml_node> call(std::string action, aws::http_fields parameters) {
    return aws::query_call(aws_, {.service = "email",
                                  .version = "2010-12-01",
                                  .action = std::move(action),
                                  .parameters = std::move(parameters),
                                  .signing_name = "ses"});
  }

  aws::session aws_;
};

}  // namespace

result<reply<>> activate_in_ses(const request<ses_activation>& asked, context& ctx) {
  ses_itself active(ctx);
  return serve_ses_activation(asked, active);
}

}  // namespace sparta::custom
