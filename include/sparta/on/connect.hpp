#pragma once
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

#include <type_traits>

namespace sparta::iam::kinds::connect {
struct instance;
}
namespace sparta::events {
struct connect;
}

namespace sparta::on {

/// Contact flows of an instance of Amazon Connect: the function is offered to their "AWS Lambda function" block, which
/// waits eight seconds at most. The handler answers an object of texts.
/// https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html
struct connect {
  source_of<iam::kinds::connect::instance> instance;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::connect>,
                  "sparta: on::connect delivers events::connect: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const connect& source, const invocation_target& of);

}  // namespace sparta::on
