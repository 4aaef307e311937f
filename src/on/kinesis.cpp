#include "cfn/node.hpp"
#include "on/stream.hpp"

#include <sparta/iam/actions/kinesis.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/kinesis.hpp>

namespace sparta::on {
namespace {

/// The stream that a consumer reads: its ARN is the part of the consumer's before `/consumer/`.
cfn::value<std::string> stream_of(const kinesis_stream& source) {
  if (!source.consumes) return source.arn;
  if (source.stream.has_value()) return source.stream;
  return cfn::unchecked(json::value(json::object{
      {"Fn::Select", json::array{0, json::object{{"Fn::Split", json::array{"/consumer/", source.arn}}}}}}));
}

}  // namespace

wiring wire(const kinesis& source, const invocation_target& of) {
  mapping what = mapping_of(source.stream.arn, of, source.enabled);
  set_stream(what, source);
  // https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html
  what.made.grants.push_back(iam::allow(iam::kinesis::describe_stream | iam::kinesis::describe_stream_summary |
                                            iam::kinesis::get_records | iam::kinesis::get_shard_iterator |
                                            iam::kinesis::list_shards,
                                        iam::arn_of<iam::kinds::kinesis::stream>(stream_of(source.stream))));
  if (source.stream.consumes)
    what.made.grants.push_back(iam::allow(iam::kinesis::describe_stream_consumer | iam::kinesis::subscribe_to_shard,
                                          iam::arn_of<iam::kinds::kinesis::consumer>(source.stream.arn)));
  return finish(std::move(what), of);
}

}  // namespace sparta::on
