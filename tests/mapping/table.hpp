#pragma once
#include <sparta/json/value.hpp>

/// The table that all fronts take: tests/unit/http/fronts_table.hpp.
namespace sparta::fronts_table {

/// Its requests, and what the REST API's integration proxy makes of each: `what`, `request`, `received`.
[[nodiscard]] json::array rows();

}  // namespace sparta::fronts_table
