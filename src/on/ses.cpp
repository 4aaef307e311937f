#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/permission.hpp"
#include "on/provided.hpp"
#include "on/ses_storage.hpp"

#include <sparta/json/write.hpp>
#include <sparta/on/ses.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// https://docs.aws.amazon.com/ses/latest/dg/quotas.html
constexpr std::size_t most_recipients = 500;

void check(const ses& source, wiring& made) {
  for (const receipt_rule_name& each : {source.name, source.after})
    if (!each.text.empty() && !receipt_rule_name::well_formed(each.text))
      made.problems.push_back("'" + std::string(each.text) +
                              "' is no name of a receipt rule: 1 to 64 letters and digits, and between them hyphens, "
                              "underscores and periods.");
  if (source.name.text.empty()) made.problems.emplace_back("on::ses needs the rule's .name.");
  const json::value recipients = source.recipients;
  if (recipients.is_array() && recipients.as_array().size() > most_recipients)
    made.problems.push_back("on::ses has more than " + std::to_string(most_recipients) + " recipients.");
}

/// Of the rule by itself, so that another can stand after it.
std::string rule_id(const receipt_rule_set& set, const receipt_rule_name& name) {
  return model::resource_name("ReceiptRule", {json::write(json::value(set.name)), ":", name.text});
}

json::value arn_of(const ses& source) {
  return cfn::intrinsic::sub(
      "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:receipt-rule-set/${RuleSet}:"
      "receipt-rule/" +
          std::string(source.name.text),
      {{"RuleSet", source.rule_set.name}});
}

json::value invoking_action(const ses& source, const invocation_target& of) {
  const bool waits = source.invocation_type == ses_invocation::request_response;
  json::object action{{"FunctionArn", of.arn}, {"InvocationType", waits ? "RequestResponse" : "Event"}};
  if (source.topic_arn.has_value()) action["TopicArn"] = source.topic_arn;
  return json::object{{"LambdaAction", std::move(action)}};
}

json::object rule(const ses& source, json::array actions) {
  json::object properties{
      {"Actions", std::move(actions)}, {"Enabled", source.enabled}, {"Name", std::string(source.name.text)}};
  if (source.recipients.has_value()) properties["Recipients"] = source.recipients;
  properties["ScanEnabled"] = source.scan_enabled;
  properties["TlsPolicy"] = source.tls_policy == ses_tls_policy::require ? "Require" : "Optional";
  return properties;
}

/// By the custom resource; src/custom/ses_activation.hpp has its property.
wired_resource activation(const ses& source) {
  json::object properties = provided_by(custom::ses_activation_function);
  properties["rule_set"] = source.rule_set.name;
  return {.id = model::resource_name("SesActivation", {json::write(json::value(source.rule_set.name))}),
          .what = {.type = "Custom::SpartaSesActivation", .properties = std::move(properties)},
          .shared = true};
}

}  // namespace

wiring wire(const ses& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  const json::value arn = arn_of(source);
  wired_resource allowed = permission({.principal = "ses.amazonaws.com", .source_arn = arn}, of);
  // SES tries whether it may invoke the function, and write to the bucket, before it takes the rule.
  std::vector<std::string> needs{allowed.id};
  json::array actions;
  if (source.store) actions.push_back(storing_action(*source.store, arn, made, needs));
  actions.push_back(invoking_action(source, of));
  json::object properties;
  if (!source.after.text.empty()) {
    properties["After"] = std::string(source.after.text);
    if (source.rule_set.of_service) needs.push_back(rule_id(source.rule_set, source.after));
  }
  properties["Rule"] = rule(source, std::move(actions));
  properties["RuleSetName"] = source.rule_set.name;
  made.resources.push_back(
      {rule_id(source.rule_set, source.name),
       {.type = "AWS::SES::ReceiptRule", .properties = std::move(properties), .depends_on = std::move(needs)}});
  made.resources.push_back(std::move(allowed));
  if (source.activate.provide != nullptr) made.resources.push_back(activation(source));
  return made;
}

}  // namespace sparta::on
