#pragma once
#include <sparta/context.hpp>
#include <sparta/custom/request.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <vector>

/// The custom resource that has an existing repository trigger functions. CodeCommit knows only all triggers of a
/// repository at once.
/// https://docs.aws.amazon.com/codecommit/latest/APIReference/API_PutRepositoryTriggers.html
namespace sparta::custom {

struct codecommit_trigger {
  std::string function_arn;
  std::vector<std::string> events;
  std::vector<std::string> branches;
  std::optional<std::string> custom_data{};
};

struct codecommit_triggers {
  std::string repository;
  std::vector<codecommit_trigger> triggers;
};

/// The triggers of a repository, as JSON: what others have said of theirs is kept as it is.
class repository_triggers {
 public:
  virtual ~repository_triggers() = default;
  virtual result<json::array> get(const std::string& repository) = 0;
  virtual result<void> put(const std::string& repository, const json::array& triggers) = 0;
};

[[nodiscard]] result<reply<>> serve_codecommit_triggers(const request<codecommit_triggers>& asked,
                                                        repository_triggers& of);
/// The handler.
[[nodiscard]] result<reply<>> trigger_from_codecommit(const request<codecommit_triggers>& asked, context& ctx);

}  // namespace sparta::custom
