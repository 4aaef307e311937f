// first error: sparta: AWS gives this action no resource: leave it out
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/actions/xray.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto statement() { return iam::allow(iam::xray::put_trace_segments, uploads.arn()); }
#else
auto statement() { return iam::allow(iam::xray::put_trace_segments); }
#endif
