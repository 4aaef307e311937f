#include "on/queue_policy.hpp"

#include "cfn/intrinsics.hpp"
#include "iam/policy.hpp"

#include <string>
#include <utility>

namespace sparta::on {
namespace {

/// Of what names a queue, not of what sends to it, so that all who do share it.
wired_resource policy_of(std::string_view queue) {
  const json::value document = json::object{{"Statement", json::array{}}, {"Version", "2012-10-17"}};
  return {.id = source_id("QueuePolicy", {.function = std::string(queue), .arn = {}}, nullptr),
          .what = {.type = "AWS::SQS::QueuePolicy",
                   .properties =
                       json::object{{"PolicyDocument", document}, {"Queues", json::array{cfn::intrinsic::ref(queue)}}}},
          .shared = true};
}

json::value statement(iam::statement what) {
  return iam::to_json({.statements = {std::move(what)}}).find("Statement")->as_array().front();
}

}  // namespace

void allow_sending(const dead_letter_queue& to, std::string_view principal, const json::value& source_arn,
                   wiring& made) {
  if (to.resource.empty()) return;
  wired_resource policy = policy_of(to.resource);
  made.properties.push_back({.resource = policy.id,
                             .path = {"PolicyDocument", "Statement"},
                             .value = statement({.principals = {{"Service", {json::value(principal)}}},
                                                 .actions = {"sqs:SendMessage"},
                                                 .resources = {to.arn},
                                                 .conditions = {{"ArnEquals", {{"aws:SourceArn", {source_arn}}}}}})});
  made.resources.push_back(std::move(policy));
}

}  // namespace sparta::on
