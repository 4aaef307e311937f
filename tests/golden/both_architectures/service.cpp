#include "golden/cases.hpp"

#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

sparta::model::service sparta::golden::both_architectures() {
  sparta::service service{{.name = "mixed"}};
  service.function({.name = "OnArm", .architecture = arm64}, [] {});
  service.function({.name = "OnIntel"}, [] {});
  return model::model_of(service);
}
