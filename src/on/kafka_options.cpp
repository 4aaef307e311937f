#include "on/kafka_options.hpp"

#include <utility>

namespace sparta::on {
namespace {

/// https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html
bool needs_pollers(const mapping& made, const kafka_options& options) {
  return options.maximum_retry_attempts.number() || options.maximum_record_age.number() ||
         options.bisect_batch_on_function_error || options.registry.uri.text.has_value() ||
         options.error_count_metric || options.kafka_metrics ||
         options.on_failure.is == failure_destination::kind::kafka_topic ||
         json::value(made.properties).find("FunctionResponseTypes") != nullptr;
}

void set_config(mapping& to, const kafka_options& options, const char* property) {
  json::object config;
  if (!options.consumer_group.empty()) config["ConsumerGroupId"] = options.consumer_group;
  if (options.registry.uri.text.has_value()) config["SchemaRegistryConfig"] = registry_config(options.registry, to);
  if (!config.empty()) to.properties[property] = std::move(config);
}

}  // namespace

void set_kafka(mapping& to, std::string_view topic, const kafka_options& options, const char* config) {
  if (!options.pollers && needs_pollers(to, options))
    to.made.problems.emplace_back(
        "retries, a record's age, bisecting, a registry, metrics beyond counts of events, a topic for failures, and "
        "handlers of one record need provisioned pollers: .options = {.pollers = on::provisioned_pollers{}}.");
  set_only(to, "Topics", topic);
  set(to, "BatchSize", options.batch_size);
  set(to, "MaximumBatchingWindowInSeconds", options.maximum_batching_window);
  set(to, "MaximumRetryAttempts", options.maximum_retry_attempts);
  set(to, "MaximumRecordAgeInSeconds", options.maximum_record_age);
  set_flag(to, "BisectBatchOnFunctionError", options.bisect_batch_on_function_error);
  set_starting_point(to, options.starting_position);
  if (options.pollers) set_pollers(to, *options.pollers);
  set_on_failure(to, options.on_failure);
  set_filters(to, options.filters);
  add_metric(to, "EventCount", options.event_count_metric);
  add_metric(to, "ErrorCount", options.error_count_metric);
  add_metric(to, "KafkaMetrics", options.kafka_metrics);
  set_config(to, options, config);
}

}  // namespace sparta::on
