#include <sparta/events/any_text.hpp>
#include <sparta/json/encode.hpp>

namespace sparta::events {
namespace {

std::string text_of(const json::value& what) { return what.is_null() ? std::string() : json::encode(what); }

}  // namespace

void any_text::put(json::writer& out) const {
  if (!came_as_text_ && text_of(written_) == *this)
    json::encode(out, written_);
  else
    out.string(*this);
}

result<any_text> any_text::read(const json::value& in) {
  if (in.is_string()) return any_text(in.as_string());
  if (in.is_object() || in.is_array()) return error{.kind = error_kind::decode, .message = "expected text"};
  any_text made(text_of(in));
  made.written_ = in;
  made.came_as_text_ = false;
  return made;
}

}  // namespace sparta::events
