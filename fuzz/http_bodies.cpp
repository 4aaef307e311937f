// What clients send: forms, files, and what they say that they accept.
#include <sparta/http/accepts.hpp>
#include <sparta/http/form.hpp>
#include <sparta/http/multipart.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static_cast<void>(sparta::http::parse_form(text));
  // The first line is the content type.
  const std::string_view type = text.substr(0, text.find('\n'));
  const std::string_view body = text.substr(type.size() == size ? size : type.size() + 1);
  if (const auto parts = sparta::http::parse_multipart(type, body)) {
    std::size_t all = 0;
    for (const auto& each : *parts) all += each.body.size();
    if (all > body.size()) std::abort();
  }
  const sparta::http::request sent{.headers = {{"accept", std::string(type)}}};
  static_cast<void>(sparta::http::accepts(sent, {"application/json", "text/html; level=1"}));
  return 0;
}
