// first error: use of deleted function 'sparta::cfn::required<T>::required()
#include <sparta/cfn/dynamodb.hpp>
namespace db = sparta::cfn::dynamodb;

int main() {
#ifdef MISTAKE
  const db::table_key_schema key{.attribute_name = "id"};
#else
  const db::table_key_schema key{.attribute_name = "id", .key_type = db::key_type::hash};
#endif
  (void)key;
}
