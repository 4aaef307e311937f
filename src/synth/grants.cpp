#include "synth/grants.hpp"

#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "iam/read_statement.hpp"
#include "model/naming.hpp"
#include "model/targets.hpp"
#include "synth/log_groups.hpp"

#include <algorithm>
#include <utility>

namespace sparta::synth {
namespace {

using statements = std::vector<iam::statement>;

const json::value* member_of(const model::function& function, const char* property, std::string_view member) {
  const auto found = function.properties.find(property);
  return found == function.properties.end() ? nullptr : found->second.find(member);
}

json::value function_arn(const model::function& function) {
  // By name: the role is made before the function, so it can't wait for its ARN.
  return cfn::regional_arn("lambda", "function:" + model::physical_function_name(function.name));
}

void add_logs(const model::function& function, statements& to) {
  to.push_back({.actions = {"logs:CreateLogStream", "logs:PutLogEvents"}, .resources = {log_streams_arn(function)}});
}

void add_traces(const model::function& function, statements& to) {
  if (function.tracing != tracing::active) return;
  // X-Ray has no resources to name here.
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html
  to.push_back({.actions = {"xray:PutTelemetryRecords", "xray:PutTraceSegments"}, .resources = {"*"}});
}

/// Lambda makes network interfaces in the role's name, and EC2 can't restrict that to some. So that the function's
/// own code gets nothing of it, what comes from the function itself is denied.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
void add_network(const model::function& function, statements& to) {
  if (!function.properties.contains("VpcConfig")) return;
  const std::vector<std::string> actions{"ec2:AssignPrivateIpAddresses",
                                         "ec2:CreateNetworkInterface",
                                         "ec2:DeleteNetworkInterface",
                                         "ec2:DescribeNetworkInterfaces",
                                         "ec2:DescribeSecurityGroups",
                                         "ec2:DescribeSubnets",
                                         "ec2:DescribeVpcs",
                                         "ec2:UnassignPrivateIpAddresses"};
  to.push_back({.actions = actions, .resources = {"*"}});
  to.push_back({.effect = iam::effect::deny,
                .actions = actions,
                .resources = {"*"},
                .conditions = {{"ArnEquals", {{"lambda:SourceFunctionArn", {function_arn(function)}}}}}});
}

/// Through its access points only.
/// https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
void add_file_systems(const model::function& function, statements& to) {
  const auto found = function.properties.find("FileSystemConfigs");
  if (found == function.properties.end() || !found->second.is_array()) return;
  for (const json::value& each : found->second.as_array())
    if (const auto* access_point = each.find("Arn"))
      to.push_back({.actions = {"elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"},
                    .resources = {cfn::regional_arn("elasticfilesystem", "file-system/*")},
                    .conditions = {{"StringEquals", {{"elasticfilesystem:AccessPointArn", {*access_point}}}}}});
}

void add_target(const model::service& declared, const json::value& arn, statements& to) {
  if (arn.is_null()) return;
  const auto service = model::service_of_arn(declared, arn);
  if (const auto action = model::sending_action(service); !action.empty())
    to.push_back({.actions = {action},
                  .resources = {service == "s3" ? cfn::intrinsic::sub("${Bucket}/*", {{"Bucket", arn}}) : arn}});
  // Lambda looks whether the bucket is there.
  if (service == "s3") to.push_back({.actions = {"s3:ListBucket"}, .resources = {arn}});
}

bool has_indexes(const model::service& declared, const std::string& table) {
  const auto found = std::ranges::find(declared.resources, table, &model::declared<cfn::resource>::name);
  return found != declared.resources.end() && (found->what.properties.find("GlobalSecondaryIndexes") != nullptr ||
                                               found->what.properties.find("LocalSecondaryIndexes") != nullptr);
}

/// Who reads a table reads its indexes, which are resources of their own.
/// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
void add_indexes(const model::service& declared, const model::use& what, const iam::statement& on_table,
                 statements& to) {
  if (what.type != "AWS::DynamoDB::Table" || !has_indexes(declared, what.id)) return;
  iam::statement on_indexes{.resources = {cfn::intrinsic::sub("${" + what.id + ".Arn}/index/*")}};
  for (const auto& action : on_table.actions)
    if (action == "dynamodb:Query" || action == "dynamodb:Scan") on_indexes.actions.push_back(action);
  if (!on_indexes.actions.empty()) to.push_back(std::move(on_indexes));
}

void add_uses(const model::service& declared, const model::function& function, statements& to) {
  for (const auto& each : function.uses)
    for (const auto& grant : each.grants) {
      to.push_back(iam::statement_of(grant));
      add_indexes(declared, each, iam::statement(to.back()), to);
    }
}

}  // namespace

std::vector<iam::statement> implied_statements(const model::service& declared, const model::function& function) {
  statements all;
  add_logs(function, all);
  add_traces(function, all);
  add_network(function, all);
  add_file_systems(function, all);
  if (const auto* queue = member_of(function, "DeadLetterConfig", "TargetArn")) add_target(declared, *queue, all);
  if (function.asynchronous) {
    add_target(declared, function.asynchronous->on_success, all);
    add_target(declared, function.asynchronous->on_failure, all);
  }
  for (const auto& source : function.sources)
    for (const auto& grant : source.how.grants) all.push_back(iam::statement_of(grant));
  add_uses(declared, function, all);
  return all;
}

}  // namespace sparta::synth
