#include "golden/cases.hpp"

#include <sparta/sparta.hpp>

#include <string>

sparta::model::service sparta::golden::many_functions() {
  sparta::service service{{.name = "many", .description = "More functions than one would write by hand."}};
  for (int i = 1; i <= 20; ++i) {
    const std::string name = "Step" + std::to_string(i);
    service.function({.name = sparta::logical_id::at_run_time(name)}, [] {});
  }
  return model::model_of(service);
}
