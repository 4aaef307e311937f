#pragma once
#include <sparta/on/failure_destination.hpp>
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/provisioned_pollers.hpp>
#include <sparta/on/starting_position.hpp>
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

[[nodiscard]] mapping mapping_of(const invocation_target& of, bool enabled);
[[nodiscard]] mapping mapping_of(const cfn::value<std::string>& arn, const invocation_target& of, bool enabled);

/// Sets the property, unless the number was left out; a number from run time is held to its limits.
template <class Limited>
void set(mapping& to, const char* property, const Limited& number);
void set_number(mapping& to, const char* property, std::int64_t number, std::int64_t min, std::int64_t max);
/// Sets it to true, or leaves it out.
void set_flag(mapping& to, const char* property, bool truth);
/// The only element of a list, which must be given.
void set_only(mapping& to, const char* property, std::string_view element);

void set_starting_point(mapping& to, const starting_point& where);
void set_filters(mapping& to, const filter_criteria& filters);
void set_pollers(mapping& to, const provisioned_pollers& pollers);
/// Has CloudWatch count `metric`.
void add_metric(mapping& to, const char* metric, bool wanted);
/// Where Lambda sends what it gives up, for which the function's role is allowed to send it.
void set_on_failure(mapping& to, const failure_destination& destination);

/// The whole source.
[[nodiscard]] wiring finish(mapping what, const invocation_target& of);

template <class Limited>
void set(mapping& to, const char* property, const Limited& number) {
  if (number.number()) set_number(to, property, *number.number(), Limited::min, Limited::max);
}

}  // namespace sparta::on
