#pragma once
#include <string>
#include <utility>

namespace sparta::aws {

/// Text that must not reach a log or an error by accident: it has to be revealed by name, and no stream takes it.
class secret {
 public:
  secret() = default;
  secret(std::string text) : text_(std::move(text)) {}
  secret(const char* text) : text_(text) {}
  [[nodiscard]] const std::string& reveal() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }
  bool operator==(const secret&) const = default;

  template <class Stream>
  friend Stream& operator<<(Stream&, const secret&) = delete;

 private:
  std::string text_;
};

}  // namespace sparta::aws
