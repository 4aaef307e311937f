#include "http/front.hpp"
#include "http/header_maps.hpp"

#include <utility>

namespace sparta::http {

/// The body is text, JSON or not: the template writes it as it is.
json::object write_mapping(response what) {
  return {{"code", what.status}, {"headers", single_values(what.headers)}, {"body", std::move(what.body)}};
}

}  // namespace sparta::http
