#include "deploy/bucket.hpp"

#include "aws/s3.hpp"
#include "aws/sts.hpp"

#include <fmt/format.h>

namespace sparta::deploy {
namespace {

namespace s3 = aws::s3;

error missing(std::string_view name, const world& with) {
  return {.kind = error_kind::not_found,
          .message = fmt::format("there is no bucket {}", name),
          .code = "NoSuchBucket",
          .remedy = fmt::format("create it (aws s3 mb s3://{}), or run `{}` without --s3-bucket: one is made then",
                                name, next_command(with, "provision"))};
}

error not_ours(std::string_view name) {
  return {.kind = error_kind::denied,
          .message = fmt::format("the bucket {} is not ours: S3 denies access to it", name),
          .code = "AccessDenied",
          .remedy =
              "name a bucket of this account with --s3-bucket, or ask its owner for s3:ListBucket, "
              "s3:GetBucketVersioning, s3:GetObject and s3:PutObject."};
}

error wrong_region(std::string_view name, std::string_view region, std::string_view bucket_region) {
  return {.kind = error_kind::conflict,
          .message = fmt::format("region ({}) does not match bucket region ({})", region, bucket_region),
          .notes = {fmt::format("Lambda reads code only from a bucket of its own region; {} is in {}", name,
                                bucket_region)},
          .remedy = fmt::format("use a bucket in {}, or deploy with --region {}", region, bucket_region)};
}

/// An answer to HEAD has no body: expired or wrong credentials look like somebody else's bucket until STS is asked.
error refused(aws::client& client, std::string_view name) {
  const auto caller = aws::sts::get_caller_identity(client);
  return caller ? not_ours(name) : caller.error();
}

bool is_usable(const s3::bucket_facts& facts, const aws::client& client) {
  if (facts.access == s3::access::granted) return true;
  return facts.access == s3::access::elsewhere && !facts.region.empty() && facts.region != client.settings.region;
}

result<std::string> region_of(aws::client& client, const std::string& name, const s3::bucket_facts& facts) {
  if (!facts.region.empty()) return facts.region;
  return s3::get_bucket_location(client, name);
}

/// Logs the two checks in Sparta's order. A bucket elsewhere can't be asked for its versioning from here.
result<artifact_bucket> check(world& with, aws::client& client, artifact_bucket bucket, const s3::bucket_facts& facts) {
  const auto region = region_of(client, bucket.name, facts);
  if (!region) return region.error();
  const auto& ours = client.settings.region;
  if (*region == ours) {
    const auto versions = s3::get_bucket_versioning(client, bucket.name);
    if (!versions) return versions.error();
    bucket.versioned = *versions == s3::versioning::enabled;
    with.log.info("Checking S3 versioning",
                  {{"Bucket", bucket.name}, {"VersioningEnabled", bucket.versioned ? "true" : "false"}});
  }
  with.log.info("Checking S3 region", {{"Bucket", bucket.name}, {"Region", *region}});
  if (*region != ours) return wrong_region(bucket.name, ours, *region);
  return bucket;
}

/// Creates it in the client's region; one that is there meanwhile, and ours, is as good.
result<void> create(world& with, aws::client& client, const std::string& name) {
  with.log.info("Creating S3 bucket", {{"Bucket", name}, {"Region", client.settings.region}});
  auto made = s3::create_bucket(client, name);
  if (!made && made.error().code != "BucketAlreadyOwnedByYou") return made.error();
  return {};
}

/// Versioning comes last: a bucket without it is one that this did not finish with.
result<void> secure(aws::client& client, const std::string& name) {
  if (auto done = s3::put_public_access_block(client, name); !done) return done;
  if (auto done = s3::put_bucket_encryption(client, name); !done) return done;
  if (auto done = s3::put_bucket_tagging(client, name, {{"io:sparta:purpose", "deployment artifacts"}}); !done)
    return done;
  return s3::put_bucket_versioning(client, name, s3::versioning::enabled);
}

result<artifact_bucket> named_bucket(world& with, aws::client& client, const std::string& name, bool may_create) {
  auto facts = s3::head_bucket(client, name);
  if (!facts) return facts.error();
  artifact_bucket bucket{.name = name};
  if (facts->access == s3::access::absent) {
    if (!may_create) return missing(name, with);
    if (auto made = create(with, client, name); !made) return made.error();
    *facts = {.access = s3::access::granted, .region = client.settings.region};
    bucket.made = true;
  }
  if (!is_usable(*facts, client)) return refused(client, name);
  return check(with, client, std::move(bucket), *facts);
}

result<artifact_bucket> account_bucket(world& with, aws::client& client) {
  const auto caller = aws::sts::get_caller_identity(client);
  if (!caller) return caller.error();
  const auto& region = client.settings.region;
  artifact_bucket bucket{.name = default_bucket_name(caller->account, region), .owner = caller->account};
  auto facts = s3::head_bucket(client, bucket.name, bucket.owner);
  if (!facts) return facts.error();
  if (facts->access == s3::access::denied)
    return not_ours(bucket.name)
        .with_note("every account has its own bucket of that pattern, so somebody else took this name");
  if (facts->access == s3::access::absent) {
    if (auto made = create(with, client, bucket.name); !made) return made.error();
    bucket.made = true;
  }
  const auto versions = s3::get_bucket_versioning(client, bucket.name);
  if (!versions) return versions.error();
  if (*versions != s3::versioning::enabled)
    if (auto done = secure(client, bucket.name); !done) return done.error();
  return check(with, client, std::move(bucket), {.access = s3::access::granted, .region = region});
}

}  // namespace

std::string default_bucket_name(std::string_view account, std::string_view region) {
  return fmt::format("sparta-artifacts-{}-{}", account, region);
}

result<artifact_bucket> ensure_bucket(world& with, aws::client& client, const bucket_options& options) {
  if (options.name) return named_bucket(with, client, *options.name, options.may_create_named);
  return account_bucket(with, client);
}

}  // namespace sparta::deploy
