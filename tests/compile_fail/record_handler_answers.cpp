// first error: a handler of one record returns nothing, or sparta::result<void>
#include <sparta/events/sqs.hpp>
#include <sparta/sparta.hpp>

#ifdef MISTAKE
int take(const sparta::events::sqs_message&) { return 1; }
#else
void take(const sparta::events::sqs_message&) {}
#endif

void declare(sparta::service& service) { service.function({.name = "Take"}, take); }
