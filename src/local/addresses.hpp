#pragma once
#include <sparta/json/value.hpp>

#include <cstdint>

namespace sparta::local {

/// A template whose public addresses (of APIs, function URLs, distributions, websites) are those at which the embedded
/// AWS answers on this port: outputs that can be clicked, and pages that are let call. It tells AWS's own names
/// otherwise, where nobody answers for it. And what insists on TLS doesn't, since it has none.
[[nodiscard]] json::value with_local_addresses(json::value document, std::uint16_t port);

}  // namespace sparta::local
