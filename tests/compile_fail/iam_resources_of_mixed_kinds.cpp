// first error: sparta: each resource of a statement is of a kind that all its actions apply to; this one is not
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::dynamodb::table> orders{"Orders"};

#ifdef MISTAKE
auto statement() { return iam::allow(iam::dynamodb::query, {orders.arn(), orders.stream_arn()}); }
#else
auto statement() { return iam::allow(iam::dynamodb::query, {orders.arn(), orders.indexes()}); }
#endif
