#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/custom/properties.hpp>
#include <sparta/custom/request.hpp>
#include <sparta/custom/serve.hpp>
#include <sparta/service.hpp>

#include <initializer_list>
#include <string>
#include <type_traits>

namespace sparta {

/// A resource that a function of the service's makes: what it is given, what it tells, and its name in the template.
///
///     constexpr sparta::custom_resource<certificate, certificate_outputs> site_certificate{"SiteCertificate"};
template <class Properties, class Outputs = custom::nothing>
struct custom_resource : cfn::handle {
  constexpr explicit custom_resource(sparta::logical_id name) : cfn::handle(name) {}
  /// An output of its provider's.
  template <class Member>
  [[nodiscard]] custom::detail::in_template<Member> get(Member Outputs::*output) const {
    return cfn::unchecked(cfn::detail::get_att_node(logical_id.text, custom::detail::name_of(output)));
  }
};

template <class Properties, class Outputs, bool Reports>
void service::custom_resource(const sparta::custom_resource<Properties, Outputs>& handle,
                              const sparta::function<custom::request<Properties, Outputs>, Reports>& provider,
                              std::initializer_list<custom::property<std::type_identity_t<Properties>>> properties,
                              const resource_options& options, place where) {
  if constexpr (!detail::in_bootstrap) {
    detail::declared_custom_resource what{.name = handle.logical_id,
                                          .provider = provider.arn(),
                                          .provider_index = provider.index(),
                                          .required = custom::required_properties<Properties>()};
    for (const auto& each : properties) what.properties.emplace_back(each.name(), each.value());
    declare(what, options, where);
  }
}

}  // namespace sparta
