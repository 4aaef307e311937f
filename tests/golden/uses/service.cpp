#include "golden/cases.hpp"

#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/kinesis.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/iam/actions/kinesis.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/bucket.hpp>
#include <sparta/uses/queue.hpp>
#include <sparta/uses/table.hpp>
#include <sparta/uses/topic.hpp>

namespace sparta::golden {
namespace {

namespace db = cfn::dynamodb;

constexpr sparta::resource<db::table> orders{"Orders"};
constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::sns::topic> placed{"Placed"};
constexpr sparta::resource<cfn::sqs::queue> work{"Work"};
constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};
constexpr sparta::parameter<std::int64_t> limit{"Limit"};

std::string read(sparta::uses<orders, sparta::read> table, sparta::uses<uploads, sparta::read> bucket,
                 sparta::uses<limit> most) {
  return table.ref() + table.stream_arn() + bucket.ref() + std::to_string(most.value());
}

std::string write(sparta::context&, sparta::uses<orders, sparta::write> table,
                  sparta::uses<uploads, sparta::write> bucket, sparta::uses<placed, sparta::write> topic,
                  sparta::uses<work, sparta::write> queue) {
  return table.ref() + bucket.ref() + topic.ref() + queue.ref();
}

std::string look(sparta::uses<clicks, iam::kinesis::describe_stream_summary> stream, sparta::uses<sparta::stack> self) {
  return stream.arn() + self.name();
}

void declare_resources(sparta::service& service) {
  service.resource(
      orders,
      {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string},
                                 {.attribute_name = "customer", .attribute_type = db::attribute_type::string}},
       .billing_mode = db::billing_mode::pay_per_request,
       .global_secondary_indexes = {{.index_name = "ByCustomer",
                                     .key_schema = {{.attribute_name = "customer", .key_type = db::key_type::hash}},
                                     .projection = db::table_projection{.projection_type = db::projection_type::all}}},
       .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}},
       .stream_specification = db::table_stream_specification{.stream_view_type = db::stream_view_type::new_image}});
  service.resource(uploads, {});
  service.resource(placed, {});
  service.resource(work, {.message_retention_period = 345600});
  service.resource(clicks, {.retention_period_hours = 24, .shard_count = 1});
}

}  // namespace

model::service uses() {
  sparta::service service{{.name = "shop"}};
  declare_resources(service);
  service.parameter(limit, {.default_value = 10});
  service.function({.name = "Read"}, read);
  service.function({.name = "Write"}, write);
  service.function({.name = "Look"}, look);
  return model::model_of(service);
}

}  // namespace sparta::golden
