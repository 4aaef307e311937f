#include <sparta/alarms.hpp>
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/sparta.hpp>

#include <cstdlib>

using namespace sparta::prelude;
namespace db = cfn::dynamodb;

// What the service owns: a type and a logical name each, shared by handlers and main.
constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<db::table> orders{"Orders"};
constexpr sparta::resource<cfn::sns::topic> on_call{"OnCall"};

struct order {
  std::string id;
  std::string customer;
  double total = 0;
};

struct upload {
  std::string key;
};

struct indexed {
  std::string key;
  std::string table;
};

indexed index_upload(const upload& event, sparta::context& ctx) {
  const char* table = std::getenv("ORDERS_TABLE");
  if (table == nullptr) throw std::runtime_error("ORDERS_TABLE is not set");
  ctx.log.info("indexing", {{"key", event.key}, {"table", table}});
  return {.key = event.key, .table = table};
}

struct order_key {
  std::string id;
};

sparta::result<order> get_order(const order_key& key) {
  if (key.id == "42") return order{.id = "42", .customer = "Ada", .total = 9.5};
  return sparta::error{.kind = sparta::error_kind::not_found, .message = "no such order"};
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "orders",
                           .description = "Takes uploads, answers for orders.",
                           .functions = {.timeout = 5s, .environment = {{"ORDERS_TABLE", orders.ref()}}}}};

  service.resource(uploads, {.versioning_configuration = {{.status = cfn::s3::versioning_status::enabled}}});
  service.resource(on_call, {});
  service.resource(orders,
                   {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string}},
                    .billing_mode = db::billing_mode::pay_per_request,
                    .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}});

  service.function({.name = "IndexUpload", .memory = 512_MiB, .timeout = 30s}, index_upload)
      .allow(iam::s3::get_object, uploads.objects("inbox/*"))
      .allow(iam::dynamodb::get_item | iam::dynamodb::put_item, orders.arn())
      .alarm(alarms::errors{.above = 0, .within = 5min, .notify = &on_call});

  service.function({.name = "GetOrder"}, get_order)
      .allow(iam::dynamodb::get_item, orders.arn())
      .alarm(alarms::duration_p99{.above = 250ms, .notify = &on_call});

  service.output("OrdersTable", orders.ref());
  return sparta::run(service, argc, argv);
}
