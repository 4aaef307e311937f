// Handlers that do what the tests beside it ask for.

#include <sparta/sparta.hpp>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <thread>

namespace shop {

struct order_missing : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct line {
  std::string sku;
};
struct order {
  std::string id;
  std::vector<line> lines{};
};

}  // namespace shop

namespace {

sparta::raw_response echo(std::string_view event) {
  return {.body = std::string(event), .content_type = "application/json"};
}

std::string lines(const shop::order& order) { return order.id + " has " + std::to_string(order.lines.size()); }

void fail(std::string_view event) {
  try {
    throw shop::order_missing(std::string(event));
  } catch (...) {
    std::throw_with_nested(std::runtime_error("größe: can't answer"));
  }
}

struct size {
  std::size_t bytes = 0;
};
sparta::raw_response large(const size& wanted) {
  return {.body = std::string(wanted.bytes, 'x'), .content_type = "text/plain; charset=utf-8"};
}

struct seen {
  std::string request_id, function_arn, trace_id, trace_variable, tenant_id, identity_id, function_name;
  bool has_time = false;
  std::optional<sparta::json::value> client_context{};
};
seen look(sparta::context& ctx) {
  const char* const variable = std::getenv("_X_AMZN_TRACE_ID");
  ctx.log.info("looking", {{"wörd", "größe"}, {"count", 3}});
  return {.request_id = std::string(ctx.request_id),
          .function_arn = std::string(ctx.function_arn),
          .trace_id = std::string(ctx.trace_id),
          .trace_variable = variable != nullptr ? variable : "",
          .tenant_id = std::string(ctx.tenant_id),
          .identity_id = ctx.identity ? std::string(ctx.identity->identity_id) : "",
          .function_name = std::string(ctx.function_name),
          .has_time = ctx.remaining() > std::chrono::seconds(30),
          .client_context = ctx.client_context};
}

void fatal_in_noexcept() {
  []() noexcept { throw shop::order_missing("out of noexcept"); }();
}

void fatal_in_thread() {
  std::thread([] { throw shop::order_missing("out of a thread"); }).join();
}

sparta::raw_response bad_content_type() { return {.body = "x", .content_type = "text/plain\r\nEvil: yes"}; }

sparta::raw_response measure(std::string_view event, sparta::context& ctx) {
  ctx.metrics.dimensions({{"Country", "de"}});
  ctx.metrics.add("Orders", 1, sparta::unit::count);
  ctx.metrics.add("Wait", 0.25, sparta::unit::seconds, sparta::high_resolution);
  if (event == "throw") throw shop::order_missing("measured");
  return {.body = "measured"};
}

}  // namespace

int main(int argc, char** argv) {
  sparta::service service{{.name = "runtime-test"}};
  service.function({.name = "Echo"}, echo);
  service.function({.name = "Lines"}, lines);
  service.function({.name = "Fail"}, fail);
  service.function({.name = "Large"}, large);
  service.function({.name = "Look"}, look);
  service.function({.name = "FatalInNoexcept"}, fatal_in_noexcept);
  service.function({.name = "FatalInThread"}, fatal_in_thread);
  service.function({.name = "BadContentType"}, bad_content_type);
  service.function({.name = "Measure"}, measure)
      .decorate([](const sparta::decorated_function&, sparta::cfn::resource& function,
                   sparta::cfn::template_document&) -> sparta::result<void> {
        function.metadata =
            "the text of a decorator, which is long enough for no compiler to write it as numbers into the code";
        return {};
      });
  service.hooks().pre_build([](sparta::hook_context& context) -> sparta::result<void> {
    context.log("the text of a hook, which is long enough for no compiler to write it as numbers into the code");
    return {};
  });
  if (std::getenv("THROW_IN_MAIN") != nullptr) throw shop::order_missing("in main");
  return sparta::run(service, argc, argv);
}
