// first error: a function can be told attributes that are text, numbers, booleans or lists of text
#include <sparta/cfn/s3.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto where(sparta::uses<uploads> bucket) { return bucket.metadata_configuration_destination(); }
#else
auto where(sparta::uses<uploads> bucket) { return bucket.website_url(); }
#endif
