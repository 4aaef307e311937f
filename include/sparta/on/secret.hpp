#pragma once
#include <sparta/on/source_of.hpp>

#include <concepts>
#include <type_traits>

namespace sparta::cfn::secretsmanager {
struct secret;
}
namespace sparta::iam::kinds::secretsmanager {
struct secret;
}

namespace sparta::on {

/// A secret with which Lambda signs on to the source: one of the service's, by its handle, or an existing one, by its
/// ARN. The function's role may then read it.
class secret {
 public:
  secret() = default;
  template <std::derived_from<cfn::handle> Handle>
  secret(const Handle& own) : arn(own.ref()) {
    static_assert(std::is_same_v<typename detail::resource_type_of<Handle>::type, cfn::secretsmanager::secret>,
                  "sparta: an event source is signed on to with the handle of a secret, or its ARN");
  }
  secret(const cfn::arn<iam::kinds::secretsmanager::secret>& existing) : arn(existing) {}

  cfn::value<std::string> arn{};
};

}  // namespace sparta::on
