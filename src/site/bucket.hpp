#pragma once
#include "site/declared_site.hpp"

namespace sparta::sites {

/// The bucket, and who may read it: CloudFront for this distribution, or, of an S3 website, everybody.
[[nodiscard]] cfn::resource bucket_of(const declared_site& what);
[[nodiscard]] cfn::resource bucket_policy_of(const declared_site& what);

}  // namespace sparta::sites
