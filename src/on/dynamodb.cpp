#include "on/stream.hpp"

#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/dynamodb.hpp>

namespace sparta::on {
namespace {

const char* text_of(stream_view view) {
  switch (view) {
    case stream_view::keys_only: return "KEYS_ONLY";
    case stream_view::new_image: return "NEW_IMAGE";
    case stream_view::old_image: return "OLD_IMAGE";
    case stream_view::new_and_old_images: break;
  }
  return "NEW_AND_OLD_IMAGES";
}

/// Gives a table of the service's a stream.
void add_stream(const dynamodb& source, wiring& to) {
  if (source.table.resource.empty()) {
    if (source.view) to.problems.emplace_back("the view of a stream is its table's: leave .view out.");
    return;
  }
  to.properties.push_back({.resource = std::string(source.table.resource),
                           .path = {"StreamSpecification", "StreamViewType"},
                           .value = text_of(source.view.value_or(stream_view::new_and_old_images)),
                           .append = false,
                           .unless_there = !source.view});
}

}  // namespace

wiring wire(const dynamodb& source, const invocation_target& of) {
  mapping what = mapping_of(source.table.arn, of, source.enabled);
  set_stream(what, source);
  add_stream(source, what.made);
  // https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-eventsourcemapping.html
  what.made.grants.push_back(
      iam::allow(iam::dynamodb::describe_stream | iam::dynamodb::get_records | iam::dynamodb::get_shard_iterator,
                 iam::arn_of<iam::kinds::dynamodb::stream>(source.table.arn)));
  what.made.grants.push_back(iam::allow(iam::dynamodb::list_streams));
  return finish(std::move(what), of);
}

}  // namespace sparta::on
