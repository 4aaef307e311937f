#pragma once
#include <sparta/json/value.hpp>

#include <string>
#include <vector>

namespace sparta::events_roundtrip {

/// Where two values differ in meaning: the order of members and the spelling of numbers don't count. Each line says the
/// path and what stands there: `Records[0].s3.object.size: 1024 became "1024"`.
[[nodiscard]] std::vector<std::string> differences(const json::value& before, const json::value& after);

}  // namespace sparta::events_roundtrip
