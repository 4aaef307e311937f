// first error: a_name_must_be_given
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
sparta::service service{{.description = "Greets."}};
#else
sparta::service service{{.name = "hello", .description = "Greets."}};
#endif
