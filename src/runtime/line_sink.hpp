#pragma once
#include <string_view>

namespace sparta::runtime {

/// Takes finished lines: a seam around standard output.
class line_sink {
 public:
  virtual ~line_sink() = default;
  virtual void write(std::string_view line) = 0;
};

/// One write(2) a line, so that lines of several threads don't mix, and nothing is left in a buffer when Lambda
/// freezes or ends the process.
class descriptor_sink final : public line_sink {
 public:
  explicit descriptor_sink(int descriptor) : descriptor_(descriptor) {}
  void write(std::string_view line) override;

 private:
  int descriptor_;
};

}  // namespace sparta::runtime
