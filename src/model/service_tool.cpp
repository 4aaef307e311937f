#include "model/handlers.hpp"
#include "model/service.hpp"

#include <sparta/service.hpp>

#include <utility>

namespace sparta {

/// In the tool a service keeps all that was declared.
struct service::state {
  model::service declaration;
  std::vector<model::registered_handler> handlers;
};

namespace {

model::source_line line_of(const std::source_location& where) { return {where.file_name(), where.line()}; }

model::function resolved(const function_options& options, const model::service& of, const std::source_location& where) {
  return {.name = std::string(options.name.text),
          .description = std::string(options.description),
          .memory_mib = options.memory.mib,
          .timeout = options.timeout.value,
          .environment = options.environment,
          .architecture = options.architecture.value_or(of.architecture),
          .tracing = options.tracing,
          .ephemeral_storage_mib = options.ephemeral_storage.mib,
          .reserved_concurrency = options.reserved_concurrency,
          .log_retention = options.log_retention.value,
          .tags = options.tags,
          .declared_at = line_of(where)};
}

}  // namespace

service::service(const service_options& options, std::source_location where)
    : state_(new state{.declaration = {.name = std::string(options.name.text),
                                       .description = std::string(options.description),
                                       .architecture = options.architecture,
                                       .tags = options.tags,
                                       .declared_at = line_of(where)},
                       .handlers = {}}) {}

service::~service() = default;

std::size_t service::declare(const function_options& options, erased_handler handler, std::source_location where) {
  state_->handlers.push_back({.name = std::string(options.name.text),
                              .call = std::move(handler),
                              .file = where.file_name(),
                              .line = where.line()});
  state_->declaration.functions.push_back(resolved(options, state_->declaration, where));
  return state_->declaration.functions.size() - 1;
}

}  // namespace sparta

namespace sparta::model {

const service& model_of(const sparta::service& declared) { return declared.declared().declaration; }

std::span<registered_handler> handlers_of(sparta::service& declared) { return declared.declared().handlers; }

std::string_view name_of(const sparta::service& declared) { return model_of(declared).name; }

}  // namespace sparta::model
