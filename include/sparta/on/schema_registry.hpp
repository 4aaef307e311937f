#pragma once
#include <sparta/on/secret.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>

namespace sparta::iam::kinds::glue {
struct registry;
}

namespace sparta::on {

/// As what a handler gets records that have a schema: decoded into JSON, or as they are.
enum class record_format : std::uint8_t { json, source };

/// How Lambda signs on to a registry that is not AWS Glue's.
enum class registry_sign_on : std::uint8_t { none, basic_auth, client_certificate };

/// A registry of AWS Glue, by its handle or ARN; or a Confluent one, by its address: `https://…`.
class registry_uri {
 public:
  registry_uri() = default;
  template <std::derived_from<cfn::handle> Handle>
  registry_uri(const Handle& own) : registry_uri(own.arn()) {}
  registry_uri(const cfn::arn<iam::kinds::glue::registry>& glue) : text(glue), is_glue(true) {}
  registry_uri(const char* address) : text(address) {}

  cfn::value<std::string> text{};
  bool is_glue = false;
};

/// A registry of the schemas that a topic's records are written by.
/// https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html
struct schema_registry {
  registry_uri uri{};  ///< left out: no registry
  record_format format = record_format::json;
  /// What is held to its schema.
  bool keys = false;
  bool values = true;
  registry_sign_on sign_on = registry_sign_on::none;
  on::secret secret{};              ///< for the sign-on
  on::secret server_certificate{};  ///< the certificate of a private authority
};

}  // namespace sparta::on
