#pragma once
#include "deploy/elf.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <string_view>

namespace sparta::deploy {

/// Lambda's own limits: 250 MB unzipped, 50 MB zipped when uploaded directly (ours goes through S3).
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
inline constexpr std::uint64_t max_unzipped_bytes = 250ULL << 20U;
inline constexpr std::uint64_t large_zip_bytes = 50ULL << 20U;

/// Would Lambda start this file on `architecture`? Found here, a mistake costs seconds; found there, a deployment
/// and a hunt through logs. `name` is for messages.
[[nodiscard]] result<elf_facts> check_bootstrap(std::string_view file, std::string_view architecture,
                                                std::string_view name);

}  // namespace sparta::deploy
