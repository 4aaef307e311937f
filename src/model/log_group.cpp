#include "model/log_group.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

namespace sparta::model {

json::value other_log_group(const function& which) {
  const auto logging = which.properties.find("LoggingConfig");
  const json::value* group = logging == which.properties.end() ? nullptr : logging->second.find("LogGroup");
  return group == nullptr ? json::value() : *group;
}

bool has_own_log_group(const function& which) { return other_log_group(which).is_null(); }

json::value log_group_of(const service& declared, const function& which) {
  if (has_own_log_group(which)) return cfn::intrinsic::ref(log_group_id(declared.name, which.name));
  return other_log_group(which);
}

}  // namespace sparta::model
