// first error: on::codecommit takes the handle of a repository
#include <sparta/cfn/codecommit.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/on/codecommit.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::codecommit::repository> code{"Code"};
constexpr sparta::resource<sparta::cfn::sqs::queue> jobs{"Jobs"};
void take(const sparta::events::codecommit&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::codecommit{.repository = jobs});
#else
  service.function({.name = "Take"}, take).on(sparta::on::codecommit{.repository = code});
#endif
}
