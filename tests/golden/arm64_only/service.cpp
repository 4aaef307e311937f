#include "golden/cases.hpp"

#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

sparta::model::service sparta::golden::arm64_only() {
  sparta::service service{{.name = "graviton", .architecture = arm64}};
  service.function({.name = "Hello"}, [] {});
  return model::model_of(service);
}
