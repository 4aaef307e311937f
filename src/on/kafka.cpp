#include "cfn/intrinsics.hpp"
#include "on/access.hpp"
#include "on/kafka_options.hpp"

#include <sparta/on/kafka.hpp>

#include <utility>

namespace sparta::on {
namespace {

void sign_on(const kafka& source, mapping& to) {
  switch (source.sign_on) {
    case kafka_sign_on::scram_sha_256:
      return add_secret(to, "SASL_SCRAM_256_AUTH", source.secret, "a user's name and password");
    case kafka_sign_on::scram_sha_512:
      return add_secret(to, "SASL_SCRAM_512_AUTH", source.secret, "a user's name and password");
    case kafka_sign_on::basic_auth: return add_secret(to, "BASIC_AUTH", source.secret, "a user's name and password");
    case kafka_sign_on::client_certificate:
      return add_secret(to, "CLIENT_CERTIFICATE_TLS_AUTH", source.secret, "a certificate");
    case kafka_sign_on::none: return;
  }
}

json::value prefixed(const std::string& prefix, const json::value& id) {
  return id.is_string() ? json::value(prefix + id.as_string()) : cfn::intrinsic::join("", {prefix, id});
}

void add_each(mapping& to, const char* type, const std::string& prefix, const cfn::value<cfn::list<std::string>>& ids) {
  if (!ids.has_value()) return;
  const json::value all = ids;
  if (!all.is_array()) {
    to.made.problems.push_back("the " + prefix + "s of on::kafka are listed one by one, not by one expression.");
    return;
  }
  for (const json::value& id : all.as_array()) add_access(to, type, prefixed(prefix + ":", id));
}

void add_network(const kafka& source, mapping& to) {
  if (source.subnets.has_value() != source.security_groups.has_value())
    to.made.problems.emplace_back("a cluster in a VPC needs both .subnets and .security_groups.");
  if (!source.subnets.has_value()) return;
  add_each(to, "VPC_SUBNET", "subnet", source.subnets);
  add_each(to, "VPC_SECURITY_GROUP", "security_group", source.security_groups);
  allow_network(to.made);
}

}  // namespace

wiring wire(const kafka& source, const invocation_target& of) {
  mapping what = mapping_of(of, source.enabled);
  const json::value servers = source.bootstrap_servers;
  what.properties["SelfManagedEventSource"] =
      json::object{{"Endpoints", json::object{{"KafkaBootstrapServers", servers}}}};
  set_kafka(what, source.topic, source.options, "SelfManagedKafkaEventSourceConfig");
  sign_on(source, what);
  if (source.server_certificate.arn.has_value())
    add_secret(what, "SERVER_ROOT_CA_CERTIFICATE", source.server_certificate, "");
  add_network(source, what);
  // https://docs.aws.amazon.com/lambda/latest/dg/kafka-cluster-auth.html
  if (source.sign_on == kafka_sign_on::none && !source.subnets.has_value())
    what.made.problems.emplace_back("a cluster outside of a VPC needs a sign-on: .sign_on and .secret.");
  return finish(std::move(what), of);
}

}  // namespace sparta::on
