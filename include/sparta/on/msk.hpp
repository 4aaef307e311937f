#pragma once
#include <sparta/on/kafka_options.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

namespace sparta::iam::kinds::kafka {
struct cluster;
}

namespace sparta::on {

/// As whom Lambda reads a cluster of Amazon MSK: as the function's role, which may then do so; as the user, or with the
/// certificate, that a secret has; or as nobody.
enum class msk_sign_on : std::uint8_t { iam, scram_sha_512, client_certificate, none };

/// The records of a topic of Amazon MSK: a cluster, provisioned or serverless, by its handle or ARN. Lambda looks into
/// the cluster's VPC, for which the function's role may make network interfaces.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html
struct msk {
  source_of<iam::kinds::kafka::cluster> cluster;
  std::string_view topic;
  msk_sign_on sign_on = msk_sign_on::iam;
  on::secret secret{};  ///< for the other sign-ons
  kafka_options options{};
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    detail::check_kafka<Event>();
  }
};

[[nodiscard]] wiring wire(const msk& source, const invocation_target& of);

}  // namespace sparta::on
