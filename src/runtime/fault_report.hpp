#pragma once
#include "runtime/fault.hpp"

#include <string>
#include <string_view>

namespace sparta::runtime {

/// The body of POST …/error: errorMessage, errorType, stackTrace. Long texts are cut: Managed Instances take 1 MiB.
[[nodiscard]] std::string error_body(const fault& of);

/// The value of Lambda-Runtime-Function-XRay-Error-Cause: JSON in printable ASCII, well below the 64 KiB that the
/// platform passes on to X-Ray.
[[nodiscard]] std::string xray_cause(const fault& of, std::string_view working_directory);

}  // namespace sparta::runtime
