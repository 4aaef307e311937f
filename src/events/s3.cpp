#include <sparta/events/s3.hpp>

namespace sparta::events {

std::optional<s3_test_event> test_event(const s3& notification) {
  const json::value* event = notification.more.unknown.find("Event");
  if (event == nullptr || *event != json::value("s3:TestEvent")) return std::nullopt;
  auto decoded = json::decode<s3_test_event>(json::value(notification.more.unknown));
  return decoded ? std::optional(*std::move(decoded)) : std::nullopt;
}

}  // namespace sparta::events
