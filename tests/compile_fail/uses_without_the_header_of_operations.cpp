// first error: include the one
#include <sparta/cfn/dynamodb.hpp>
#ifndef MISTAKE
#include <sparta/uses/table.hpp>
#endif
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
std::string name(sparta::uses<orders, sparta::read> table) { return table.ref(); }
#else
std::string name(sparta::uses<orders, sparta::read> table) { return table.ref(); }
#endif
