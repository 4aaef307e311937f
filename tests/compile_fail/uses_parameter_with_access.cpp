// first error: a parameter is read as it is: uses<

#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::parameter<std::int64_t> port{"Port"};

#ifdef MISTAKE
std::int64_t number(sparta::uses<port, sparta::read> value) { return value.value(); }
#else
std::int64_t number(sparta::uses<port> value) { return value.value(); }
#endif
