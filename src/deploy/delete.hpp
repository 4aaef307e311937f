#pragma once
#include "aws/client.hpp"
#include "deploy/stack_watch.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::deploy {

struct delete_options {
  std::string service;
  bool noop = false;
  bool local = false;
  std::chrono::minutes timeout{20};
  std::map<std::string, std::string> sources{};  ///< `main.cpp:12` by logical id
};

/// What stayed behind on purpose: archives may serve another stack, or a roll-back.
struct left_artifacts {
  std::string bucket;
  std::vector<std::string> keys{};
  std::string command{};  ///< that removes them
};

struct delete_report {
  bool existed = false;
  bool noop = false;
  std::string stack_name{};
  std::string stack_id{};
  std::vector<std::string> removed{};  ///< logical ids
  std::optional<left_artifacts> left{};
  std::chrono::milliseconds elapsed{};
};

/// Deletes the service's stack and waits until it is gone; that there is none is a success. `client` may only be null
/// with `noop`.
result<delete_report> delete_service(world& with, aws::client* client, const delete_options& options);

}  // namespace sparta::deploy
