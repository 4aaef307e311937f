#include "model/checks.hpp"

#include <sparta/units.hpp>

#include <cstdint>
#include <fmt/format.h>
#include <limits>

namespace sparta::model {

void check_sizes(const function& declared, findings& found) {
  if (!memory_size::in_range(declared.memory_mib))
    found.add(fmt::format("memory is {} MiB. Give it 128 to 10240 MiB", declared.memory_mib));
  if (!timeout::in_range(declared.timeout))
    found.add(fmt::format("the timeout is {} s. Give it 1 s to 900 s", declared.timeout.count()));
  if (!storage_size::in_range(declared.ephemeral_storage_mib))
    found.add(fmt::format("ephemeral storage is {} MiB. Give it 512 to 10240 MiB", declared.ephemeral_storage_mib));
  if (!retention::offered(declared.log_retention))
    found.add(
        fmt::format("CloudWatch Logs can't keep a log for {} days. Choose a period that it offers, such as "
                    "1, 7, 30, 90, 180, 365 or 3653 days",
                    declared.log_retention.count()));
  constexpr std::uint32_t most = std::numeric_limits<std::int32_t>::max();
  if (declared.reserved_concurrency && *declared.reserved_concurrency > most)
    found.add(
        fmt::format("reserved concurrency is {}, which looks like a negative number. Give it 0 or more, or "
                    "leave it out for the account's shared pool",
                    *declared.reserved_concurrency));
}

}  // namespace sparta::model
