#pragma once
#include "model/part.hpp"
#include "model/service.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::api {

struct websocket_route {
  std::string key;
  std::size_t function = 0;
  bool responds = false;
  std::string operation_name{};
  model::source_line declared_at{};
};

struct websocket_authorizer {
  std::size_t function = 0;
  std::vector<std::string> identity_sources{};
  model::source_line declared_at{};
};

/// A WebSocket API as it was declared.
struct declared_websocket_api {
  std::string name;
  std::string stage;
  std::string description{};
  std::string route_selection_expression{};
  bool iam_authorization = false;
  bool api_key_required = false;
  std::optional<std::uint32_t> throttling_burst_limit{};
  std::optional<double> throttling_rate_limit{};
  bool detailed_metrics_enabled = false;
  std::vector<websocket_route> routes{};
  std::optional<websocket_authorizer> authorizer{};
  /// Where more were declared than the one that there can be.
  std::vector<model::source_line> more_authorizers{};
  model::source_line declared_at{};
};

[[nodiscard]] model::part_wiring wire(const declared_websocket_api& what, const model::service& of);

/// What API Gateway would refuse of it, or could never use.
[[nodiscard]] std::vector<model::problem> problems_of(const declared_websocket_api& what, const model::service& of);

}  // namespace sparta::api
