#include "on/access.hpp"

#include <sparta/iam/actions/ec2.hpp>
#include <sparta/iam/actions/secretsmanager.hpp>
#include <sparta/iam/arn_of.hpp>

#include <utility>

namespace sparta::on {

void add_access(mapping& to, const char* type, json::value uri) {
  json::value& all = to.properties["SourceAccessConfigurations"];
  if (all.is_null()) all = json::array{};
  all.as_array().push_back(json::object{{"Type", type}, {"URI", std::move(uri)}});
}

void add_secret(mapping& to, const char* type, const secret& which, std::string_view what) {
  if (!which.arn.has_value()) {
    to.made.problems.push_back("an event source needs " + std::string(what) + ", and was given no secret that has it.");
    return;
  }
  add_access(to, type, which.arn);
  to.made.grants.push_back(
      iam::allow(iam::secretsmanager::get_secret_value, iam::arn_of<iam::kinds::secretsmanager::secret>(which.arn)));
}

void allow_network(wiring& to) {
  // https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html
  constexpr iam::wildcard why{"because Lambda polls the source from its VPC, where EC2 names no resources beforehand"};
  to.grants.push_back(iam::allow(iam::ec2::create_network_interface, why));
  to.grants.push_back(iam::allow(iam::ec2::delete_network_interface, why));
  to.grants.push_back(iam::allow(iam::ec2::describe_network_interfaces | iam::ec2::describe_security_groups |
                                     iam::ec2::describe_subnets | iam::ec2::describe_vpcs,
                                 why));
}

}  // namespace sparta::on
