#pragma once
#include <sparta/http.hpp>
#include <sparta/http/router.hpp>

namespace shop {

/// `/stories/{id}`: what a product has to tell, a word at a time.
[[nodiscard]] sparta::http::router stories();

}  // namespace shop
