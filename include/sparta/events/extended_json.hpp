#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/names.hpp>
#include <sparta/json/rest.hpp>
#include <sparta/json/writer.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <cstdint>
#include <string>

// What a document database has, and JSON has not, for documents and for aggregates that are read from them.
// https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
namespace sparta::events {

/// `{"$oid": "63eeb6e7d418cd98afb1c1d7"}`
struct object_id {
  std::string hex;
  json::rest more{};
};
constexpr auto json_names(json::as<object_id>) { return json::names({{"hex", "$oid"}}); }

/// `{"$date": …}` with RFC 3339, milliseconds, or `{"$numberLong": "1676588775000"}`. Written as it came until it is
/// changed.
class bson_date : public std::chrono::sys_time<std::chrono::milliseconds> {
 public:
  using point = std::chrono::sys_time<std::chrono::milliseconds>;

  bson_date() = default;
  bson_date(point at) : point(at) {}

  friend void to_json(json::writer& out, const bson_date& what) { what.put(out); }
  friend result<bson_date> from_json(const json::value& in, json::as<bson_date>) { return read(in); }

 private:
  void put(json::writer& out) const;
  static result<bson_date> read(const json::value& in);

  json::value written_{};  ///< null when it would be written in just this way
  point came_{};
};

}  // namespace sparta::events
