#include "on/access.hpp"
#include "on/arn_part.hpp"
#include "on/kafka_options.hpp"

#include <sparta/iam/actions/kafka.hpp>
#include <sparta/iam/actions/kafka_cluster.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/msk.hpp>

namespace sparta::on {
namespace {

namespace kinds = iam::kinds::kafka;
namespace cluster = iam::kafka_cluster;

template <class Kind>
cfn::arn<Kind> in_cluster(const msk& source, const char* type, std::string_view name) {
  return iam::arn_of<Kind>(cfn::unchecked(sibling_arn(source.cluster.arn, "cluster", type, name)));
}

/// https://docs.aws.amazon.com/lambda/latest/dg/with-msk-cluster-network.html
/// https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html
void allow_reading(const msk& source, std::vector<iam::grant>& grants) {
  const std::string_view group = source.options.consumer_group;
  grants.push_back(iam::allow(cluster::connect | cluster::describe_cluster_dynamic_configuration,
                              iam::arn_of<kinds::cluster>(source.cluster.arn)));
  grants.push_back(iam::allow(cluster::describe_topic | cluster::read_data,
                              in_cluster<kinds::topic>(source, "topic", source.topic)));
  grants.push_back(iam::allow(cluster::alter_group | cluster::describe_group,
                              in_cluster<kinds::group>(source, "group", group.empty() ? "*" : group)));
  if (const auto& failed = source.options.on_failure; failed.is == failure_destination::kind::kafka_topic) {
    const json::value name = failed.arn;
    grants.push_back(iam::allow(cluster::describe_topic | cluster::write_data,
                                in_cluster<kinds::topic>(source, "topic", name.as_string())));
  }
}

void sign_on(const msk& source, mapping& to) {
  switch (source.sign_on) {
    case msk_sign_on::iam: return allow_reading(source, to.made.grants);
    case msk_sign_on::scram_sha_512:
      return add_secret(to, "SASL_SCRAM_512_AUTH", source.secret, "a user's name and password");
    case msk_sign_on::client_certificate:
      return add_secret(to, "CLIENT_CERTIFICATE_TLS_AUTH", source.secret, "a certificate");
    case msk_sign_on::none: return;
  }
}

}  // namespace

wiring wire(const msk& source, const invocation_target& of) {
  mapping what = mapping_of(source.cluster.arn, of, source.enabled);
  set_kafka(what, source.topic, source.options, "AmazonManagedKafkaEventSourceConfig");
  sign_on(source, what);
  // https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html
  what.made.grants.push_back(
      iam::allow(iam::kafka::describe_cluster_v2, iam::arn_of<kinds::cluster>(source.cluster.arn)));
  what.made.grants.push_back(iam::allow(iam::kafka::get_bootstrap_brokers));
  allow_network(what.made);
  return finish(std::move(what), of);
}

}  // namespace sparta::on
