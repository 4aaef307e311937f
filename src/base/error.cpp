#include <sparta/error.hpp>

#include <utility>

namespace sparta {

error&& error::with_note(std::string note) && {
  notes.push_back(std::move(note));
  return std::move(*this);
}

error&& error::with_remedy(std::string text) && {
  if (remedy.empty()) remedy = std::move(text);
  return std::move(*this);
}

std::string_view name_of(error_kind kind) {
  switch (kind) {
    case error_kind::usage: return "usage";
    case error_kind::model: return "model";
    case error_kind::decode: return "decode";
    case error_kind::not_found: return "not_found";
    case error_kind::denied: return "denied";
    case error_kind::conflict: return "conflict";
    case error_kind::throttled: return "throttled";
    case error_kind::unavailable: return "unavailable";
    case error_kind::io: return "io";
    case error_kind::build: return "build";
    case error_kind::rolled_back: return "rolled_back";
    case error_kind::function: return "function";
    case error_kind::declined: return "declined";
    case error_kind::interrupted: return "interrupted";
    case error_kind::internal: return "internal";
  }
  return "internal";
}

}  // namespace sparta
