#pragma once
#include <sparta/cfn/condition.hpp>

namespace sparta {

/// What an output of the stack says besides its value.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
struct output_options {
  cfn::condition_name condition{};
  cfn::value<std::string> description{};
  /// The name under which other stacks of the account and region import it; unique there.
  cfn::value<std::string> export_name{};
  static constexpr const char* shape_ =
      "Output\0"
      "Condition\0"
      "Description\0"
      "Export\0";
};

}  // namespace sparta
