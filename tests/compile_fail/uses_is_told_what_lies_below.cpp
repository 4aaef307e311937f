// first error: a function is told the ARN of what it uses, not of what lies below it
#include <sparta/cfn/s3.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto where(sparta::uses<uploads> bucket) { return bucket.objects("*"); }
#else
auto where(sparta::uses<uploads> bucket) { return bucket.arn(); }
#endif
