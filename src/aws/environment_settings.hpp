#pragma once
#include "aws/settings.hpp"

namespace sparta::aws {

/// What Lambda's environment says; no files. `region`, when given, goes before AWS_REGION.
[[nodiscard]] result<settings> environment_settings(const base::environment& environment, std::string_view region);

/// AWS_ENDPOINT_URL_<SERVICE>, of a service that the settings may not know yet.
void read_service_endpoint(settings& into, const base::environment& environment, std::string_view service);

}  // namespace sparta::aws
