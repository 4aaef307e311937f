// first error: on::connect delivers events::connect: the handler takes that
#include <sparta/cfn/connect.hpp>
#include <sparta/events/connect.hpp>
#include <sparta/on/connect.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::connect::instance> calls{"Calls"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::connect&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::connect{.instance = calls});
}
