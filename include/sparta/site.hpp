#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/service.hpp>
#include <sparta/site/options.hpp>

#include <memory>
#include <source_location>
#include <string>
#include <utility>

namespace sparta {

/// A declared static site, as `service::site` returns it. A copy means the same site.
class site {
 public:
  using place = std::source_location;
  struct state;  // the tool's alone

  explicit site(std::shared_ptr<state> held) : state_(std::move(held)) {}

  /// Where it is, which is also its origin: `https://d111111abcdef8.cloudfront.net`. For an API that its pages call:
  /// `.cors = http::cors{.origins = {web.url()}}`.
  [[nodiscard]] cfn::value<std::string> url() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_url();
  }
  /// The name of its bucket.
  [[nodiscard]] cfn::value<std::string> bucket() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_bucket();
  }

 private:
  [[nodiscard]] cfn::value<std::string> told_url() const;
  [[nodiscard]] cfn::value<std::string> told_bucket() const;

  std::shared_ptr<state> state_;
};

namespace sites {

/// Declares the function that puts files into the bucket, unless another site has.
void provide(service& of, std::source_location where);
[[nodiscard]] site declare(service& of, const site_options& options, std::source_location where);

}  // namespace sites

inline site service::site(const site_options& options, place where) {
  sites::provide(*this, where);
  if constexpr (detail::in_bootstrap)
    return sparta::site(nullptr);
  else
    return sites::declare(*this, options, where);
}

}  // namespace sparta
