#pragma once
#include <sparta/http/body.hpp>
#include <sparta/http/read_form.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta::http {

/// Fields that a form has at most.
inline constexpr std::size_t most_form_fields = 10'000;

/// The fields of an `application/x-www-form-urlencoded` text, decoded, in their order.
/// https://url.spec.whatwg.org/#urlencoded-parsing
[[nodiscard]] result<parameters> parse_form(std::string_view text);

/// The body, read as a form: `parameters`, or an aggregate whose members are its fields. 415 for another media type,
/// 400 with the field for a form that is no T.
template <class T = parameters>
struct form : detail::held<T> {
  using detail::held<T>::held;
  static constexpr detail::place from = detail::place::body;
  static constexpr std::string_view media_type = "application/x-www-form-urlencoded";
  static detail::taken<form> take(const request& of) {
    if (auto refused = detail::refuse_media_type(of, media_type)) return *std::move(refused);
    auto sent = of.form();
    if (!sent) return detail::undecodable(sent.error());
    if constexpr (std::is_same_v<T, parameters>) {
      return form(*std::move(sent));
    } else {
      auto read = detail::read_form<T>(*sent);
      if (auto* const why = std::get_if<problem>(&read)) return std::move(*why);
      return form(std::get<0>(std::move(read)));
    }
  }
};

}  // namespace sparta::http
