// first error: sparta: this action does not apply to that kind of resource
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::get_object, uploads.arn()); }
#else
auto statement() { return iam::allow(iam::s3::get_object, uploads.objects("inbox/*")); }
#endif
