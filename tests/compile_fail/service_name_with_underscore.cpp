// first error: service_name_must_be_a_letter_then_letters_digits_and_hyphens
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
sparta::service service{{.name = "hello_world"}};
#else
sparta::service service{{.name = "hello-world"}};
#endif
