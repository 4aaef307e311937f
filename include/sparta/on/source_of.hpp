#pragma once
#include <sparta/cfn/resource.hpp>

#include <concepts>

namespace sparta::on {

namespace detail {
/// Whose handle it is.
template <class Handle>
struct resource_type_of {
  using type = void;
};
template <cfn::resource_type R>
struct resource_type_of<sparta::resource<R>> {
  using type = R;
};
}  // namespace detail

/// What events come from: a resource of the service's, by its handle, or an existing one, by its ARN:
/// `iam::arn_of<iam::kinds::sqs::queue>("arn:${AWS::Partition}:sqs:…")`.
template <class Kind>
class source_of {
 public:
  template <std::derived_from<cfn::handle> Handle>
  source_of(const Handle& own) : arn(arn_of(own)), resource(own.logical_id.text) {}
  source_of(const cfn::arn<Kind>& existing) : arn(existing) {}

  cfn::value<std::string> arn;
  std::string_view resource{};  ///< logical id; empty for an existing one

 private:
  template <class Handle>
  static cfn::value<std::string> arn_of(const Handle& own) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<Kind>>;
    };
    constexpr bool streams = requires {
      { own.stream_arn() } -> std::same_as<cfn::arn<Kind>>;
    };
    static_assert(fits || streams, "sparta: an event source takes the handle of another type of resource");
    if constexpr (fits)
      return own.arn();
    else if constexpr (streams)
      return own.stream_arn();
  }
};

}  // namespace sparta::on
