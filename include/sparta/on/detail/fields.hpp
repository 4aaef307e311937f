#pragma once
#include <sparta/on/detail/alternatives.hpp>
#include <sparta/on/detail/path.hpp>

#include <initializer_list>

namespace sparta::on::detail {

/// What patterns of every dialect can say. Each function gives a pattern with one condition more.
template <class Self, dialect Which>
class fields : public value_base {
 public:
  /// Free-form, for what the types don't know yet; `validate()` checks it.
  [[nodiscard]] static Self raw(const json::value& any) { return Self(cfn::detail::json_node(any)); }

  /// A field by the names of the objects around it and its own, from the top: `at({"detail", "state"}, "on", "off")`.
  template <class... Alternatives>
  [[nodiscard]] Self at(std::initializer_list<std::string_view> path, const Alternatives&... any_of) const {
    return Self(with_field<Which, value_kind::any>(*this, path.begin(), path.size(), any_of...));
  }

  /// And one of these besides, at least.
  template <std::same_as<Self>... Others>
  [[nodiscard]] Self any_of(const Others&... patterns) const {
    static_assert(sizeof...(Others) >= 2, "sparta: any_of takes at least two patterns");
    const value_base all[] = {patterns...};
    return Self(with_any_of_node(*this, all, sizeof...(Others)));
  }

 protected:
  explicit fields(const node* made) : value_base(made) {}

  /// A field at the top whose kind is known.
  template <value_kind Kind, class... Alternatives>
  [[nodiscard]] Self top(std::string_view name, const Alternatives&... any_of) const {
    return Self(with_field<Which, Kind>(*this, &name, 1, any_of...));
  }

  /// A member of `Root`, which stands in the field `Name`; at the top when that is null.
  template <const char* Name, class Root, auto... Members, class... Alternatives>
  [[nodiscard]] Self below(const Alternatives&... any_of) const {
    constexpr auto kind = kind_at<Root, Members...>();
    if constexpr (is_path<Root, Members...>()) {
      check_enumerators<end_of<Members...>, Alternatives...>();
      static constexpr auto path = [] {
        if constexpr (Name == nullptr)
          return std::array<std::string_view, sizeof...(Members)>{name_of<Members>()...};
        else
          return std::array<std::string_view, sizeof...(Members) + 1>{Name, name_of<Members>()...};
      }();
      return Self(with_field<Which, kind>(*this, path.data(), path.size(), any_of...));
    } else {
      return Self(nullptr);
    }
  }
};

inline constexpr char detail_name[] = "detail";
inline constexpr char body_name[] = "body";
inline constexpr char data_name[] = "data";
inline constexpr char value_name[] = "value";

}  // namespace sparta::on::detail
