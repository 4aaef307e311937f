// first error: on::codecommit delivers events::codecommit: the handler takes that
#include <sparta/cfn/codecommit.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/on/codecommit.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::codecommit::repository> code{"Code"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::codecommit&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::codecommit{.repository = code});
}
