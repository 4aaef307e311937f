#include "events_roundtrip/types.hpp"

#include <algorithm>

namespace sparta::events_roundtrip {

std::vector<payload_type> types() {
  std::vector<payload_type> all;
  for (const auto family :
       {cognito_types(), conversation_types(), data_types(), eventbridge_types(), http_types(), identity_types(),
        messaging_types(), monitoring_types(), operations_types(), storage_types()})
    all.insert(all.end(), family.begin(), family.end());
  std::ranges::sort(all, {}, &payload_type::name);
  return all;
}

}  // namespace sparta::events_roundtrip
