#pragma once
#include <cstdint>
#include <string_view>

namespace sparta::http {

/// What a route answers to. `any` is every method that no other route of the path names.
enum class method : std::uint8_t { get, head, post, put, patch, delete_, options, any };

/// `GET`; `ANY`, as API Gateway spells it.
[[nodiscard]] constexpr std::string_view name_of(method what) {
  switch (what) {
    case method::get: return "GET";
    case method::head: return "HEAD";
    case method::post: return "POST";
    case method::put: return "PUT";
    case method::patch: return "PATCH";
    case method::delete_: return "DELETE";
    case method::options: return "OPTIONS";
    case method::any: return "ANY";
  }
  return "ANY";
}

}  // namespace sparta::http
