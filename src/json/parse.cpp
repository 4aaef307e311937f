#include "base/utf8.hpp"
#include "json/number_text.hpp"
#include "json/text_position.hpp"
#include "json/value_builder.hpp"

#include <sparta/json/parse.hpp>

// Boost.JSON under a name of our own: the program may link another build of it. Only the parser's parts are compiled.
#define json sparta_boost_json
#define BOOST_JSON_NO_LIB
// Its one global then is made when it is first used, and not in every start of a program.
#define BOOST_JSON_WEAK_CONSTINIT
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/detail/impl/default_resource.ipp>
#include <boost/json/detail/impl/shared_resource.ipp>
#include <boost/json/detail/impl/stack.ipp>

/// The parser compares its codes and never asks for their texts: those are made below.
boost::json::error_code boost::json::make_error_code(error why) {
  return {static_cast<int>(why), boost::system::generic_category()};
}
#undef json

namespace sparta::json {
namespace {

namespace boost_json = boost::sparta_boost_json;

/// What Boost.JSON's parser calls. Values are built as the text is read, so no second tree exists even for a moment.
class handler {
 public:
  using code = boost_json::error_code;
  using view = boost_json::string_view;
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(code&) { return true; }
  bool on_document_end(code&) { return true; }
  bool on_object_begin(code&) {
    build_.begin_object();
    return true;
  }
  bool on_object_end(std::size_t, code&) {
    build_.end_object();
    return true;
  }
  bool on_array_begin(code&) {
    build_.begin_array();
    return true;
  }
  bool on_array_end(std::size_t, code&) {
    build_.end_array();
    return true;
  }
  bool on_key_part(view part, std::size_t, code&) { return take_text(part); }
  bool on_key(view rest, std::size_t, code&) {
    take_text(rest);
    build_.key(std::exchange(text_, {}));
    return true;
  }
  bool on_string_part(view part, std::size_t, code&) { return take_text(part); }
  bool on_string(view rest, std::size_t, code&) {
    take_text(rest);
    return add(std::exchange(text_, {}));
  }
  bool on_number_part(view, code&) { return true; }
  bool on_int64(std::int64_t number, view digits, code&) { return digits == "-0" ? add(-0.0) : add(number); }
  bool on_uint64(std::uint64_t number, view, code&) { return add(number); }
  bool on_double(double, view digits, code& why) {
    // Boost.JSON 1.81 gets the last bit of some doubles wrong: the digits are read again.
    const auto number = read_double({digits.data(), digits.size()});
    if (!number) why = boost_json::error::exponent_overflow;
    return number && add(*number);
  }
  bool on_bool(bool truth, code&) { return add(truth); }
  bool on_null(code&) { return add(nullptr); }
  bool on_comment_part(view, code&) { return true; }
  bool on_comment(view, code&) { return true; }

  [[nodiscard]] value take() { return std::move(build_).take(); }

 private:
  bool take_text(view part) {
    text_.append(part.data(), part.size());
    return true;
  }
  bool add(value what) {
    build_.add(std::move(what));
    return true;
  }

  value_builder build_;
  std::string text_;
};

/// The character at which the text stopped being JSON, for a message.
[[gnu::cold]] std::string describe_character(std::string_view rest) {
  if (rest.starts_with("\xEF\xBB\xBF")) return "a byte order mark";
  const auto size = base::utf8_character(rest);
  const auto octet = static_cast<unsigned char>(rest.front());
  if (size > 0 && octet >= 0x20 && octet != 0x7F) return "unexpected '" + std::string(rest.substr(0, size)) + "'";
  static constexpr std::string_view digits = "0123456789ABCDEF";
  const std::string hex{digits[octet >> 4U], digits[octet & 15U]};
  return size == 0 ? "byte 0x" + hex + " is not UTF-8" : "unexpected control character 0x" + hex;
}

[[gnu::cold]] std::string describe(boost_json::error why, std::string_view rest, const limits& bounds) {
  using boost_json::error;
  switch (why) {
    case error::exponent_overflow: return "a number larger than any double";
    case error::too_deep: return "arrays and objects nested deeper than " + std::to_string(bounds.depth);
    case error::illegal_leading_surrogate:
    case error::illegal_trailing_surrogate:
    case error::expected_utf16_escape: return "half of a surrogate pair";
    case error::expected_hex_digit: return "a \\u escape without its four hexadecimal digits";
    case error::extra_data: return "more text after the end of the value";
    default: return rest.empty() ? "the text ends too early" : describe_character(rest);
  }
}

[[gnu::cold]] error refused(std::string why) { return {.kind = error_kind::decode, .message = std::move(why)}; }

}  // namespace

result<value> parse(std::string_view text, limits bounds) {
  if (text.empty()) return refused("not JSON: the text is empty");
  if (text.size() > bounds.bytes)
    return refused("JSON of " + std::to_string(text.size()) + " bytes is larger than the limit of " +
                   std::to_string(bounds.bytes));
  boost_json::parse_options options;
  options.max_depth = bounds.depth;
  boost_json::basic_parser<handler> parser(options);
  boost_json::error_code code;
  auto used = parser.write_some(false, text.data(), text.size(), code);
  if (!code && used < text.size()) code = boost_json::error::extra_data;
  if (!code) return parser.handler().take();
  return refused("not JSON: " + describe(static_cast<boost_json::error>(code.value()), text.substr(used), bounds) +
                 " at " + describe_position(text, used));
}

}  // namespace sparta::json
