#include "on/access.hpp"

#include <sparta/iam/actions/mq.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/mq.hpp>

namespace sparta::on {

wiring wire(const mq& source, const invocation_target& of) {
  mapping what = mapping_of(source.broker.arn, of, source.enabled);
  set_only(what, "Queues", source.queue);
  set(what, "BatchSize", source.batch_size);
  set(what, "MaximumBatchingWindowInSeconds", source.maximum_batching_window);
  set_filters(what, source.filters);
  add_secret(what, "BASIC_AUTH", source.secret, "a user's name and password");
  if (!source.virtual_host.empty()) add_access(what, "VIRTUAL_HOST", source.virtual_host);
  // https://docs.aws.amazon.com/lambda/latest/dg/process-mq-messages-with-lambda.html
  what.made.grants.push_back(
      iam::allow(iam::mq::describe_broker, iam::arn_of<iam::kinds::mq::brokers>(source.broker.arn)));
  allow_network(what.made);
  return finish(std::move(what), of);
}

}  // namespace sparta::on
