// Whatever CloudFormation, or somebody else, asks of a custom resource: who gave a place for an answer gets one, once,
// in JSON; the handler may succeed, fail or throw.
#include "custom/protocol.hpp"

#include <sparta/json/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace sparta;

void require(bool truth) {
  if (!truth) std::abort();
}

struct properties {
  std::string name;
  int count = 1;
  bool flag = false;
  std::vector<std::map<std::string, double>> numbers{};
};

struct counting final : custom::responder {
  result<void> put(std::string_view url, std::string_view body) override {
    require(!url.empty());
    const auto answer = json::parse(body);
    require(answer && answer->is_object());
    for (const auto* name : {"Status", "PhysicalResourceId", "StackId", "RequestId", "LogicalResourceId"})
      require(answer->find(name) != nullptr);
    ++answers;
    return {};
  }
  int answers = 0;
};

result<custom::detail::raw_reply> handle(custom::detail::raw_request raw) {
  auto typed = custom::detail::typed<properties, properties>(std::move(raw));
  if (!typed) return std::move(typed).error();
  if (typed->properties.flag) throw std::runtime_error(typed->properties.name);
  if (typed->properties.count < 0) return error{.message = typed->properties.name};
  return custom::detail::untyped(typed->properties);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  counting to;
  context ctx;
  const auto outcome = custom::serve(text, ctx, handle, to);
  const auto parsed = json::parse(text);
  const auto* url = parsed ? parsed->find("ResponseURL") : nullptr;
  const bool can_answer = url != nullptr && url->is_string() && !url->as_string().empty();
  require(to.answers == (can_answer ? 1 : 0));
  require(outcome.has_value() == can_answer);
  return 0;
}
