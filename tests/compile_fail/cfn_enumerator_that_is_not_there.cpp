// first error: 'on_demand' is not a member of 'sparta::cfn::dynamodb::billing_mode'
#include <sparta/cfn/dynamodb.hpp>
namespace db = sparta::cfn::dynamodb;

int main() {
#ifdef MISTAKE
  (void)db::billing_mode::on_demand;
#else
  (void)db::billing_mode::pay_per_request;
#endif
}
