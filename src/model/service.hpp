#pragma once
#include "model/source_line.hpp"

#include <sparta/function.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta {
class service;
}

namespace sparta::model {

/// A build's id is at most this long, so that the size of every environment is known before there is a build.
inline constexpr std::uint32_t longest_build_id = 128;

/// A declared function with every default resolved; `sparta::function_options` says what each member means.
struct function {
  std::string name;
  std::string description{};
  std::uint64_t memory_mib = 128;
  std::chrono::seconds timeout{3};
  std::map<std::string, std::string> environment{};
  sparta::architecture architecture = sparta::architecture::x86_64;
  sparta::tracing tracing = sparta::tracing::pass_through;
  std::uint64_t ephemeral_storage_mib = 512;
  std::optional<std::uint32_t> reserved_concurrency{};
  std::chrono::days log_retention{30};
  std::map<std::string, std::string> tags{};
  source_line declared_at{};
};

/// What `main` declared, as data: the only input of validation, of synthesis and of everything after them.
struct service {
  std::string name;
  std::string description{};
  sparta::architecture architecture = sparta::architecture::x86_64;
  std::map<std::string, std::string> tags{};
  std::vector<function> functions{};
  source_line declared_at{};
};

/// The tool's alone: a bootstrap keeps no model.
[[nodiscard]] const service& model_of(const sparta::service& declared);

}  // namespace sparta::model
