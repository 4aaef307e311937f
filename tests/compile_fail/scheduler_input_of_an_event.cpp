// first error: a schedule has no event of which to hand over a part: its input is a value
#include <sparta/on/scheduler.hpp>
#include <sparta/sparta.hpp>

namespace on = sparta::on;

struct order {
  std::string id;
};

void declare(sparta::service& service) {
#ifdef MISTAKE
  const on::scheduler when{.schedule = "rate(1 day)", .input = on::only_detail{}};
#else
  const on::scheduler when{.schedule = "rate(1 day)", .input = order{.id = "A1"}};
#endif
  service.function({.name = "F"}, [](const order&) {}).on(when);
}
