// first error: of a table declares no read access: say sparta::uses<
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/table.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
auto find(sparta::uses<orders, iam::dynamodb::get_item> table) {
  return table.query({.key_condition_expression = "id = :id"});
}
#else
auto find(sparta::uses<orders, iam::dynamodb::query> table) {
  return table.query({.key_condition_expression = "id = :id"});
}
#endif
