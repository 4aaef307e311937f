#include "aws/client.hpp"
#include "aws/json_members.hpp"
#include "aws/services/dynamodb_protocol.hpp"

#include <sparta/aws/dynamodb_lists.hpp>

#include <algorithm>

namespace sparta::aws::dynamodb {
namespace {

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
constexpr std::size_t most_in_one = 25;
/// Rounds in a row in which nothing at all was taken.
constexpr int most_vain_rounds = 8;

json::array requests_of(const batch_write_item_request& what) {
  json::array all;
  for (const auto& each : what.puts) all.push_back({{"PutRequest", {{"Item", value_of(each)}}}});
  for (const auto& each : what.deletes) all.push_back({{"DeleteRequest", {{"Key", value_of(each)}}}});
  return all;
}

/// Those that DynamoDB put off come back under the table's name, which for an ARN may be the ARN.
json::array put_off(const json::value& answer) {
  const auto* tables = answer.find("UnprocessedItems");
  if (tables == nullptr || !tables->is_object() || tables->as_object().empty()) return {};
  const auto& first = tables->as_object().begin()->value;
  return first.is_array() ? first.as_array() : json::array{};
}

error gave_up(std::size_t left) {
  return {.kind = error_kind::throttled,
          .message = "DynamoDB left " + std::to_string(left) + " of the writes undone",
          .code = "ProvisionedThroughputExceededException",
          .remedy = "write those again later, or give the table more capacity"};
}

error with_count(error why, std::size_t left) {
  return std::move(why).with_note(std::to_string(left) + " of the writes may not be done");
}

result<void> wait_before(client& through, int round) {
  const auto wait = next_delay(round, failure::transient, 1, std::nullopt);
  if (through.clock.now() + wait < through.deadline && through.clock.sleep_for(wait, through.stop)) return {};
  return error{.kind = error_kind::unavailable, .message = "no time is left for BatchWriteItem"};
}

}  // namespace

result<void> batch_write_item(session& with, const batch_write_item_request& what) {
  const auto through = with.open("dynamodb");
  if (!through) return through.error();
  auto waiting = requests_of(what);
  for (int vain = 0; !waiting.empty();) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(waiting.size(), most_in_one));
    const json::array some(waiting.begin(), waiting.begin() + count);
    const auto answer = ask(with, "BatchWriteItem", {{"RequestItems", json::object{{what.table_name, some}}}});
    if (!answer) return with_count(answer.error(), waiting.size());
    const auto undone = put_off(*answer);
    vain = undone.size() == some.size() ? vain + 1 : 0;
    waiting.erase(waiting.begin(), waiting.begin() + count);
    waiting.insert(waiting.end(), undone.begin(), undone.end());
    if (undone.empty()) continue;
    if (vain >= most_vain_rounds) return gave_up(waiting.size());
    if (auto waited = wait_before(**through, vain); !waited)
      return with_count(std::move(waited).error(), waiting.size());
  }
  return {};
}

}  // namespace sparta::aws::dynamodb
