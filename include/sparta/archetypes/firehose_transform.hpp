#pragma once
#include <sparta/events/firehose.hpp>
#include <sparta/on/firehose.hpp>
#include <sparta/service.hpp>

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta::archetypes {

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_result = false;
template <class T>
inline constexpr bool is_result<result<T>> = true;

/// The record as it came, said to be this: `Dropped` or `ProcessingFailed`.
[[nodiscard]] inline events::firehose_transformed untouched(const events::firehose_record& record,
                                                            std::string_view outcome) {
  return {.record_id = record.record_id, .result = std::string(outcome), .data = record.data, .metadata = {}};
}

[[nodiscard]] inline events::firehose_transformed failed(const events::firehose_record& record, std::string_view why,
                                                         context& ctx) {
  ctx.log.error("a record failed", {{"record", record.record_id}, {"errorMessage", why}});
  return untouched(record, "ProcessingFailed");
}

template <class Reply>
[[nodiscard]] events::firehose_transformed answer_to(const events::firehose_record& record, Reply reply, context& ctx) {
  if constexpr (is_result<Reply>) {
    return reply ? answer_to(record, *std::move(reply), ctx) : failed(record, reply.error().message, ctx);
  } else if constexpr (is_optional<Reply>) {
    return reply ? answer_to(record, *std::move(reply), ctx) : untouched(record, "Dropped");
  } else if constexpr (std::is_same_v<Reply, events::firehose_transformed>) {
    reply.record_id = record.record_id;
    if (reply.result.empty()) reply.result = "Ok";
    return reply;
  } else {
    static_assert(std::is_same_v<Reply, events::binary>,
                  "sparta: a transform of one record returns events::binary or events::firehose_transformed, or "
                  "std::optional or sparta::result of one");
    return {.record_id = record.record_id, .result = "Ok", .data = std::move(reply), .metadata = {}};
  }
}

template <class Transform>
[[nodiscard]] events::firehose_transformed transformed(Transform& transform, const events::firehose_record& record,
                                                       context& ctx) {
  try {
    if constexpr (std::is_invocable_v<Transform&, const events::firehose_record&, context&>)
      return answer_to(record, transform(record, ctx), ctx);
    else
      return answer_to(record, transform(record), ctx);
  } catch (const std::exception& why) {
    return failed(record, why.what(), ctx);
  } catch (...) {
    return failed(record, "something was thrown that is no std::exception", ctx);
  }
}

}  // namespace detail

/// A handler of whole batches made of one for a record, which takes `events::firehose_record`, then optionally the
/// context, and returns what is delivered instead: bytes, or `events::firehose_transformed` for metadata. No value
/// drops the record; an error or exception makes it `ProcessingFailed`, alone: Firehose then delivers it beside the
/// others. https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html
template <class Transform>
[[nodiscard]] auto each_firehose_record(Transform transform) {
  return [transform = std::move(transform)](const events::firehose& batch, context& ctx) mutable {
    events::firehose_response response;
    for (const events::firehose_record& record : batch.records)
      response.records.push_back(detail::transformed(transform, record, ctx));
    return response;
  };
}

/// A function that transforms the records of a delivery stream, one by one.
///
///     archetypes::firehose_transform(shop, {.name = "Clean", .timeout = 60s}, clean, {.stream = clicks, .role =
///     writer});
template <class Transform>
auto firehose_transform(service& of, const function_options& options, Transform transform, const on::firehose& source) {
  return of.function(options, each_firehose_record(std::move(transform))).on(source);
}

}  // namespace sparta::archetypes
