// first error: is said by .allow(
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::cfn::untyped_handle thing{sparta::logical_id("Thing")};

#ifdef MISTAKE
std::string name(sparta::uses<thing, iam::dynamodb::get_item> what) { return what.ref(); }
#else
std::string name(sparta::uses<thing> what) { return what.ref(); }
#endif
