#pragma once
#include "aws/client.hpp"
#include "deploy/bucket.hpp"
#include "deploy/folder.hpp"
#include "deploy/undo.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <string>
#include <vector>

namespace sparta::deploy {

/// Uploads what of the folder's files is not in the bucket yet, then the list of all; what it made is added to `made`.
result<void> upload_folder(world& with, aws::client& client, const artifact_bucket& into, const std::string& service,
                           const folder& what, std::vector<uploaded_object>& made);

}  // namespace sparta::deploy
