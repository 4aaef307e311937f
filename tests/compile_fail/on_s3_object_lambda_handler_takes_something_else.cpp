// first error: on::s3_object_lambda delivers events::s3_object_lambda: the handler takes that
#include <sparta/cfn/s3.hpp>
#include <sparta/events/s3_object_lambda.hpp>
#include <sparta/on/s3_object_lambda.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::s3::access_point> plain{"Plain"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::s3_object_lambda&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take).on(sparta::on::s3_object_lambda{.supporting_access_point = plain});
}
