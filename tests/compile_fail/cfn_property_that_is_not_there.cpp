// first error: has no non-static data member named 'table_nmae'
#include <sparta/cfn/dynamodb.hpp>
namespace db = sparta::cfn::dynamodb;

int main() {
  const db::table table{.key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}},
#ifdef MISTAKE
                        .table_nmae = "orders"
#else
                        .table_name = "orders"
#endif
  };
  (void)table;
}
