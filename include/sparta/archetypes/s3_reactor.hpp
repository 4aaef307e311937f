#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/on/key_filter.hpp>
#include <sparta/on/s3.hpp>
#include <sparta/service.hpp>

#include <string>
#include <utility>

namespace sparta::archetypes {

namespace detail {

template <class Bucket>
[[nodiscard]] cfn::arn<iam::kinds::s3::object> objects_of(const Bucket& own, const cfn::value<std::string>& pattern) {
  return own.objects(pattern);
}
[[nodiscard]] inline cfn::arn<iam::kinds::s3::object> objects_of(const on::existing_bucket& other,
                                                                 const cfn::value<std::string>& pattern) {
  return cfn::arn<iam::kinds::s3::object>(
      cfn::unchecked(cfn::detail::arn_below_node(on::arn_of(other), "/", pattern, {})));
}

}  // namespace detail

/// A function that is told of objects that come into a bucket and go, and may read them; with `only`, of those whose
/// keys begin and end so. The bucket is one of the service's, by its handle, or an `on::existing_bucket`.
///
///     archetypes::s3_reactor(shop, {.name = "Resize"}, resize, uploads, {.prefix = "photos/"});
template <class Handler, class Bucket>
auto s3_reactor(service& of, const function_options& options, Handler handler, const Bucket& bucket,
                const on::key_filter& only = {}) {
  const auto declared = of.function(options, std::move(handler));
  declared.on(on::s3{.bucket = bucket,
                     .events = {on::s3_event::object_created, on::s3_event::object_removed},
                     .prefix = only.prefix,
                     .suffix = only.suffix});
  return declared.allow(iam::s3::get_object,
                        detail::objects_of(bucket, std::string(only.prefix) + "*" + std::string(only.suffix)));
}

}  // namespace sparta::archetypes
