// first error: from 'sparta::cfn::dynamodb::key_type' to
#include <sparta/cfn/dynamodb.hpp>
namespace db = sparta::cfn::dynamodb;

int main() {
#ifdef MISTAKE
  const db::table table {
    .billing_mode = db::key_type::hash,
#else
  const db::table table{.billing_mode = db::billing_mode::pay_per_request,
#endif
    .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}
  };
  (void)table;
}
