#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/detail/used_note.hpp>
#include <sparta/detail/used_value.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sparta::detail {

/// Notes, before `main` and in the tool alone, that code which was compiled in reads the value.
template <const auto& Handle, cfn::literal Attribute, cfn::literal Format, bool IsList>
struct noted {
  static inline const bool done =
      note_use({.id = Handle.logical_id.text, .attribute = Attribute.text, .format = Format.text, .is_list = IsList});
};

template <class T>
inline constexpr bool is_told_as_text = std::derived_from<T, cfn::value<std::string>>;
template <class T>
  requires std::is_enum_v<T>
inline constexpr bool is_told_as_text<cfn::value<T>> = true;

/// What a function is told where a handle has a `cfn::value` of a T.
template <class Value>
[[nodiscard]] auto told(std::string_view id, std::string_view attribute) {
  if constexpr (is_told_as_text<Value>)
    return used_text(id, attribute);
  else if constexpr (std::same_as<Value, cfn::value<std::int64_t>>)
    return used_integer(id, attribute);
  else if constexpr (std::same_as<Value, cfn::value<double>>)
    return used_real(id, attribute);
  else if constexpr (std::same_as<Value, cfn::value<bool>>)
    return used_boolean(id, attribute);
  else if constexpr (std::same_as<Value, cfn::value<cfn::list<std::string>>>)
    return used_list(id, attribute);
  else
    static_assert(std::is_void_v<Value>,
                  "sparta: a function can be told attributes that are text, numbers, booleans or lists of text");
}

/// What a resource's generated handle stands on in a function that runs: its member functions then give what the
/// deployed resource has.
template <const auto& Handle>
class used_handle {
 public:
  /// What `Ref` gives: for most types the physical name or id.
  [[nodiscard]] std::string ref() const { return value<cfn::value<std::string>, "", "">(); }

 protected:
  template <class T, cfn::literal Name>
  [[nodiscard]] auto attribute() const {
    return value<T, Name, "">();
  }
  template <class T>
  [[nodiscard]] std::string ref_as() const {
    return ref();
  }
  template <class T, cfn::literal Text>
  [[nodiscard]] std::string formatted() const {
    return value<T, "Arn", Text>();
  }
  template <class T, cfn::literal... Arn, class... What>
  [[nodiscard]] std::string below(const What&...) const {
    static_assert(std::is_void_v<T>, "sparta: a function is told the ARN of what it uses, not of what lies below it");
    return {};
  }

 private:
  template <class T, cfn::literal Attribute, cfn::literal Format>
  [[nodiscard]] auto value() const {
    if constexpr (!in_bootstrap)
      (void)&noted<Handle, Attribute, Format, std::same_as<T, cfn::value<cfn::list<std::string>>>>::done;
    return told<T>(Handle.logical_id.text, Attribute.text);
  }
};

/// The same generated member functions over another base.
template <class GeneratedHandle, class Of>
struct standing_on;
template <template <class> class GeneratedHandle, class Usual, class Of>
struct standing_on<GeneratedHandle<Usual>, Of> {
  using type = GeneratedHandle<Of>;
};

}  // namespace sparta::detail
