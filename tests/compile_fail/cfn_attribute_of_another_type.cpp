// first error: has no member named 'stream_arn'
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/s3.hpp>

constexpr sparta::resource<sparta::cfn::dynamodb::table> orders{"Orders"};
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

int main() {
#ifdef MISTAKE
  (void)uploads.stream_arn();
#else
  (void)orders.stream_arn();
#endif
}
