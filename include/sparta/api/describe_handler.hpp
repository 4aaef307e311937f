#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/handler.hpp>
#include <sparta/http/parts.hpp>
#include <sparta/http/response.hpp>
#include <sparta/json/schema.hpp>
#include <sparta/raw_response.hpp>
#include <sparta/result.hpp>

#include <concepts>
#include <string>
#include <type_traits>
#include <vector>

/// What a handler's type tells of the route that it answers. The tool's alone.
namespace sparta::api {

struct described_parameter {
  http::detail::place from;
  std::string name;
  json::value schema{};
  bool required = true;
};

struct described_body {
  std::string media_type;
  json::value schema{};
  bool required = true;
};

struct operation {
  std::vector<described_parameter> parameters{};
  std::vector<described_body> request{};  ///< one at most
  /// Null when the handler's type doesn't tell: it decides as it runs.
  json::value response{};
  bool answers_nothing = false;  ///< 204
  bool asks_who_calls = false;   ///< 401 and 403
};

/// Adds the types that it names to the schemas.
using describer = operation (*)(json::schemas& to);

namespace told {

namespace place_of = http::detail;
using json::detail::shape;

/// A type with a from_text of its own may look like anything in JSON; here it is text.
template <class T>
json::value schema_of_text(json::schemas& to) {
  constexpr auto kind = json::detail::shape_v<T>;
  if constexpr (place_of::is_vector<T>)
    return json::detail::array_schema(schema_of_text<place_of::one_of_t<T>>(to), false);
  else if constexpr (place_of::is_optional<T>)
    return schema_of_text<place_of::one_of_t<T>>(to);
  else if constexpr (json::detail::describes_itself<T> || kind == shape::boolean || kind == shape::integer ||
                     kind == shape::real || kind == shape::enumeration || kind == shape::time_point ||
                     kind == shape::duration)
    return to.of<T>();
  else
    return json::detail::type_schema("string");
}

template <class Part>
json::value schema_of_body(json::schemas& to) {
  using type = typename Part::value_type;
  if constexpr (std::is_same_v<Part, http::multipart> || std::is_same_v<type, http::parameters>)
    return json::detail::type_schema("object");
  else if constexpr (std::is_same_v<Part, http::body<std::string>>)
    return json::object();
  else if constexpr (place_of::is_optional<type>)
    return to.of<place_of::one_of_t<type>>();
  else
    return to.of<type>();
}

template <sparta::detail::is_part Part>
void describe_part(operation& of, json::schemas& to) {
  if constexpr (requires { Part::name; }) {
    using type = typename Part::value_type;
    of.parameters.push_back({.from = Part::from,
                             .name = std::string(Part::name),
                             .schema = schema_of_text<type>(to),
                             .required = !place_of::is_optional<type> && !place_of::is_vector<type>});
  } else if constexpr (requires { Part::media_type; }) {
    of.request.push_back({.media_type = std::string(Part::media_type),
                          .schema = schema_of_body<Part>(to),
                          .required = !place_of::is_optional<typename Part::value_type> && Part::media_type != "*/*"});
  } else if constexpr (requires { Part::from; }) {
    of.asks_who_calls = true;
  }
}
/// The request whole, the context, and what is made for the call tell nothing.
template <class Other>
void describe_part(operation& /*of*/, json::schemas& /*to*/) {}

template <class... P>
void describe_parts(sparta::detail::type_list<P...>, operation& of, json::schemas& to) {
  (describe_part<std::remove_cvref_t<P>>(of, to), ...);
}

/// Says status and headers itself, and what its body is.
template <class T>
concept says_all = std::is_same_v<T, raw_response> || requires(T& answer) {
  { answer.headers } -> std::same_as<http::headers&>;
  answer.status;
};

template <class T>
struct answer_in {
  using type = T;
};
template <class T>
struct answer_in<result<T>> {
  using type = T;
};

template <class Reply>
void describe_reply(operation& of, json::schemas& to) {
  using answer = typename answer_in<Reply>::type;
  if constexpr (std::is_void_v<answer>)
    of.answers_nothing = true;
  else if constexpr (!says_all<answer>)
    of.response = to.of<answer>();
}

template <class Handler>
operation describe(json::schemas& to) {
  operation made;
  describe_parts(sparta::detail::parameters_of<Handler>{}, made, to);
  describe_reply<sparta::detail::reply_of<Handler>>(made, to);
  return made;
}

}  // namespace told

/// Null in a bootstrap, and for a handler that takes and answers in the API's own form.
template <class Handler>
[[nodiscard]] consteval describer describer_of() {
  using event = event_of<Handler>;
  if constexpr (!sparta::detail::in_bootstrap && (std::is_same_v<event, http::request> || std::is_void_v<event>))
    return &told::describe<Handler>;
  else
    return nullptr;
}

}  // namespace sparta::api
