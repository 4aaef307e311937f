#include "custom/declared_once.hpp"
#include "custom/s3_artifacts.hpp"

#include <sparta/iam/actions/s3.hpp>

namespace sparta::custom {

sparta::function<s3_artifact_request> provide_s3_artifacts(service& of, const cfn::arn<iam::kinds::s3::object>& objects,
                                                           std::source_location where) {
  using namespace std::chrono_literals;
  return declared_once(
             of,
             {.name = "SpartaS3Artifacts", .description = "Puts this stack's objects into buckets", .timeout = 1min},
             publish_to_s3, where)
      .allow(iam::s3::delete_object | iam::s3::put_object, objects);
}

}  // namespace sparta::custom
