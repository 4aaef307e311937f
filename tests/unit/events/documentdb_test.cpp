#include "payload.hpp"

#include <sparta/events/documentdb.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

struct order {
  object_id id;
  std::string state;
  bson_date paid_at;
};
constexpr auto json_names(json::as<order>) { return json::camel_case({{"id", "_id"}}); }

TEST(documentdb, is_typed) {
  const auto event = read<documentdb>(R"({"eventSource": "aws:docdb", "eventSourceArn": "arn:cluster", "events": [
    {"event": {"_id": {"_data": "0163"}, "clusterTime": {"$timestamp": {"t": 1676588775, "i": 9}},
    "documentKey": {"_id": {"$oid": "63ee"}}, "fullDocument": {"_id": {"$oid": "63ee"}, "state": "paid",
    "paidAt": {"$date": 1676588775500}}, "ns": {"db": "shop", "coll": "orders"}, "operationType": "update",
    "wallTime": {"$date": "1970-01-01T00:00:01.5Z"},
    "updateDescription": {"updatedFields": {"state": "paid"}, "removedFields": ["coupon"],
    "truncatedArrays": [{"field": "lines", "newSize": 3}]}}}]})");
  const documentdb_change& change = event.events.at(0).event;
  EXPECT_EQ(change.id.data, "0163");
  EXPECT_EQ(change.operation_type, "update");
  EXPECT_EQ(change.cluster_time.timestamp.time, std::chrono::sys_time(1676588775s));
  EXPECT_EQ(change.cluster_time.timestamp.increment, 9U);
  EXPECT_EQ(change.wall_time, std::chrono::sys_time(1500ms));
  EXPECT_EQ(change.ns->collection, "orders");
  EXPECT_EQ(std::get<object_id>(change.document_key->id).hex, "63ee");
  EXPECT_EQ(change.update_description->updated_fields, (json::value{{"state", "paid"}}));
  EXPECT_EQ(change.update_description->removed_fields.at(0), "coupon");
  EXPECT_EQ(change.update_description->truncated_arrays.at(0).new_size, 3);
  const auto decoded = json::decode<order>(change.full_document);
  ASSERT_TRUE(decoded) << decoded.error().message;
  EXPECT_EQ(decoded->id.hex, "63ee");
  EXPECT_EQ(decoded->paid_at, std::chrono::sys_time(1676588775500ms));
}

TEST(documentdb, has_ids_and_changes_of_other_kinds) {
  const auto event = read<documentdb>(R"({"events": [
    {"event": {"operationType": "delete", "documentKey": {"_id": 7}}},
    {"event": {"operationType": "rename", "ns": {"db": "shop"}, "to": {"db": "shop", "coll": "old"}}}]})");
  EXPECT_EQ(std::get<json::value>(event.events.at(0).event.document_key->id), json::value(7));
  EXPECT_EQ(event.events.at(1).event.to->collection, "old");
  EXPECT_EQ(event.events.at(1).event.ns->collection, std::nullopt);
}

TEST(documentdb, says_where_it_is_wrong) {
  EXPECT_EQ(problem_of<documentdb>(R"({"events": [{"event": {"wallTime": 5}}]})"),
            "events[0].event.wallTime: expected a $date");
  EXPECT_EQ(problem_of<documentdb>(R"({"events": [{"event": {"clusterTime": {"$timestamp": {"i": -1}}}}]})")
                .find("events[0].event.clusterTime.$timestamp.i: "),
            0U);
}

TEST(bson_date, is_written_as_it_came_until_it_is_changed) {
  for (const auto* text :
       {R"({"$date":1500})", R"({"$date":{"$numberLong":"1500"}})", R"({"$date":"1970-01-01T00:00:01.5Z"})"}) {
    auto date = json::decode<bson_date>(text);
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(*date, std::chrono::sys_time(1500ms));
    EXPECT_EQ(json::encode(*date), text);
    *date += 1ms;
    EXPECT_EQ(json::encode(*date), R"({"$date":1501})");
  }
  EXPECT_EQ(problem_of<bson_date>(R"({"$date": "soon"})"), "expected a $date");
}

}  // namespace
}  // namespace sparta::events
