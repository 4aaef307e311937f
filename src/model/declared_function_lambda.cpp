// The bootstrap's half of sparta/function.hpp: how a function is deployed is the tool's affair.
#include <sparta/function.hpp>

namespace sparta::detail {

cfn::arn<iam::kinds::lambda::function> declared_function::arn() const {
  return cfn::arn<iam::kinds::lambda::function>(cfn::unchecked(nullptr));
}
cfn::value<std::string> declared_function::ref() const { return {}; }
cfn::arn<iam::kinds::lambda::function> declared_function::alias_arn(std::string_view) const {
  return cfn::arn<iam::kinds::lambda::function>(cfn::unchecked(nullptr));
}
cfn::value<std::string> declared_function::log_group() const { return {}; }
cfn::value<std::string> declared_function::function_url() const { return {}; }

void declared_function::add(const iam::grant&) const {}
void declared_function::add(const alias_options&) const {}
void declared_function::set(const asynchronous_options&) const {}
void declared_function::set(const function_url_options&) const {}
void declared_function::add_dependency(const cfn::handle&) const {}

}  // namespace sparta::detail
