#include "golden/cases.hpp"

#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

sparta::model::service sparta::golden::every_option() {
  sparta::service service{{.name = "orders",
                           .description = "Takes orders.",
                           .architecture = arm64,
                           .tags = {{"team", "checkout"}, {"cost-center", "42"}}}};
  service.function({.name = "TakeOrder",
                    .description = "Takes one order.",
                    .memory = 1769_MiB,
                    .timeout = 15min,
                    .environment = {{"TABLE", "orders"}, {"EMPTY", ""}, {"TEMPLATE", "${not} a reference, \"quoted\""}},
                    .architecture = arm64,
                    .tracing = sparta::tracing::active,
                    .ephemeral_storage = 10_GiB,
                    .reserved_concurrency = 7,
                    .log_retention = days{3653},
                    .tags = {{"stage", "production"}, {"owner", "checkout@example.com"}}},
                   [] {});
  return model::model_of(service);
}
