#pragma once
#include "aws/client.hpp"
#include "base/log.hpp"

#include <string>
#include <vector>

namespace sparta::deploy {

/// An object that this run made.
struct uploaded_object {
  std::string bucket;
  std::string key;
  std::string version_id{};
};

/// The same client for after a Ctrl-C: cleaning up must not be stopped by what it cleans up after.
[[nodiscard]] aws::client for_cleanup(const aws::client& with);

/// Deletes exactly these versions, last first. What can't be deleted is a warning that names it.
void delete_uploads(aws::client& with, base::log_sink& log, const std::vector<uploaded_object>& made);

}  // namespace sparta::deploy
