// first error: access is sparta::read, sparta::write, sparta::read_write, or actions of IAM
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr int everything = 7;
constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
std::string name(sparta::uses<orders, everything> table) { return table.ref(); }
#else
std::string name(sparta::uses<orders, iam::dynamodb::get_item> table) { return table.ref(); }
#endif
