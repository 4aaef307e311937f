#include "tour.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/aws/dynamodb_lists.hpp>
#include <sparta/aws/events.hpp>
#include <sparta/aws/s3.hpp>
#include <sparta/aws/s3_lists.hpp>
#include <sparta/aws/s3_notifications.hpp>
#include <sparta/aws/secrets_manager.hpp>
#include <sparta/aws/sns.hpp>
#include <sparta/aws/sqs.hpp>
#include <sparta/aws/ssm.hpp>

namespace json = sparta::json;
namespace aws = sparta::aws;

namespace {

template <class T>
void must(const sparta::result<T>& done) {
  static_cast<void>(done.value());
}
void must(const sparta::result<void>& done) { done.value(); }

json::value objects(aws::session& with, const std::string& bucket) {
  const std::string key = "in box/ä+b&<c>.txt", text("a\0b", 3);
  const auto put = aws::s3::put_object(
      with, {.bucket = bucket, .key = key, .body = text, .content_type = "text/x-test", .metadata = {{"by", "me"}}});
  const auto got = aws::s3::get_object(with, {.bucket = bucket, .key = key}).value();
  const auto head = aws::s3::head_object(with, {.bucket = bucket, .key = key}).value();
  must(aws::s3::copy_object(with, {.bucket = bucket, .key = "copy", .source_bucket = bucket, .source_key = key}));
  must(aws::s3::put_object(with, {.bucket = bucket, .key = "deep/er/1"}));
  const auto all = aws::s3::list_objects_v2(with, {.bucket = bucket, .delimiter = "/"}).value();
  json::array keys;
  for (const auto& each : all.contents) keys.push_back(each.key);
  json::array prefixes;
  for (const auto& each : all.common_prefixes) prefixes.push_back(each);
  const auto gone = aws::s3::delete_objects(with, {.bucket = bucket, .objects = {{key}, {"deep/er/1"}}}).value();
  must(aws::s3::delete_object(with, {.bucket = bucket, .key = "never was"}));
  const auto absent = aws::s3::head_object(with, {.bucket = bucket, .key = key}).value();
  const auto missing = aws::s3::get_object(with, {.bucket = bucket, .key = key});
  return {{"same", got.body == text && got.etag == put.value().etag && got.metadata.at("by") == "me"},
          {"type", got.content_type},
          {"length", head->content_length},
          {"dated", head->last_modified == got.last_modified && got.last_modified.has_value()},
          {"keys", keys},
          {"prefixes", prefixes},
          {"left", gone.errors.size()},
          {"absent", !absent},
          {"code", missing ? "" : missing.error().code}};
}

json::value notifications(aws::session& with, const std::string& bucket, const std::string& function_arn) {
  aws::s3::notification_configuration wanted{
      .lambda_function_configurations = {{.id = "ours",
                                          .arn = function_arn,
                                          .events = {"s3:ObjectCreated:*"},
                                          .filter_rules = {{"prefix", "in/"}, {"suffix", ".txt"}}}}};
  must(aws::s3::put_bucket_notification_configuration(with, {.bucket = bucket, .configuration = wanted}));
  auto found = aws::s3::get_bucket_notification_configuration(with, {.bucket = bucket}).value();
  for (auto& each : found.lambda_function_configurations)
    for (auto& rule : each.filter_rules)
      for (char& c : rule.name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return {{"same", found == wanted}, {"count", found.lambda_function_configurations.size()}};
}

json::value items(aws::session& with, const std::string& table) {
  namespace db = aws::dynamodb;
  must(db::put_item(with, {.table_name = table, .item = {{"id", "1"}, {"n", 41}}}));
  const auto changed = db::update_item(with, {.table_name = table,
                                              .key = {{"id", "1"}},
                                              .update_expression = "SET #n = #n + :one",
                                              .names = {{"#n", "n"}},
                                              .values = {{":one", 1}},
                                              .return_values = db::return_values::all_new})
                           .value();
  std::vector<db::item> many;
  for (int i = 100; i < 160; ++i) many.push_back({{"id", std::to_string(i)}, {"n", i}});
  must(db::batch_write_item(with, {.table_name = table, .puts = many}));
  const auto queried =
      db::query(with, {.table_name = table, .key_condition_expression = "id = :id", .values = {{":id", "101"}}})
          .value();
  const auto scanned = db::scan(with, {.table_name = table}).value();
  const auto some = db::scan(with, {.table_name = table, .limit = 7}).value();
  const auto refused = db::put_item(
      with, {.table_name = table, .item = {{"id", "1"}}, .condition_expression = "attribute_not_exists(id)"});
  const auto old =
      db::delete_item(with, {.table_name = table, .key = {{"id", "1"}}, .return_values = db::return_values::all_old})
          .value();
  const auto absent = db::get_item(with, {.table_name = table, .key = {{"id", "1"}}}).value();
  return {{"changed", changed.at("n").as_number().text},
          {"queried", queried.items.size()},
          {"scanned", scanned.items.size()},
          {"some", some.items.size()},
          {"more", !some.last_evaluated_key.empty()},
          {"code", refused ? "" : refused.error().code},
          {"old", old.at("n").as_number().text},
          {"absent", !absent}};
}

json::value messages(aws::session& with, const places& where) {
  must(aws::sqs::send_message(
      with, {.queue_url = where.queue_url, .message_body = "one", .message_attributes = {{"a", "b"}}}));
  std::vector<aws::sqs::batch_entry> entries(12, {.message_body = "more"});
  const auto sent = aws::sqs::send_message_batch(with, {.queue_url = where.queue_url, .entries = entries}).value();
  const auto first =
      aws::sqs::receive_message(with, {.queue_url = where.queue_url, .max_number_of_messages = 10}).value();
  for (const auto& each : first) must(aws::sqs::delete_message(with, where.queue_url, each.receipt_handle));
  const auto arn =
      aws::sns::subscribe(with, {.topic_arn = where.topic_arn, .protocol = "lambda", .endpoint = where.function_arn})
          .value();
  must(aws::sns::unsubscribe(with, arn));
  const auto published =
      aws::sns::publish(with,
                        {.topic_arn = where.topic_arn, .message = "hé & <you>", .message_attributes = {{"k", "v"}}})
          .value();
  return {{"failed", sent.failed.size()},
          {"received", first.size()},
          {"attribute", first.front().message_attributes.at("a")},
          {"published", !published.message_id.empty()},
          {"subscribed", arn.starts_with(where.topic_arn)}};
}

json::value secrets(aws::session& with, const places& where) {
  const auto parameter = aws::ssm::get_parameter(with, {.name = where.parameter}).value();
  const auto several = aws::ssm::get_parameters(with, {.names = {where.parameter, "/no/such"}}).value();
  const auto below = aws::ssm::get_parameters_by_path(with, {.path = "/tour", .recursive = true}).value();
  const auto secret = aws::secrets_manager::get_secret_value(with, {.secret_id = where.secret}).value();
  const auto none = aws::secrets_manager::get_secret_value(with, {.secret_id = "no-such"});
  const auto put =
      aws::events::put_events(with, {{.source = "tour", .detail_type = "t", .detail = {{"a", 1}}}}).value();
  const auto who =
      aws::query_call(with, {.service = "sts", .version = "2011-06-15", .action = "GetCallerIdentity"}).value();
  return {{"parameter", parameter.value},
          {"several", several.parameters.size()},
          {"invalid", several.invalid_parameters.size()},
          {"below", below.size()},
          {"secret", secret.secret_string},
          {"code", none ? "" : none.error().code},
          {"events", put.failed.size()},
          {"account", std::string(who.text_at("Account"))}};
}

}  // namespace

sparta::result<json::value> tour(const places& where, sparta::context& ctx) {
  aws::session with{ctx};
  return json::value{{"objects", objects(with, where.bucket)},
                     {"notifications", notifications(with, where.bucket, where.function_arn)},
                     {"items", items(with, where.table)},
                     {"messages", messages(with, where)},
                     {"secrets", secrets(with, where)}};
}
