#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"
#include "model/log_group.hpp"
#include "model/naming.hpp"
#include "model/service_state.hpp"

#include <sparta/function.hpp>

namespace sparta::detail {
namespace {

model::function& declaration(service& of, std::size_t index) { return of.declared().declaration.functions[index]; }

cfn::unchecked expression(json::value intrinsic) { return cfn::unchecked(cfn::detail::keep(std::move(intrinsic))); }

model::alias kept(const alias_options& options) {
  model::alias what{.name = std::string(options.name.text),
                    .description = std::string(options.description),
                    .provisioned_concurrency = options.provisioned_concurrency};
  if (options.scaling)
    what.scaling = {.min_capacity = options.scaling->min_capacity,
                    .max_capacity = options.scaling->max_capacity,
                    .target_utilization = options.scaling->target_utilization};
  return what;
}

}  // namespace

cfn::arn<iam::kinds::lambda::function> declared_function::arn() const {
  return cfn::arn<iam::kinds::lambda::function>(
      expression(cfn::intrinsic::get_att(model::function_id(declaration(*service_, index_).name), "Arn")));
}

cfn::value<std::string> declared_function::ref() const {
  return expression(cfn::intrinsic::ref(model::function_id(declaration(*service_, index_).name)));
}

cfn::arn<iam::kinds::lambda::function> declared_function::alias_arn(std::string_view alias) const {
  return cfn::arn<iam::kinds::lambda::function>(
      expression(cfn::intrinsic::ref(model::alias_id(declaration(*service_, index_).name, alias))));
}

cfn::value<std::string> declared_function::log_group() const {
  return expression(model::log_group_of(service_->declared().declaration, declaration(*service_, index_)));
}

cfn::value<std::string> declared_function::function_url() const {
  return expression(
      cfn::intrinsic::get_att(model::function_url_id(declaration(*service_, index_).name), "FunctionUrl"));
}

void declared_function::add(const iam::grant& statement) const {
  declaration(*service_, index_).grants.push_back(statement);
}

void declared_function::add(const alias_options& options) const {
  declaration(*service_, index_).aliases.push_back(kept(options));
}

void declared_function::set(const asynchronous_options& options) const {
  model::asynchronous how{.on_success = options.on_success, .on_failure = options.on_failure};
  if (options.maximum_event_age.value.count() != 0) how.maximum_event_age = options.maximum_event_age.value;
  if (options.maximum_retry_attempts.value) how.maximum_retry_attempts = *options.maximum_retry_attempts.value;
  declaration(*service_, index_).asynchronous = std::move(how);
}

void declared_function::set(const function_url_options& options) const {
  declaration(*service_, index_).url = {.auth_type = cfn::value<cfn::lambda::auth_type>(options.auth_type),
                                        .cors = options.cors,
                                        .invoke_mode = cfn::value<cfn::lambda::invoke_mode>(options.invoke_mode)};
}

void declared_function::add_dependency(const cfn::handle& other) const {
  declaration(*service_, index_).depends_on.emplace_back(other.logical_id.text);
}

void declared_function::add(function_decorator call, std::source_location where) const {
  declaration(*service_, index_).decorators.push_back({.call = std::move(call), .declared_at = model::line_of(where)});
}

}  // namespace sparta::detail
