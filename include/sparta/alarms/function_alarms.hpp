#pragma once
#include <sparta/alarms/declared_alarm.hpp>

/// The alarms that a function takes: `function::alarm`.
/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
namespace sparta::alarms {

namespace kinds {

constexpr double number(count how_many) { return static_cast<double>(how_many.value); }
constexpr double number(elapsed time) { return static_cast<double>(time.value.count()); }

/// A function that nobody calls has no data, and nothing wrong.
inline constexpr auto usual = missing_data::not_breaching;

struct errors {
  using threshold = count;
  static constexpr std::string_view metric = "Errors";
  static constexpr sparta::statistic statistic = "Sum";
};
struct throttles {
  using threshold = count;
  static constexpr std::string_view metric = "Throttles";
  static constexpr sparta::statistic statistic = "Sum";
};
struct concurrency {
  using threshold = count;
  static constexpr std::string_view metric = "ConcurrentExecutions";
  static constexpr sparta::statistic statistic = "Maximum";
};
struct iterator_age {
  using threshold = elapsed;
  static constexpr std::string_view metric = "IteratorAge";
  static constexpr sparta::statistic statistic = "Maximum";
};
struct async_event_age {
  using threshold = elapsed;
  static constexpr std::string_view metric = "AsyncEventAge";
  static constexpr sparta::statistic statistic = "Maximum";
};
struct async_events_dropped {
  using threshold = count;
  static constexpr std::string_view metric = "AsyncEventsDropped";
  static constexpr sparta::statistic statistic = "Sum";
};
struct url_5xx {
  using threshold = count;
  static constexpr std::string_view metric = "Url5xxCount";
  static constexpr sparta::statistic statistic = "Sum";
};
struct p50 {
  using threshold = elapsed;
  static constexpr std::string_view metric = "Duration";
  static constexpr sparta::statistic statistic = "p50";
};
struct p90 : p50 {
  static constexpr sparta::statistic statistic = "p90";
};
struct p95 : p50 {
  static constexpr sparta::statistic statistic = "p95";
};
struct p99 : p50 {
  static constexpr sparta::statistic statistic = "p99";
};
/// Whether messages lie there is still so when the queue tells nothing.
struct dead_letters {
  using threshold = count;
  static constexpr std::string_view metric = "ApproximateNumberOfMessagesVisible";
  static constexpr sparta::statistic statistic = "Maximum";
};

}  // namespace kinds

/// Of one kind. `above` is a count, or a duration with its unit.
template <class Kind>
struct on_function {
  typename Kind::threshold above;
  window within = std::chrono::minutes(5);
  targets notify{};
  targets notify_ok{};
  targets notify_insufficient_data{};
  std::string_view description{};
  alarms::missing_data missing_data = alarms::missing_data::by_kind;
};

using errors = on_function<kinds::errors>;
using throttles = on_function<kinds::throttles>;
/// Instances at work at one time.
using concurrency = on_function<kinds::concurrency>;
/// How far behind a stream the function is.
using iterator_age = on_function<kinds::iterator_age>;
/// How long events wait that nobody waits for, and how many are given up.
using async_event_age = on_function<kinds::async_event_age>;
using async_events_dropped = on_function<kinds::async_events_dropped>;
/// Answers of its URL that are the server's fault.
using url_5xx = on_function<kinds::url_5xx>;
using duration_p50 = on_function<kinds::p50>;
using duration_p90 = on_function<kinds::p90>;
using duration_p95 = on_function<kinds::p95>;
using duration_p99 = on_function<kinds::p99>;
/// Messages in the queue that the function's dead_letter_config, or its on_failure destination, names.
using dead_letters = on_function<kinds::dead_letters>;

template <class Kind>
[[nodiscard]] declared described(const on_function<Kind>& what) {
  constexpr bool of_queue = std::same_as<Kind, kinds::dead_letters>;
  constexpr auto silent = of_queue ? missing_data::ignore : kinds::usual;
  return {
      .kind = Kind::metric,
      .what = {.name_space = of_queue ? "AWS/SQS" : "AWS/Lambda", .name = Kind::metric, .statistic = Kind::statistic},
      .of = of_queue ? series::of_dead_letter_queue : series::of_function,
      .threshold = kinds::number(what.above),
      .within = what.within,
      .notify = what.notify,
      .notify_ok = what.notify_ok,
      .notify_insufficient_data = what.notify_insufficient_data,
      .description = what.description,
      .missing = what.missing_data == missing_data::by_kind ? silent : what.missing_data};
}

}  // namespace sparta::alarms
