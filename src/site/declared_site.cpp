#include "site/declared_site.hpp"

#include "cfn/intrinsics.hpp"
#include "model/service_state.hpp"
#include "site/contents.hpp"
#include "site/file_headers.hpp"
#include "site/provider.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/iam/actions/cloudfront.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/site.hpp>

#include <utility>

namespace sparta {

struct site::state {
  sites::declared_site declared;
};

cfn::value<std::string> site::told_url() const { return cfn::unchecked(sites::url_of(state_->declared)); }
cfn::value<std::string> site::told_bucket() const {
  return cfn::unchecked(cfn::intrinsic::ref(sites::bucket_id(state_->declared.name)));
}

namespace sites {
namespace {

namespace intrinsic = cfn::intrinsic;

std::vector<std::string> texts(const std::vector<std::string_view>& all) { return {all.begin(), all.end()}; }

std::optional<declared_domain> domain_of(const std::optional<site_domain>& given) {
  if (!given) return std::nullopt;
  std::vector<std::string> names = texts(given->other_names);
  names.emplace(names.begin(), given->name);
  return declared_domain{
      .names = std::move(names), .certificate = given->certificate, .hosted_zone = given->hosted_zone};
}

json::object manifest_of(const std::vector<site_value>& given) {
  json::object all;
  for (const auto& each : given)
    all[each.name] = json::object{{"description", each.description}, {"value", json::value(each.value)}};
  return all;
}

declared_site as_declared(const site_options& options, std::source_location where) {
  return {.name = std::string(options.name.text),
          .directory = std::string(options.directory),
          .index = std::string(options.index),
          .error = std::string(options.error),
          .single_page = options.single_page,
          .domain = domain_of(options.domain),
          .manifest = manifest_of(options.manifest),
          .user_data = options.user_data,
          .delivery = options.delivery,
          .price_class = options.price_class,
          .web_acl = options.web_acl,
          .response_headers_policy = options.response_headers_policy,
          .declared_at = model::line_of(where)};
}

model::published_folder folder_of(const declared_site& what, const site_options& options) {
  const cache_rules rules{.immutable = texts(options.cache.immutable),
                          .pages = std::string(options.cache.pages),
                          .others = std::string(options.cache.others)};
  return {.name = what.name,
          .directory = what.directory,
          .build = std::string(options.build),
          .parameter = list_parameter(what.name),
          .index = what.index,
          .error = what.error,
          .headers_of = [rules](std::string_view path) { return headers_of(path, rules); },
          .declared_at = what.declared_at};
}

template <class Kind>
cfn::arn<Kind> arn_of(const json::value& expression) {
  return cfn::arn<Kind>(cfn::unchecked(expression));
}

void allow_what_it_does(const sparta::function<contents_request>& provider, const declared_site& what) {
  const auto bucket = bucket_id(what.name);
  provider
      .allow(iam::s3::get_object, iam::arn_of<iam::kinds::s3::object>(
                                      "arn:${AWS::Partition}:s3:::${ArtifactS3Bucket}/${AWS::StackName}/site/*"))
      .allow(iam::s3::list_bucket | iam::s3::list_bucket_versions,
             arn_of<iam::kinds::s3::bucket>(intrinsic::get_att(bucket, "Arn")))
      .allow(iam::s3::delete_object | iam::s3::delete_object_version | iam::s3::put_object,
             arn_of<iam::kinds::s3::object>(intrinsic::sub("${" + bucket + ".Arn}/*")));
  if (what.delivery != site_delivery::cloudfront) return;
  provider.allow(
      iam::cloudfront::create_invalidation,
      arn_of<iam::kinds::cloudfront::distribution>(intrinsic::sub(
          "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${" + distribution_id(what.name) + "}")));
}

void declare_contents(service& of, const declared_site& what, const sparta::function<contents_request>& provider,
                      std::source_location where) {
  const auto id = contents_id(what.name);
  const cfn::value<std::string> distribution =
      what.delivery == site_delivery::cloudfront
          ? cfn::value<std::string>(cfn::unchecked(intrinsic::ref(distribution_id(what.name))))
          : cfn::value<std::string>("");
  of.custom_resource(
      sparta::custom_resource<contents, contents_outputs>(logical_id::at_run_time(id)), provider,
      {{&contents::source_bucket, cfn::unchecked(intrinsic::ref("ArtifactS3Bucket"))},
       {&contents::list, cfn::unchecked(intrinsic::ref(list_parameter(what.name)))},
       {&contents::bucket, cfn::unchecked(intrinsic::ref(bucket_id(what.name)))},
       {&contents::distribution, distribution},
       {&contents::index, what.index},
       {&contents::single_page, what.single_page},
       {&contents::user_data, json::write(what.user_data.is_null() ? json::value(json::object{}) : what.user_data)}},
      {}, where);
}

}  // namespace

site declare(service& of, const site_options& options, std::source_location where) {
  auto held = std::make_shared<site::state>();
  held->declared = as_declared(options, where);
  const declared_site& what = held->declared;
  const auto function = provider(of, where);
  allow_what_it_does(function, what);
  declare_contents(of, what, function, where);
  auto& model = of.declared().declaration;
  model.published_folders.push_back(folder_of(what, options));
  model.parts.push_back({.kind = std::string(site_kind),
                         .name = what.name,
                         .wire = [held](const model::service& all) { return wire(held->declared, all); },
                         .declared_at = what.declared_at});
  return sparta::site(std::move(held));
}

}  // namespace sites
}  // namespace sparta
