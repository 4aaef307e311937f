#include "events_roundtrip/types.hpp"

#include <sparta/events/sqs.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> messaging_types() {
  static constexpr payload_type all[] = {
      {"sqs", &decode_and_encode<events::sqs>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
