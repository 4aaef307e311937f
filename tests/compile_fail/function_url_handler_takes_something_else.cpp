// first error: the handler of a function with an URL takes http::request, or parts of one
#include <sparta/events/function_url.hpp>
#include <sparta/events/sqs.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void answer(const events::sqs&) {}
#else
events::function_url_response answer(const events::function_url_request&) { return {}; }
#endif

void declare(sparta::service& service) { service.function({.name = "One"}, answer).url({}); }
