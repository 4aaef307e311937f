// first error: on::s3 takes the handle of a bucket
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/on/s3.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::sqs::queue> jobs{"Jobs"};
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};
void take(std::string_view) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::s3{.bucket = jobs});
#else
  service.function({.name = "Take"}, take).on(sparta::on::s3{.bucket = uploads});
#endif
}
