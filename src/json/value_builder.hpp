#pragma once
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>

#include <string>
#include <vector>

namespace sparta::json {

/// Makes a value of the pieces of a text, or of what an encoder writes.
class value_builder final : public writer {
 public:
  void begin_object() override;
  void key(std::string_view name) override { key(std::string(name)); }
  void end_object() override;
  void begin_array() override;
  void end_array() override;
  void null() override { add(nullptr); }
  void boolean(bool truth) override { add(truth); }
  void string(std::string_view text) override { add(text); }

  void key(std::string name);
  json::value& add(json::value what);
  [[nodiscard]] json::value take() && { return std::move(root_); }

 private:
  void integer(std::int64_t number) override { add(number); }
  void unsigned_integer(std::uint64_t number) override { add(number); }
  void real(double number) override;
  void single(float number) override;

  json::value root_;
  /// The arrays and objects not yet ended. Only the innermost grows, so the pointers to the outer ones hold.
  std::vector<json::value*> open_;
};

}  // namespace sparta::json
