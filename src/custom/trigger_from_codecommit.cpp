#include "custom/codecommit_triggers.hpp"

#include <sparta/aws/calls.hpp>

namespace sparta::custom {
namespace {

class codecommit_itself final : public repository_triggers {
 public:
  explicit codecommit_itself(const context& of) : aws_(of) {}

  result<json::array> get(const std::string& repository) override {
    const auto answer = call("GetRepositoryTriggers", {{"repositoryName", repository}});
    if (!answer) return answer.error();
    const auto* triggers = answer->find("triggers");
    return triggers != nullptr && triggers->is_array() ? triggers->as_array() : json::array{};
  }

  result<void> put(const std::string& repository, const json::array& triggers) override {
    const auto answer = call("PutRepositoryTriggers", {{"repositoryName", repository}, {"triggers", triggers}});
    return answer ? result<void>() : answer.error();
  }

 private:
  result<json::value> call(std::string operation, json::object body) {
    return aws::json_call(aws_, {.service = "codecommit",
                                 .target = "CodeCommit_20150413",
                                 .operation = std::move(operation),
                                 .body = std::move(body)});
  }

  aws::session aws_;
};

}  // namespace

result<reply<>> trigger_from_codecommit(const request<codecommit_triggers>& asked, context& ctx) {
  codecommit_itself triggers(ctx);
  return serve_codecommit_triggers(asked, triggers);
}

}  // namespace sparta::custom
