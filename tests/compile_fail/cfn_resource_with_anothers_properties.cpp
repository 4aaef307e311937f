// first error: no matching function for call to 'sparta::service::resource(
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::sns::topic> news{"News"};

int main() {
  sparta::service service{{.name = "s"}};
#ifdef MISTAKE
  service.resource(news, sparta::cfn::sqs::queue{});
#else
  service.resource(news, sparta::cfn::sns::topic{});
#endif
}
