#pragma once
#include <sparta/cfn/resource.hpp>

#include <concepts>
#include <string>

namespace sparta::iam::kinds::kms {
struct key;
}

namespace sparta::on {

/// A key of KMS that what a source delivers is encrypted with: one of the service's, by its handle, or an existing one,
/// by its ARN. The function's role may then decrypt with it.
class encryption_key {
 public:
  encryption_key() = default;
  template <std::derived_from<cfn::handle> Handle>
  encryption_key(const Handle& own) : arn(arn_of(own)) {}
  encryption_key(const cfn::arn<iam::kinds::kms::key>& existing) : arn(existing) {}

  cfn::value<std::string> arn{};

 private:
  template <class Handle>
  static cfn::value<std::string> arn_of(const Handle& own) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::kms::key>>;
    };
    static_assert(fits, "sparta: an encryption key is the handle of a key of KMS, or its ARN");
    if constexpr (fits) return own.arn();
  }
};

}  // namespace sparta::on
