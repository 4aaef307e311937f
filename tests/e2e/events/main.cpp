// A function on every source that the embedded AWS has. Each one tells what it got by an item of the table Seen.
#include <sparta/cfn/cognito.hpp>
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/iam.hpp>
#include <sparta/cfn/kinesis.hpp>
#include <sparta/cfn/kinesisfirehose.hpp>
#include <sparta/cfn/logs.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/custom_resource.hpp>
#include <sparta/events/cloudwatch_logs.hpp>
#include <sparta/events/cognito_sign_up.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/firehose.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/events/s3.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/events/sqs.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/iam/principal.hpp>
#include <sparta/on/cognito.hpp>
#include <sparta/on/dynamodb.hpp>
#include <sparta/on/event_rule.hpp>
#include <sparta/on/firehose.hpp>
#include <sparta/on/kinesis.hpp>
#include <sparta/on/logs.hpp>
#include <sparta/on/s3.hpp>
#include <sparta/on/scheduled_rule.hpp>
#include <sparta/on/sns.hpp>
#include <sparta/on/sqs.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/table.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

using namespace sparta::prelude;
namespace db = cfn::dynamodb;

constexpr sparta::resource<db::table> seen{"Seen"};
constexpr sparta::resource<db::table> items{"Items"};
constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::s3::bucket> delivered{"Delivered"};
constexpr sparta::resource<cfn::sns::topic> news{"News"};
constexpr sparta::resource<cfn::sqs::queue> jobs{"Jobs"};
constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};
constexpr sparta::resource<cfn::logs::log_group> application{"Application"};
constexpr sparta::resource<cfn::cognito::user_pool> people{"People"};
constexpr sparta::resource<cfn::kinesisfirehose::delivery_stream> river{"River"};
constexpr sparta::resource<cfn::iam::role> river_role{"RiverRole"};

struct sighting {
  std::string id;
  std::string note;
};

using notebook = sparta::uses<seen, sparta::write>;

void note(notebook& book, const std::string& what, const std::string& how = "seen") {
  book.put(sighting{.id = what, .note = how}).value();
}

void on_upload(const events::s3& event, notebook book) {
  for (const auto& record : event.records) note(book, "s3:" + record.s3.object.key, record.event_name);
}
void on_old_upload(const events::s3& event, notebook book) {
  for (const auto& record : event.records) note(book, "old-s3:" + record.s3.object.key);
}
void on_news(const events::sns& event, notebook book) {
  for (const auto& record : event.records) note(book, "sns:" + record.sns.message);
}
/// Fails for one kind of message, the first time as well as the second.
void on_job(const events::sqs_message& message, notebook book) {
  if (message.body == "bad") throw std::runtime_error("a bad job");
  note(book, "sqs:" + message.body, std::to_string(message.attributes.approximate_receive_count.value()));
}
void on_click(const events::kinesis_record& record, notebook book) {
  note(book, "kinesis:" + std::string(record.kinesis.data.text()));
}

struct item {
  std::string id;
  int size = 0;
};
void on_item(const events::dynamodb_record& record, notebook book) {
  const auto now = sparta::dynamodb::from_item<item>(record.dynamodb.new_image.value()).value();
  note(book, "dynamodb:" + now.id, std::to_string(now.size));
}

struct order_placed {
  std::string order;
  double total = 0;
};
void on_order(const events::eventbridge<order_placed>& event, notebook book) {
  note(book, "order:" + event.detail.order, event.source);
}
void on_schedule(notebook book) { note(book, "schedule"); }

void on_lines(const events::cloudwatch_logs& event, notebook book) {
  for (const auto& line : event.awslogs.data->log_events) note(book, "logs:" + line.message);
}

events::firehose_response on_drop(const events::firehose& event) {
  events::firehose_response answer;
  for (const auto& record : event.records) {
    std::string text(record.data.text());
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    answer.records.push_back({.record_id = record.record_id, .result = "Ok", .data = events::binary(text)});
  }
  return answer;
}

events::cognito_pre_sign_up on_sign_up(events::cognito_pre_sign_up event, notebook book) {
  note(book, "cognito:" + event.user_name);
  event.response.auto_confirm_user = true;
  return event;
}

struct greeting {
  std::string name;
  int times = 1;
};
struct greeting_text {
  std::string text;
};
constexpr sparta::custom_resource<greeting, greeting_text> hello{"HelloText"};

greeting_text greet(const custom::request<greeting, greeting_text>& asked, notebook book) {
  note(book, "custom:" + std::to_string(static_cast<int>(asked.type)), asked.physical_id);
  std::string text;
  for (int i = 0; i < asked.properties.times; ++i) text += "hello " + asked.properties.name + ";";
  return {.text = text};
}

db::table table() {
  return {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string}},
          .billing_mode = db::billing_mode::pay_per_request,
          .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}};
}

void declare_river(sparta::service& service) {
  service.resource(delivered, {});
  service.resource(
      river_role,
      {.assume_role_policy_document = iam::document({iam::trust({iam::service_principal("firehose.amazonaws.com")})}),
       .policies = {{.policy_document = iam::document(
                         {iam::allow(iam::s3::put_object | iam::s3::abort_multipart_upload, delivered.objects())}),
                     .policy_name = "Deliver"}}});
  service.resource(river, {.extended_s3_destination_configuration = {{.bucket_arn = delivered.arn(),
                                                                      .buffering_hints = {{.interval_in_seconds = 1}},
                                                                      .role_arn = river_role.arn()}}});
}

void declare_resources(sparta::service& service) {
  service.resource(seen, table());
  service.resource(items, table());
  service.resource(uploads, {});
  service.resource(news, {});
  service.resource(jobs, {.visibility_timeout = 10});
  service.resource(clicks, {.shard_count = 1});
  service.resource(application, {});
  service.resource(people, {});
  declare_river(service);
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "every-source", .functions = {.timeout = 10s}}};
  declare_resources(service);
  service.function({.name = "OnUpload"}, on_upload).on(on::s3{.bucket = uploads, .prefix = "inbox/"});
  service.function({.name = "OnOldUpload"}, on_old_upload)
      .on(on::s3{.bucket = on::existing_bucket{.name = "old-uploads"}, .suffix = ".txt"});
  service.function({.name = "OnNews"}, on_news).on(on::sns{.topic = news});
  service.function({.name = "OnJob"}, on_job).on(on::sqs{.queue = jobs});
  service.function({.name = "OnClick"}, on_click).on(on::kinesis{.stream = clicks});
  service.function({.name = "OnItem"}, on_item).on(on::dynamodb{.table = items});
  service.function({.name = "OnOrder"}, on_order)
      .on(on::event_rule{
          .pattern = on::pattern<order_placed>().source("shop").detail<&order_placed::total>(on::numeric(">", 100))});
  service.function({.name = "OnSchedule"}, on_schedule).on(on::scheduled_rule{.schedule = on::every(1min)});
  service.function({.name = "OnLines"}, on_lines).on(on::logs{.log_group = application, .pattern = "ERROR"});
  service.function({.name = "OnDrop"}, on_drop).on(on::firehose{.stream = river, .role = river_role});
  service.function({.name = "OnSignUp"}, on_sign_up).on(on::cognito::pre_sign_up{.user_pool = people});

  const auto greeter = service.function({.name = "Greeter"}, greet);
  service.custom_resource(hello, greeter, {{&greeting::name, "world"}, {&greeting::times, 2}});
  service.output("Hello", hello.get(&greeting_text::text));
  return sparta::run(service, argc, argv);
}
