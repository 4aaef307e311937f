#pragma once
#include <sparta/detail/delivery.hpp>
#include <sparta/json/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sparta::events {

/// A record that was not processed.
template <class Identifier>
struct batch_item_failure_of {
  Identifier item_identifier;
  json::rest more{};
};
template <class Identifier>
constexpr auto json_names(json::as<batch_item_failure_of<Identifier>>) {
  return json::camel_case();
}

/// What a handler of a whole batch answers: the records that Lambda is to deliver again. Empty: all went well.
/// https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
template <class Identifier>
struct batch_item_failures_of {
  std::vector<batch_item_failure_of<Identifier>> batch_item_failures{};
  json::rest more{};
};
template <class Identifier>
constexpr auto json_names(json::as<batch_item_failures_of<Identifier>>) {
  return json::camel_case();
}

/// Of all sources but Kafka.
using batch_item_failure = batch_item_failure_of<std::string>;
using batch_item_failures = batch_item_failures_of<std::string>;

/// What a handler can take one by one: it names the payload that it comes in. Beside it are
///
///     std::string item_identifier(const record&);            what Lambda calls it: text, or an aggregate
///     std::optional<std::string> order_of(const record&);    records of one order are processed one after another,
///                                                            none after one that failed; null: in any order
template <class T>
concept batch_record = requires(const T& record) {
  typename T::batch_type;
  item_identifier(record);
  order_of(record);
};

/// Calls `process` for each record of a batch; it says whether all went well. Whatever comes after a failure in the
/// same order is not processed, and reported as well: Lambda delivers it again, behind the one that failed.
template <batch_record Record, class Process>
[[nodiscard]] auto process_records(typename Record::batch_type& batch, Process process) {
  batch_item_failures_of<decltype(item_identifier(std::declval<const Record&>()))> report;
  std::vector<std::string> stopped;
  for_each_record(batch, [&](auto& record) {
    const std::optional<std::string> order = order_of(record);
    const bool held_up = order && std::find(stopped.begin(), stopped.end(), *order) != stopped.end();
    if (!held_up && process(record)) return;
    if (order && !held_up) stopped.push_back(*order);
    report.batch_item_failures.push_back({.item_identifier = item_identifier(record)});
  });
  return report;
}

/// Of a payload that is a list of records.
template <class Batch, class Visit>
void for_each_record(Batch& batch, Visit visit) {
  for (auto& record : batch.records) visit(record);
}

}  // namespace sparta::events

template <class Identifier>
inline constexpr bool sparta::detail::is_failure_report<sparta::events::batch_item_failures_of<Identifier>> = true;
