#pragma once
#include <sparta/on/codecommit.hpp>
#include <sparta/on/dynamodb.hpp>
#include <sparta/on/event_rule.hpp>
#include <sparta/on/kinesis.hpp>
#include <sparta/on/scheduled_rule.hpp>
#include <sparta/on/sns.hpp>
#include <sparta/service.hpp>

#include <utility>

/// Functions together with what invokes them.
namespace sparta::archetypes {

/// A function with its sources: any of <sparta/on/…>.
///
///     archetypes::reactor(shop, {.name = "Count"}, count, on::sqs{.queue = jobs}, on::s3{.bucket = uploads});
template <class Handler, class... Sources>
auto reactor(service& of, const function_options& options, Handler handler, const Sources&... sources) {
  static_assert(sizeof...(Sources) > 0, "sparta: a reactor has at least one source");
  const auto declared = of.function(options, std::move(handler));
  (declared.on(sources), ...);
  return declared;
}

/// Messages of a topic: `{.topic = news}`.
template <class Handler>
auto sns_reactor(service& of, const function_options& options, Handler handler, const on::sns& source) {
  return reactor(of, options, std::move(handler), source);
}

/// What changes in a table: `{.table = orders, .batch_size = 10}`.
template <class Handler>
auto dynamodb_reactor(service& of, const function_options& options, Handler handler, const on::dynamodb& source) {
  return reactor(of, options, std::move(handler), source);
}

/// Records of a data stream: `{.stream = clicks}`.
template <class Handler>
auto kinesis_reactor(service& of, const function_options& options, Handler handler, const on::kinesis& source) {
  return reactor(of, options, std::move(handler), source);
}

/// What happens to branches and tags: `{.repository = code, .branches = {"main"}}`.
template <class Handler>
auto codecommit_reactor(service& of, const function_options& options, Handler handler, const on::codecommit& source) {
  return reactor(of, options, std::move(handler), source);
}

/// At set times, by a rule for each schedule: `on::every(1h), "cron(0 10 * * ? *)"`.
template <class Handler, class... Schedules>
auto scheduled_reactor(service& of, const function_options& options, Handler handler, const on::schedule& first,
                       const Schedules&... others) {
  return reactor(of, options, std::move(handler), on::scheduled_rule{.schedule = first},
                 on::scheduled_rule{.schedule = others}...);
}

/// Events of the account's own bus, by a rule for each pattern.
template <class Handler, class Detail, class... Details>
auto evented_reactor(service& of, const function_options& options, Handler handler, const on::pattern<Detail>& first,
                     const on::pattern<Details>&... others) {
  return reactor(of, options, std::move(handler), on::event_rule{.pattern = first},
                 on::event_rule{.pattern = others}...);
}

}  // namespace sparta::archetypes
