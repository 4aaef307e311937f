#pragma once
#include <sparta/iam/actions/s3.hpp>
#include <sparta/on/key_filter.hpp>
#include <sparta/on/s3.hpp>
#include <sparta/service.hpp>

#include <string>
#include <utility>

namespace sparta::archetypes {

/// A function that is told of objects that come into a bucket of the service's and go, and may read them; with
/// `only`, of those whose keys begin and end so.
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
  return declared.allow(iam::s3::get_object, bucket.objects(std::string(only.prefix) + "*" + std::string(only.suffix)));
}

}  // namespace sparta::archetypes
