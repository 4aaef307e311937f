#pragma once
#include <sparta/error.hpp>

#include <concepts>
#include <exception>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace sparta {

/// Thrown by `result::value()` when there is none: the door for code that prefers exceptions.
class failure : public std::exception {
 public:
  explicit failure(sparta::error why) : why_(std::move(why)) {}
  [[nodiscard]] const char* what() const noexcept override { return why_.message.c_str(); }
  [[nodiscard]] const sparta::error& error() const noexcept { return why_; }

 private:
  sparta::error why_;
};

/// A value or the `error` that prevented it; member names as `std::expected`.
template <class T>
class [[nodiscard]] result {
 public:
  using value_type = T;

  template <class U = T>
    requires std::constructible_from<T, U> && (!std::same_as<std::remove_cvref_t<U>, result>) &&
             (!std::same_as<std::remove_cvref_t<U>, sparta::error>)
  // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): the constraint leaves results to the copy and the move
  result(U&& value) : held_(std::in_place_index<0>, std::forward<U>(value)) {}
  result(sparta::error why) : held_(std::in_place_index<1>, std::move(why)) {}

  [[nodiscard]] bool has_value() const noexcept { return held_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] T& value() & { return checked(*this); }
  [[nodiscard]] const T& value() const& { return checked(*this); }
  [[nodiscard]] T&& value() && { return std::move(checked(*this)); }

  [[nodiscard]] T& operator*() & noexcept { return *std::get_if<0>(&held_); }
  [[nodiscard]] const T& operator*() const& noexcept { return *std::get_if<0>(&held_); }
  [[nodiscard]] T&& operator*() && noexcept { return std::move(*std::get_if<0>(&held_)); }
  [[nodiscard]] T* operator->() noexcept { return std::get_if<0>(&held_); }
  [[nodiscard]] const T* operator->() const noexcept { return std::get_if<0>(&held_); }

  [[nodiscard]] sparta::error& error() & noexcept { return *std::get_if<1>(&held_); }
  [[nodiscard]] const sparta::error& error() const& noexcept { return *std::get_if<1>(&held_); }
  [[nodiscard]] sparta::error&& error() && noexcept { return std::move(*std::get_if<1>(&held_)); }

  template <class U>
  [[nodiscard]] T value_or(U&& otherwise) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(otherwise));
  }

  template <class F>
  [[nodiscard]] auto and_then(F&& next) && -> std::invoke_result_t<F, T&&> {
    if (!has_value()) return std::move(error());
    return std::invoke(std::forward<F>(next), *std::move(*this));
  }
  template <class F>
  [[nodiscard]] auto transform(F&& change) && -> result<std::invoke_result_t<F, T&&>> {
    if (!has_value()) return std::move(error());
    return std::invoke(std::forward<F>(change), *std::move(*this));
  }

 private:
  template <class Self>
  static auto& checked(Self& self) {
    if (!self.has_value()) throw failure(self.error());
    return *self;
  }
  std::variant<T, sparta::error> held_;
};

/// Success without a value, or an `error`: `return {};` is success.
template <>
class [[nodiscard]] result<void> {
 public:
  using value_type = void;

  result() = default;
  result(sparta::error why) : why_(std::move(why)) {}

  [[nodiscard]] bool has_value() const noexcept { return !why_; }
  explicit operator bool() const noexcept { return has_value(); }
  void value() const {
    if (why_) throw failure(*why_);
  }
  [[nodiscard]] sparta::error& error() & noexcept { return *why_; }
  [[nodiscard]] const sparta::error& error() const& noexcept { return *why_; }
  [[nodiscard]] sparta::error&& error() && noexcept { return *std::move(why_); }

 private:
  std::optional<sparta::error> why_;
};

template <class T>
inline constexpr bool is_result = false;
template <class T>
inline constexpr bool is_result<result<T>> = true;

}  // namespace sparta
