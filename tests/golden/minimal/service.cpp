#include "golden/cases.hpp"

#include <sparta/sparta.hpp>

sparta::model::service sparta::golden::minimal() {
  sparta::service service{{.name = "hello-world"}};
  service.function({.name = "Hello"}, [] {});
  return model::model_of(service);
}
