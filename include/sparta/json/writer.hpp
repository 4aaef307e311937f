#pragma once
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::json {

enum class style : unsigned char {
  compact,  ///< no blanks at all
  pretty,   ///< two spaces a level, one member or element a line, no line end after the last
};

/// Takes JSON piece by piece, in the order of the text. `to_json` hooks write to it:
///
///     void to_json(json::writer& out, const point& p) {
///       out.begin_array();
///       out.number(p.x);
///       out.number(p.y);
///       out.end_array();
///     }
///
/// The caller keeps to the grammar: a key before each value in an object and nowhere else, each begin with its end.
class writer {
 public:
  virtual void begin_object() = 0;
  virtual void key(std::string_view name) = 0;
  virtual void end_object() = 0;
  virtual void begin_array() = 0;
  virtual void end_array() = 0;
  virtual void null() = 0;
  virtual void boolean(bool truth) = 0;
  virtual void string(std::string_view text) = 0;

  template <std::signed_integral Integer>
  void number(Integer value) {
    integer(value);
  }
  template <std::unsigned_integral Integer>
  void number(Integer value) {
    unsigned_integer(value);
  }
  /// JSON has no infinity and no NaN: both are written as null.
  template <std::floating_point Real>
  void number(Real value) {
    real(static_cast<double>(value));
  }
  /// The digits of a float are its own, not those of the nearest double.
  void number(float value) { single(value); }

  /// A member of the open object; include <sparta/json/encode.hpp> for anything but the kinds above.
  template <class T>
  void member(std::string_view name, const T& what) {
    key(name);
    encode(*this, what);
  }
  /// A value of any type that `json::encode` takes.
  template <class T>
  void value(const T& what) {
    encode(*this, what);
  }

 protected:
  writer() = default;
  ~writer() = default;
  writer(const writer&) = default;
  writer& operator=(const writer&) = default;

 private:
  virtual void integer(std::int64_t number) = 0;
  virtual void unsigned_integer(std::uint64_t number) = 0;
  virtual void real(double number) = 0;
  virtual void single(float number) = 0;
};

/// Appends to a string of the caller's. Text that is not UTF-8 comes out as U+FFFD, so the result always is JSON.
class text_writer final : public writer {
 public:
  explicit text_writer(std::string& out, style look = style::compact) : out_(out), pretty_(look == style::pretty) {}

  void begin_object() override;
  void key(std::string_view name) override;
  void end_object() override;
  void begin_array() override;
  void end_array() override;
  void null() override;
  void boolean(bool truth) override;
  void string(std::string_view text) override;

 private:
  void integer(std::int64_t number) override;
  void unsigned_integer(std::uint64_t number) override;
  void real(double number) override;
  void single(float number) override;

  void separate();
  void open(char bracket);
  void close(char bracket);
  void new_line();

  std::string& out_;
  std::size_t depth_ = 0;
  bool pretty_;
  bool first_ = true;  ///< nothing was written yet in the innermost array or object
  bool after_key_ = false;
};

}  // namespace sparta::json
