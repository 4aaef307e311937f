#pragma once
#include "runtime/fault.hpp"

#include <string>
#include <string_view>

namespace sparta::runtime {

/// The body of POST …/error: errorMessage, errorType, stackTrace. Long texts are cut: Managed Instances take 1 MiB.
[[nodiscard]] std::string error_body(const fault& of);

/// The same, for the trailers of a stream that fails. RAPID is a Go program, and Go's server takes trailers only as far
/// as they fit its read buffer of 4,096 bytes (net/http, transfer.go); in base64 this takes 3,200.
[[nodiscard]] std::string trailer_body(const fault& of);

/// The value of Lambda-Runtime-Function-XRay-Error-Cause: JSON in printable ASCII, well below the 64 KiB that the
/// platform passes on to X-Ray.
[[nodiscard]] std::string xray_cause(const fault& of, std::string_view working_directory);

}  // namespace sparta::runtime
