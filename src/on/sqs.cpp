#include "on/mapping.hpp"

#include <sparta/iam/actions/sqs.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/sqs.hpp>

namespace sparta::on {

wiring wire(const sqs& source, const invocation_target& of) {
  mapping what = mapping_of(source.queue.arn, of, source.enabled);
  set(what, "BatchSize", source.batch_size);
  set(what, "MaximumBatchingWindowInSeconds", source.maximum_batching_window);
  set_filters(what, source.filters);
  if (const auto& most = source.maximum_concurrency.number())
    what.properties["ScalingConfig"] = json::object{{"MaximumConcurrency", *most}};
  if (source.batch_size.number().value_or(10) > 10 && source.maximum_batching_window.number().value_or(0) < 1)
    what.made.problems.push_back(
        "a batch size over 10 needs a batching window: .maximum_batching_window = 1s or more.");
  // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions
  what.made.grants.push_back(
      iam::allow(iam::sqs::delete_message | iam::sqs::get_queue_attributes | iam::sqs::receive_message,
                 iam::arn_of<iam::kinds::sqs::queue>(source.queue.arn)));
  return finish(std::move(what), of);
}

}  // namespace sparta::on
