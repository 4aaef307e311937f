#include <sparta/events/sqs.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/testing/sample_event.hpp>

int main() {
  const auto text = sparta::testing::sample_event("s3-put", {.in = {"sns", "sqs"}});
  const auto event = sparta::json::decode<sparta::events::sqs>(text);
  return event && event->records.size() == 1 ? 0 : 1;
}
