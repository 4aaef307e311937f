#pragma once
#include <sparta/on/kafka_options.hpp>
#include <sparta/wiring.hpp>

namespace sparta::on {

/// As whom Lambda reads a cluster, all but the last by a secret.
enum class kafka_sign_on : std::uint8_t { scram_sha_256, scram_sha_512, basic_auth, client_certificate, none };

/// The records of a topic of a cluster that you run yourself. In a VPC, its subnets and security groups are given; the
/// function's role may then make network interfaces.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html
struct kafka {
  /// 1 to 10 of `host:port`.
  cfn::value<cfn::list<std::string>> bootstrap_servers;
  std::string_view topic;
  kafka_sign_on sign_on = kafka_sign_on::none;
  on::secret secret{};
  on::secret server_certificate{};  ///< the certificate of a private authority
  cfn::value<cfn::list<std::string>> subnets{};
  cfn::value<cfn::list<std::string>> security_groups{};
  kafka_options options{};
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    detail::check_kafka<Event>();
  }
};

[[nodiscard]] wiring wire(const kafka& source, const invocation_target& of);

}  // namespace sparta::on
