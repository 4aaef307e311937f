#include <sparta/events/extended_json.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>

namespace sparta::events {
namespace {

error no_date() { return {.kind = error_kind::decode, .message = "expected a $date"}; }

}  // namespace

void bson_date::put(json::writer& out) const {
  if (!written_.is_null() && *this == came_) return json::encode(out, written_);
  out.begin_object();
  out.key("$date");
  out.number(std::int64_t{time_since_epoch().count()});
  out.end_object();
}

result<bson_date> bson_date::read(const json::value& in) {
  const json::value* held = in.find("$date");
  if (held == nullptr) return no_date();
  if (const json::value* number = held->find("$numberLong")) held = number;
  const auto when = json::decode<epoch_milliseconds>(*held);
  if (!when || !when->known()) return no_date();
  bson_date made(std::chrono::floor<std::chrono::milliseconds>(*when));
  made.came_ = made;
  if (json::to_value(made) != in) made.written_ = in;
  return made;
}

}  // namespace sparta::events
