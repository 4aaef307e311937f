#include "json/quote.hpp"

#include "base/utf8.hpp"

#include <sparta/json/writer.hpp>

namespace sparta::json {

std::string quote(std::string_view text) {
  static constexpr std::size_t longest = 60;
  std::string quoted;
  text_writer out(quoted);
  writer& any = out;
  if (text.size() <= longest)
    any.string(text);
  else
    any.string(std::string(base::utf8_prefix(text, longest)) + "…");
  return quoted;
}

}  // namespace sparta::json
