#include "samples/catalogue.hpp"
#include "samples/compose.hpp"

#include <sparta/json/write.hpp>
#include <sparta/testing/sample_event.hpp>

namespace sparta::testing {

std::string sample_event(std::string_view name, const sample_changes& with) {
  return json::write(samples::compose(samples::find_sample(name).value(), with.set, with.in).value());
}

}  // namespace sparta::testing
