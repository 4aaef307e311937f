#pragma once
#include "aws/client.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>

namespace sparta::deploy {

struct artifact_bucket {
  std::string name;
  bool versioned = false;
  std::string owner{};  ///< account that uploads insist on; only of a bucket whose name we chose
  bool made = false;    ///< by this run
};

struct bucket_options {
  std::optional<std::string> name{};  ///< `--s3-bucket`; absent = the account's own artifact bucket
  bool may_create_named = false;      ///< the embedded AWS starts empty, so there a named bucket is made
};

/// The bucket, which is there, ours to write, and in the stack's region; logs versioning and region.
result<artifact_bucket> ensure_bucket(world& with, aws::client& client, const bucket_options& options);

/// `sparta-artifacts-<account>-<region>`: found again by its name alone.
[[nodiscard]] std::string default_bucket_name(std::string_view account, std::string_view region);

}  // namespace sparta::deploy
