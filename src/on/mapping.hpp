#pragma once
#include <sparta/on/limited.hpp>
#include <sparta/wiring.hpp>

#include <string>
#include <string_view>

/// Sources that Lambda polls: AWS::Lambda::EventSourceMapping.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html
namespace sparta::on {

/// A mapping on its way: its properties, and what is wrong with it.
struct mapping {
  json::object properties{};
  wiring made{};
};

[[nodiscard]] mapping mapping_of(const cfn::value<std::string>& arn, const invocation_target& of, bool enabled);

/// Sets the property, unless the number was left out; a number from run time is held to its limits.
template <class Limited>
void set(mapping& to, const char* property, const Limited& number);
void set_number(mapping& to, const char* property, std::int64_t number, std::int64_t min, std::int64_t max);

void set_filters(mapping& to, const cfn::value<cfn::list<json::value>>& patterns);
/// Where Lambda sends what it gives up: a queue or a topic, and for streams a bucket.
void set_on_failure(mapping& to, const cfn::value<std::string>& destination);

/// The whole source.
[[nodiscard]] wiring finish(mapping what, const invocation_target& of);

template <class Limited>
void set(mapping& to, const char* property, const Limited& number) {
  if (number.number()) set_number(to, property, *number.number(), Limited::min, Limited::max);
}

}  // namespace sparta::on
