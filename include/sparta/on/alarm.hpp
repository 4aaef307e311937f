#pragma once
#include <sparta/alarms/declared_alarm.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::cloudwatch {
struct alarm;
}
namespace sparta::events {
struct cloudwatch_alarm;
}

namespace sparta::on {

/// An alarm of the service's, by its handle, or an existing one, by its ARN, whose owner has it call the function.
class watching_alarm : public source_of<iam::kinds::cloudwatch::alarm> {
 public:
  using source_of::source_of;
  watching_alarm(const sparta::alarm& own)
      : source_of(cfn::arn<iam::kinds::cloudwatch::alarm>(cfn::unchecked(own.arn()))) {
    resource = own.logical_id.text;
  }
};

/// The states of an alarm, each as it begins. CloudWatch may then invoke the function on behalf of the alarm.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
struct alarm {
  watching_alarm alarm;
  /// Of an alarm of the service's: which states.
  bool on_alarm = true;
  bool on_ok = false;
  bool on_insufficient_data = false;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::cloudwatch_alarm>,
                  "sparta: on::alarm delivers events::cloudwatch_alarm: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const alarm& source, const invocation_target& of);

}  // namespace sparta::on
