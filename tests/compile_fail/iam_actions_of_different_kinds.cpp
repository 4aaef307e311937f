// first error: sparta: the actions of one statement have a kind of resource in common; these have none
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::get_object | iam::s3::list_bucket, uploads.objects()); }
#else
auto statement() { return iam::allow(iam::s3::get_object | iam::s3::put_object, uploads.objects()); }
#endif
