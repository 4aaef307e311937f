// first error: on::s3_batch delivers events::s3_batch: the handler takes that
#include <sparta/cfn/iam.hpp>
#include <sparta/events/s3_batch.hpp>
#include <sparta/on/s3_batch.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::iam::role> jobs{"Jobs"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::s3_batch&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::s3_batch{.role = jobs});
}
