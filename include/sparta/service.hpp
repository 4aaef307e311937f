#pragma once
#include <sparta/cfn/mapping.hpp>
#include <sparta/cfn/output.hpp>
#include <sparta/cfn/parameter.hpp>
#include <sparta/cfn/resource_options.hpp>
#include <sparta/declared_elements.hpp>
#include <sparta/declared_resource.hpp>
#include <sparta/detail/declared_uses.hpp>
#include <sparta/function.hpp>
#include <sparta/handler.hpp>
#include <sparta/hook_points.hpp>
#include <sparta/names.hpp>
#include <sparta/service_options.hpp>

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta {

struct dashboard_options;
class http_api;
struct http_api_options;
class load_balancer;
struct load_balancer_options;
class rest_api;
struct rest_api_options;
class site;
struct site_options;
class websocket_api;
struct websocket_api_options;
template <class Properties, class Outputs>
struct custom_resource;
namespace custom {
template <class Properties, class Outputs>
struct request;
template <class Properties>
class property;
}  // namespace custom
namespace alarms {
struct composite;
}  // namespace alarms

namespace rules {
/// What an overload that is deleted would return: what its caller should have known.
struct a_handler_is_one_function_and_not_several_of_one_name;
}  // namespace rules

/// What `main` declares. The tool keeps all of it; in a bootstrap only the handlers are real.
class service {
 public:
  using place = std::source_location;

  struct state;  // one definition in each of the two libraries

  explicit service(const service_options& options, place where = place::current());
  ~service();
  service(const service&) = delete;
  service& operator=(const service&) = delete;

  /// Declares a function. `handler` is a function or a callable object, taking at most one event (any JSON type,
  /// or std::string_view for the raw payload), then sparta::context& and any sparta::uses<…> that it wants; returning
  /// nothing, a JSON type, sparta::raw_response, or sparta::result of one of these. It may throw.
  template <class Handler>
  auto function(const function_options& options, Handler handler, place where = place::current()) {
    if constexpr (detail::well_shaped<Handler>()) {
      [[maybe_unused]] const auto declare_uses = detail::uses_of(handler);
      const auto index = declare(options, detail::erase(std::move(handler)), where);
      if constexpr (!detail::in_bootstrap) declare_uses(*this, index);
      return sparta::function<event_of<Handler>, reports_failures<Handler>>(*this, index);
    }
  }
  /// For a name that several functions have: `static_cast` picks one, or a lambda calls it.
  rules::a_handler_is_one_function_and_not_several_of_one_name function(const function_options&, ...) = delete;

  /// Declares a role for several functions; each names it in its options: `.role = worker`.
  void role(const sparta::role& handle, const role_options& options = {}, place where = place::current()) {
    declare(handle, options, where);
  }

  /// Declares a resource of the stack's: its handle, then its properties.
  template <cfn::resource_type R>
  void resource(const sparta::resource<R>& handle, const std::type_identity_t<R>& properties,
                const resource_options& options = {}, place where = place::current()) {
    declare({.name = handle.logical_id,
             .type = R::shape_,
             .stateful = detail::stateful_of<R>(),
             .properties = cfn::value<R>(properties)},
            options, where);
  }
  /// Of a type that is too new for Sparta.
  void resource(const cfn::untyped_handle& handle, const cfn::untyped_resource& what,
                const resource_options& options = {}, place where = place::current()) {
    declare({.name = handle.logical_id, .type = what.type, .properties = what.properties}, options, where);
  }

  /// Declares a resource that the function makes, whose handler takes `custom::request`: <sparta/custom_resource.hpp>.
  template <class Properties, class Outputs, bool Reports>
  void custom_resource(const sparta::custom_resource<Properties, Outputs>& handle,
                       const sparta::function<custom::request<Properties, Outputs>, Reports>& provider,
                       std::initializer_list<custom::property<std::type_identity_t<Properties>>> properties = {},
                       const resource_options& options = {}, place where = place::current());

  /// An alarm on any metric, `alarms::metric`, or on other alarms, `alarms::composite`: <sparta/alarms.hpp>.
  template <class Alarm>
  void alarm(const sparta::alarm& handle, const Alarm& what,
             std::source_location where = std::source_location::current()) {
    if constexpr (!detail::in_bootstrap) declare(handle, described(what), where);
  }

  /// A page in CloudWatch about the service: `dashboard_options` of <sparta/dashboard.hpp>.
  void dashboard(const dashboard_options& what, std::source_location where = std::source_location::current()) {
    if constexpr (!detail::in_bootstrap) declare(what, where);
  }

  /// Declares a value to be given when the service is deployed: `provision --param Port=8080`.
  template <class T>
  void parameter(const sparta::parameter<T>& handle, const std::type_identity_t<parameter_options<T>>& options = {},
                 place where = place::current()) {
    declare({.kind = detail::element::parameter,
             .name = handle.logical_id.text,
             .type = cfn::detail::plain_parameter_type<T>,
             .options = options},
            where);
  }
  /// Says when a condition holds: `stage.ref() == "prod"`.
  void condition(const sparta::condition& handle, const cfn::condition_expression& holds,
                 place where = place::current()) {
    declare({.kind = detail::element::condition, .name = handle.logical_id.text, .value = cfn::unchecked(holds)},
            where);
  }
  /// Fills a table: `{{"eu-west-1", {{"Size", "small"}}}}`.
  void mapping(const sparta::mapping& handle, const mapping_table& table, place where = place::current()) {
    declare({.kind = detail::element::mapping, .name = handle.logical_id.text, .value = table}, where);
  }
  /// Declares what the stack tells when it is deployed; `provision` and `status` print it.
  void output(sparta::logical_id name, const cfn::value<std::string>& value, const output_options& options = {},
              place where = place::current()) {
    declare({.kind = detail::element::output, .name = name.text, .value = value, .options = options}, where);
  }
  /// Declares outputs of a resource: what `Ref` gives, as `<name>Ref`, and each attribute, as `<name>Attr<attribute>`.
  void outputs_of(const cfn::handle& resource, place where = place::current()) {
    declare({.kind = detail::element::outputs_of, .name = resource.logical_id.text}, where);
  }
  /// Adds to the template's Metadata, which CloudFormation only keeps.
  void metadata(std::string_view name, const cfn::value<json::value>& value, place where = place::current()) {
    declare({.kind = detail::element::metadata, .name = name, .value = value}, where);
  }

  // What the service is reached by: <sparta/http.hpp>, <sparta/site.hpp>.
  sparta::http_api http_api(const http_api_options& options, place where = place::current());
  sparta::rest_api rest_api(const rest_api_options& options, place where = place::current());
  sparta::websocket_api websocket_api(const websocket_api_options& options, place where = place::current());
  sparta::load_balancer load_balancer(const load_balancer_options& options, place where = place::current());
  sparta::site site(const site_options& options, place where = place::current());

  /// Where code of the service's own takes part in synthesis and deployment.
  [[nodiscard]] hook_points hooks() { return hook_points(*this); }

  /// The index of the function of that name.
  [[nodiscard]] std::optional<std::size_t> find_function(std::string_view name) const;

  [[nodiscard]] state& declared() { return *state_; }
  [[nodiscard]] const state& declared() const { return *state_; }

 private:
  std::size_t declare(const function_options& options, erased_handler handler, place where);
  void declare(const sparta::role& handle, const role_options& options, place where);
  void declare(const detail::declared_element& what, place where);
  void declare(const detail::declared_resource& what, const resource_options& options, place where);
  void declare(const detail::declared_custom_resource& what, const resource_options& options, place where);
  void declare(const dashboard_options& what, place where);
  void declare(const sparta::alarm& handle, const alarms::declared& what, place where);
  void declare(const sparta::alarm& handle, const alarms::composite& what, place where);
  std::unique_ptr<state> state_;
};

}  // namespace sparta
