// first error: of a table declares no write access: say sparta::uses<
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/table.hpp>

using namespace sparta::prelude;

struct order {
  std::string id;
};

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
void keep(const order& event, sparta::uses<orders, sparta::read> table) { table.put(event).value(); }
#else
void keep(const order& event, sparta::uses<orders, sparta::write> table) { table.put(event).value(); }
#endif
