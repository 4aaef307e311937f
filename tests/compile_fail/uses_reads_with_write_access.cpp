// first error: of a table declares no read access: say sparta::uses<
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/table.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
auto find(sparta::uses<orders, sparta::write> table) { return table.get<order>({{"id", "42"}}); }
#else
auto find(sparta::uses<orders, sparta::read> table) { return table.get<order>({{"id", "42"}}); }
#endif
