#pragma once
#include <sparta/json/value.hpp>

#include <string>

namespace sparta::synth {

/// A resource, and what stands for it where it can't be referred to.
struct stand_in {
  std::string name;  ///< logical id
  json::value ref;
  json::value arn;
};

/// Puts the stand-ins where the value has the resource's `Ref` or its attribute `Arn`, in texts of Fn::Sub as well.
/// Other attributes stay.
void replace_references(json::value& in, const stand_in& with);

}  // namespace sparta::synth
