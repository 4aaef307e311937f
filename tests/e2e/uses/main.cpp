#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/bucket.hpp>
#include <sparta/uses/queue.hpp>
#include <sparta/uses/table.hpp>
#include <sparta/uses/topic.hpp>

#include <set>

using namespace sparta::prelude;
namespace db = cfn::dynamodb;

namespace {

struct order {
  std::string id;
  std::string customer;
  double total = 0;
  std::set<std::string> tags;
};

struct found {
  std::optional<order> one;
  std::size_t with_id = 0;
  std::size_t of_customer = 0;
  std::size_t all = 0;
  std::size_t in_index = 0;
};

struct document {
  std::string key;
  std::string text;
};

constexpr sparta::resource<db::table> orders{"Orders"};
constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::sns::topic> placed{"Placed"};
constexpr sparta::resource<cfn::sqs::queue> work{"Work"};
constexpr sparta::parameter<std::int64_t> limit{"Limit"};

/// Puts it and another one, raises its total by one, and removes the other.
sparta::result<order> change(const order& what, sparta::uses<orders, sparta::write> table) {
  auto other = what;
  other.id += "-other";
  table.put(what).value();
  table.put(other, {.condition_expression = "attribute_not_exists(id)"}).value();
  table.remove({{"id", other.id}}).value();
  return table.update<order>(
      {{"id", what.id}},
      {.update_expression = "SET #t = #t + :one", .names = {{"#t", "total"}}, .values = {{":one", 1}}});
}

found look(const order& like, sparta::context& ctx, sparta::uses<orders, sparta::read> table) {
  ctx.log.info("reading", {{"table", table.ref()}});
  const auto with_id = table.query<order>({.key_condition_expression = "id = :id", .values = {{":id", like.id}}});
  const auto of_customer = table.query(
      {.key_condition_expression = "customer = :c", .values = {{":c", like.customer}}, .index_name = "ByCustomer"});
  return {.one = table.get<order>({{"id", like.id}}).value(),
          .with_id = with_id.value().size(),
          .of_customer = of_customer.value().size(),
          .all = table.scan<order>().value().size(),
          .in_index = table.scan({.index_name = "ByCustomer"}).value().size()};
}

/// What the bucket holds once the document is kept and a draft is gone; gives the document back.
document store(const document& what, sparta::uses<uploads, sparta::read_write> bucket) {
  (void)bucket.put("draft/" + what.key, what.text).value();
  (void)bucket.put(what.key, what.text, {.content_type = "text/plain"}).value();
  bucket.remove("draft/" + what.key).value();
  const auto kept = bucket.list().value();
  std::string keys;
  for (const auto& each : kept) keys += each.key + ";";
  return {.key = keys, .text = bucket.get(what.key).value().body};
}

void tell(const order& what, sparta::uses<placed, sparta::write> topic, sparta::uses<work, sparta::write> queue) {
  (void)topic.publish(what, {.subject = "Order"}).value();
  (void)queue.send("order " + what.id).value();
}

std::vector<std::string> facts(sparta::uses<sparta::stack> stack, sparta::uses<limit> most, sparta::uses<orders> table,
                               sparta::uses<work> queue) {
  return {stack.name(), stack.id(), stack.region(), std::to_string(most.value() + 1), table.arn(), queue.queue_name()};
}

}  // namespace

int main(int argc, char** argv) {
  sparta::service service{{.name = "shop", .description = "Uses what it declares."}};
  service.resource(
      orders,
      {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string},
                                 {.attribute_name = "customer", .attribute_type = db::attribute_type::string}},
       .billing_mode = db::billing_mode::pay_per_request,
       .global_secondary_indexes = {{.index_name = "ByCustomer",
                                     .key_schema = {{.attribute_name = "customer", .key_type = db::key_type::hash}},
                                     .projection = db::table_projection{.projection_type = db::projection_type::all}}},
       .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}},
      {.deletion_policy = cfn::removal_policy::remove});
  service.resource(uploads, {}, {.deletion_policy = cfn::removal_policy::remove});
  service.resource(placed, {});
  service.resource(work, {});
  service.parameter(limit, {.default_value = 10});
  service.function({.name = "Write", .timeout = 10s}, change);
  service.function({.name = "Read", .timeout = 10s}, look);
  service.function({.name = "Store", .timeout = 10s}, store);
  service.function({.name = "Tell", .timeout = 10s}, tell);
  service.function({.name = "Facts"}, facts);
  return sparta::run(service, argc, argv);
}
