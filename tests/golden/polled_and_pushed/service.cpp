#include "golden/cases.hpp"

#include <sparta/alarms.hpp>
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/iam.hpp>
#include <sparta/cfn/kinesis.hpp>
#include <sparta/cfn/kinesisfirehose.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/cloudwatch_alarm.hpp>
#include <sparta/events/cloudwatch_logs.hpp>
#include <sparta/events/documentdb.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/events/firehose.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/events/rabbitmq.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/on/alarm.hpp>
#include <sparta/on/documentdb.hpp>
#include <sparta/on/dynamodb.hpp>
#include <sparta/on/filter_policy.hpp>
#include <sparta/on/firehose.hpp>
#include <sparta/on/kafka.hpp>
#include <sparta/on/kinesis.hpp>
#include <sparta/on/logs.hpp>
#include <sparta/on/mq.hpp>
#include <sparta/on/msk.hpp>
#include <sparta/on/sns.hpp>
#include <sparta/sparta.hpp>

namespace sparta::golden {
namespace {

using namespace std::chrono_literals;
namespace db = cfn::dynamodb;

constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};
constexpr sparta::resource<cfn::kinesis::stream_consumer> reader{"Reader"};
constexpr sparta::resource<db::table> orders{"Orders"};
constexpr sparta::resource<cfn::sns::topic> news{"News"};
constexpr sparta::resource<cfn::sqs::queue> lost{"Lost"};
constexpr sparta::resource<cfn::s3::bucket> archive{"Archive"};
constexpr sparta::resource<cfn::iam::role> delivery{"Delivery"};
constexpr sparta::resource<cfn::kinesisfirehose::delivery_stream> lines{"Lines"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};
constexpr sparta::alarm failing{"Failing"};

void on_order(const events::dynamodb_record&) {}
void on_click(const events::kinesis_record&) {}
void on_news(const events::sns&) {}
void on_line(const events::cloudwatch_logs&) {}
void on_failure(const events::cloudwatch_alarm&) {}
void on_record(const events::kafka_record&) {}
void on_records(const events::kafka&) {}
void on_message(const events::rabbitmq&) {}
void on_document(const events::documentdb&) {}
events::firehose_response transform(const events::firehose&) { return {}; }

void declare_resources(sparta::service& service) {
  service.resource(clicks, {.retention_period_hours = 24,
                            .stream_mode_details = {{.stream_mode = cfn::kinesis::stream_mode::on_demand}}});
  service.resource(reader, {.consumer_name = "reader", .stream_arn = clicks.arn()});
  service.resource(orders,
                   {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string}},
                    .billing_mode = db::billing_mode::pay_per_request,
                    .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}});
  service.resource(news, {});
  service.resource(lost, {.message_retention_period = 1'209'600});
  service.resource(archive, {});
  service.resource(user, {.generate_secret_string = {{.generate_string_key = "password",
                                                      .secret_string_template = "{\"username\": \"reader\"}"}}});
  service.resource(delivery, {.assume_role_policy_document =
                                  iam::document({iam::trust({iam::service_principal("firehose.amazonaws.com")})})});
  service.resource(
      lines, {.extended_s3_destination_configuration = {{.bucket_arn = archive.arn(), .role_arn = delivery.arn()}}});
}

void declare_streams(sparta::service& service) {
  service.function({.name = "OnClick"}, on_click)
      .on(on::kinesis{.stream = clicks,
                      .batch_size = 500,
                      .maximum_batching_window = 5s,
                      .parallelization_factor = 2,
                      .maximum_retry_attempts = 3,
                      .maximum_record_age = 3600s,
                      .bisect_batch_on_function_error = true,
                      .on_failure = archive,
                      .filters = on::filter<>().at({"data", "page"}, "/"),
                      .metrics = true})
      .on(on::kinesis{.stream = reader, .starting_position = on::starting_position::latest});
  service.function({.name = "OnOrder", .environment = {{"TABLE", orders.ref()}}}, on_order)
      .on(on::dynamodb{.table = orders, .on_failure = lost});
}

void declare_clusters(sparta::service& service) {
  service.function({.name = "OnRecord"}, on_record)
      .on(on::msk{.cluster = iam::arn_of<iam::kinds::kafka::cluster>(
                      "arn:${AWS::Partition}:kafka:${AWS::Region}:${AWS::AccountId}:cluster/old/"
                      "12345678-1234-1234-1234-123456789012-1"),
                  .topic = "orders",
                  .options = {.consumer_group = "readers",
                              .pollers = on::provisioned_pollers{.minimum = 1, .maximum = 5},
                              .maximum_retry_attempts = 3,
                              .on_failure = on::kafka_topic{"dead"}}});
  service.function({.name = "OnRecords"}, on_records)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092"},
                    .topic = "orders",
                    .sign_on = on::kafka_sign_on::scram_sha_512,
                    .secret = user,
                    .subnets = {"subnet-12345678"},
                    .security_groups = {"sg-12345678"}});
  service.function({.name = "OnMessage"}, on_message)
      .on(on::mq{.broker = iam::arn_of<iam::kinds::mq::brokers>(
                     "arn:${AWS::Partition}:mq:${AWS::Region}:${AWS::AccountId}:broker:old:b-1234"),
                 .queue = "orders",
                 .secret = user,
                 .virtual_host = "/shop"});
  service.function({.name = "OnDocument"}, on_document)
      .on(on::documentdb{.cluster = iam::arn_of<iam::kinds::rds::cluster>(
                             "arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:old"),
                         .database = "shop",
                         .collection = "orders",
                         .secret = user,
                         .full_document = on::full_document::update_lookup});
}

void declare_pushed(sparta::service& service) {
  service.function({.name = "OnNews", .environment = {{"TOPIC", news.ref()}}}, on_news)
      .on(on::sns{.topic = news, .filter = on::attribute_filter_policy().attribute("store", "berlin"), .redrive = lost})
      .on(on::sns{.topic =
                      iam::arn_of<iam::kinds::sns::topic>("arn:${AWS::Partition}:sns:us-east-1:123456789012:old")});
  const auto transformer = service.function({.name = "Transform"}, transform)
                               .alarm(failing, alarms::errors{.above = 0, .within = 5min})
                               .on(on::firehose{.stream = lines, .role = delivery, .buffer_interval = 60s});
  service.function({.name = "OnLine"}, on_line).on(on::logs{.log_group = transformer, .pattern = "ERROR"});
  service.function({.name = "OnFailure"}, on_failure).on(on::alarm{.alarm = failing, .on_ok = true});
}

}  // namespace

model::service polled_and_pushed() {
  sparta::service service{{.name = "sources"}};
  declare_resources(service);
  declare_streams(service);
  declare_clusters(service);
  declare_pushed(service);
  return model::model_of(service);
}

}  // namespace sparta::golden
