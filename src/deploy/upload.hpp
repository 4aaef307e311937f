#pragma once
#include "aws/client.hpp"
#include "deploy/bucket.hpp"
#include "deploy/undo.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

struct artifact {
  std::filesystem::path path;
  std::uint64_t size = 0;
  std::string sha256;  ///< hexadecimal
  std::string key;
  std::string content_type = "application/zip";
};

/// Where an artifact ended up.
struct stored_artifact {
  std::string key;
  std::string version_id{};  ///< empty in a bucket without versions
  bool already_there = false;
};

/// `<service>/<stem>-<first digits of the digest><extension>`: equal content has an equal key, so that what is
/// there is never sent again, and a change is always seen by CloudFormation.
[[nodiscard]] std::string content_key(std::string_view service, const std::filesystem::path& name,
                                      std::string_view sha256);

/// Uploads unless the key is there; what it made is added to `made`.
result<stored_artifact> store(world& with, aws::client& client, const artifact_bucket& into, const artifact& what,
                              std::vector<uploaded_object>& made);

}  // namespace sparta::deploy
