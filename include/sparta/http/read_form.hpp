#pragma once
#include <sparta/http/part.hpp>
#include <sparta/json/detail/missing_rule.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

// An aggregate from a form's fields, by the names and the defaults that it has in JSON.
namespace sparta::http::detail {

/// What HTML makes of two controls: an unticked box is not sent at all, an empty input is sent empty.
/// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#constructing-the-form-data-set
template <class Member>
bool is_left_empty(const std::string* text) {
  if constexpr (std::is_same_v<Member, bool>)
    return text == nullptr;
  else if constexpr (is_optional<Member> && !std::is_same_v<one_of_t<Member>, std::string>)
    return text == nullptr || text->empty();
  else
    return false;
}

template <class Member>
std::optional<problem> read_field(const parameters& all, std::string_view name, bool may_be_missing, Member& to) {
  const std::string* const text = all.find(name);
  if (is_left_empty<Member>(text)) {
    to = Member{};
    return std::nullopt;
  }
  if constexpr (std::is_same_v<Member, bool>)
    if (*text == "on") return to = true, std::nullopt;
  if (text == nullptr && may_be_missing) return std::nullopt;
  auto found = read<Member>(all, place::form, name);
  if (auto* const why = std::get_if<problem>(&found)) return std::move(*why);
  to = std::get<0>(std::move(found));
  return std::nullopt;
}

template <class Member>
bool may_be_missing(const Member& as_made, json::detail::missing rule) {
  if (rule == json::detail::missing::allowed_if_differs) return json::detail::differs_from_fresh(as_made);
  return rule == json::detail::missing::allowed;
}

template <class... Members>
consteval bool are_readable(json::detail::field_list<Members...>) {
  return (is_readable<Members>() && ...);
}

template <class T>
taken<T> read_form(const parameters& all) {
  namespace reflect = json::detail;
  static_assert(reflect::plain_aggregate<T>, "sparta: a form is read as http::parameters, or as an aggregate");
  T made{};
  std::optional<problem> wrong;
  if constexpr (are_readable(reflect::fields_of<T>{}))
    reflect::with_fields(made, [&](auto&... member) {
      std::size_t at = 0;
      const auto read_next = [&](auto& next) {
        wrong =
            read_field(all, reflect::member_names<T>[at], may_be_missing(next, reflect::missing_rules_of<T>[at]), next);
        ++at;
        return !wrong;
      };
      static_cast<void>((read_next(member) && ...));
    });
  if (wrong) return *std::move(wrong);
  return made;
}

}  // namespace sparta::http::detail
