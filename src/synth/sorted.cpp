#include "synth/sorted.hpp"

#include <algorithm>
#include <utility>

namespace sparta::synth {

json::object sorted(const json::object& members) {
  json::object::container ordered(members.begin(), members.end());
  std::ranges::sort(ordered, {}, &json::member::name);
  return json::object(std::move(ordered));
}

}  // namespace sparta::synth
