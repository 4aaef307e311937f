#pragma once
#include <sparta/cfn/template_document.hpp>
#include <sparta/result.hpp>

#include <functional>
#include <string>

namespace sparta {

/// Which function a decorator is called for: its names, as other parts of the template refer to it by.
struct decorated_function {
  std::string service;
  std::string name;
  std::string logical_id;
  std::string role_logical_id;       ///< empty when it runs as an existing role
  std::string log_group_logical_id;  ///< empty when it writes to another log group
};

/// Changes a function's own resource, and adds to the template what belongs to it. `additions` begins empty and is
/// merged: what is in the template already may be added again only as it is. An error ends the synthesis. It must
/// depend on nothing but its arguments, or equal services would give different templates.
using function_decorator = std::function<result<void>(const decorated_function& which, cfn::resource& function,
                                                      cfn::template_document& additions)>;

/// The same for the service: it sees the template as declared, decorated functions included.
using service_decorator =
    std::function<result<void>(const cfn::template_document& so_far, cfn::template_document& additions)>;

/// Looks at the finished template; an error is reported with the other problems of the service.
using template_validator = std::function<result<void>(const cfn::template_document& finished)>;

/// Changes anything in the template: the last resort, since nothing is merged or compared.
using template_hook = std::function<result<void>(cfn::template_document& document)>;

}  // namespace sparta
