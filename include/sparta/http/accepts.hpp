#pragma once
#include <sparta/http/request.hpp>

#include <initializer_list>
#include <string_view>

namespace sparta::http {

/// Which of the media types the client likes best, by its `accept`; of several, the first. Empty when it takes none:
/// 406, or an answer all the same. A client that says nothing takes the first.
/// https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
[[nodiscard]] std::string_view accepts(const request& from, std::initializer_list<std::string_view> media_types);

}  // namespace sparta::http
