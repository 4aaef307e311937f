// first error: for anything else name actions: sparta::uses<
#include <sparta/cfn/kinesis.hpp>
#include <sparta/iam/actions/kinesis.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::kinesis::stream> clicks{"Clicks"};

#ifdef MISTAKE
std::string name(sparta::uses<clicks, sparta::read> stream) { return stream.ref(); }
#else
std::string name(sparta::uses<clicks, iam::kinesis::get_records> stream) { return stream.ref(); }
#endif
