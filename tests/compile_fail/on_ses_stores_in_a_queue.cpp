// first error: on::ses stores mails in a bucket: its handle, or its name
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/ses.hpp>
#include <sparta/on/ses.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::s3::bucket> mails{"Mails"};
constexpr sparta::resource<sparta::cfn::sqs::queue> jobs{"Jobs"};
void take(const sparta::events::ses&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take)
      .on(sparta::on::ses{.rule_set = "r", .name = "a", .store = sparta::on::ses_storage{.bucket = jobs}});
#else
  service.function({.name = "Take"}, take)
      .on(sparta::on::ses{.rule_set = "r", .name = "a", .store = sparta::on::ses_storage{.bucket = mails}});
#endif
}
