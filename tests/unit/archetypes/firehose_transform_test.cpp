#include <sparta/archetypes/firehose_transform.hpp>
#include <sparta/json/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::archetypes {
namespace {

using events::binary;
using events::firehose_record;

/// Records of the ids 1, 2…
events::firehose batch_of(const std::vector<std::string>& all) {
  events::firehose batch;
  for (const std::string& data : all) {
    firehose_record& record = batch.records.emplace_back();
    record.record_id = std::to_string(batch.records.size());
    record.data = binary(data);
  }
  return batch;
}

/// What becomes of records that hold "a" and "b": `1 Ok A`, a line each.
template <class Transform>
std::string outcome(Transform transform) {
  context ctx;
  const events::firehose batch = batch_of({"a", "b"});
  std::string text;
  for (const auto& each : each_firehose_record(transform)(batch, ctx).records)
    text += each.record_id + " " + each.result + " " + std::string(each.data.text()) + "\n";
  return text;
}

bool is_a(const firehose_record& record) { return record.data.text() == "a"; }

TEST(firehose_transform, answers_with_the_bytes_of_each_record) {
  EXPECT_EQ(outcome([](const firehose_record& record) { return binary(std::string(record.data.text()) + "!"); }),
            "1 Ok a!\n2 Ok b!\n");
  EXPECT_EQ(outcome([](firehose_record, context& ctx) { return binary(ctx.request_id.empty() ? "x" : "y"); }),
            "1 Ok x\n2 Ok x\n");
}

TEST(firehose_transform, drops_what_has_no_value) {
  EXPECT_EQ(outcome([](const firehose_record& record) {
              return is_a(record) ? std::optional<binary>() : std::optional(record.data);
            }),
            "1 Dropped a\n2 Ok b\n");
}

TEST(firehose_transform, fails_the_one_record) {
  EXPECT_EQ(outcome([](const firehose_record& record) -> binary {
              if (is_a(record)) throw std::runtime_error("no");
              return binary("B");
            }),
            "1 ProcessingFailed a\n2 Ok B\n");
  EXPECT_EQ(outcome([](const firehose_record& record) -> binary {
              if (is_a(record)) throw 5;
              return binary("B");
            }),
            "1 ProcessingFailed a\n2 Ok B\n");
  EXPECT_EQ(outcome([](const firehose_record& record) -> result<std::optional<binary>> {
              if (is_a(record)) return error{.message = "no"};
              return std::optional<binary>();
            }),
            "1 ProcessingFailed a\n2 Dropped b\n");
}

TEST(firehose_transform, keeps_metadata_and_names_the_record_itself) {
  const auto partitioned = [](const firehose_record& record) {
    return events::firehose_transformed{.record_id = "another",
                                        .result = is_a(record) ? "" : "Dropped",
                                        .data = record.data,
                                        .metadata = events::firehose_metadata{.partition_keys = {{{"country", "de"}}}}};
  };
  EXPECT_EQ(outcome(partitioned), "1 Ok a\n2 Dropped b\n");
  context ctx;
  const events::firehose batch = batch_of({"a"});
  EXPECT_THAT(json::encode(each_firehose_record(partitioned)(batch, ctx)), testing::HasSubstr(R"({"country":"de"})"));
}

}  // namespace
}  // namespace sparta::archetypes
