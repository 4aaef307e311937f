#include "wire/dns_message.hpp"

#include "base/strings.hpp"

namespace sparta::wire {
namespace {

constexpr std::uint16_t internet = 1;  ///< the class IN
constexpr std::uint16_t recursion_desired = 0x0100;

void put(std::string& to, std::uint16_t number) {
  to += static_cast<char>(number >> 8U);
  to += static_cast<char>(number & 0xFFU);
}

/// Reads a message from the front; one failure makes all later reads fail.
class message_reader {
 public:
  explicit message_reader(std::string_view message) : message_(message) {}

  std::uint16_t number() {
    const auto bytes = take(2);
    if (bytes.size() < 2) return 0;
    return static_cast<std::uint16_t>(octet(bytes[0]) << 8U | octet(bytes[1]));
  }
  std::string_view take(std::size_t count) {
    if (message_.size() - at_ < count) ok_ = false;
    if (!ok_) return {};
    const auto bytes = message_.substr(at_, count);
    at_ += count;
    return bytes;
  }
  /// In lower case; compression (§4.1.4) is followed backwards only, so it ends.
  std::string name() {
    std::string text;
    std::size_t at = at_, earliest = at_;
    bool jumped = false;
    while (ok_ && at < message_.size()) {
      const auto length = octet(message_[at]);
      if (length >= 0xC0U && at + 1 < message_.size()) {
        if (!jumped) at_ = at + 2;
        jumped = true;
        at = (length & 0x3FU) << 8U | octet(message_[at + 1]);
        if (at >= earliest) break;
        earliest = at;
        continue;
      }
      if (length > 63 || at + 1 + length > message_.size() || text.size() > 255) break;
      if (length == 0) {
        if (!jumped) at_ = at + 1;
        return base::to_lower(text);
      }
      if (!text.empty()) text += '.';
      text += message_.substr(at + 1, length);
      at += 1 + length;
    }
    ok_ = false;
    return {};
  }
  /// The name in the last `count` bytes that were taken.
  std::string name_in_taken(std::size_t count) {
    message_reader inside(message_.substr(0, at_));
    inside.at_ = at_ - count;
    auto found = inside.name();
    ok_ = ok_ && inside.ok_;
    return found;
  }
  [[nodiscard]] bool ok() const { return ok_; }

 private:
  static unsigned octet(char c) { return static_cast<unsigned char>(c); }

  std::string_view message_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

struct record {
  std::string owner;
  std::uint16_t type = 0;
  std::string data;  ///< an address, or an alias's name
};

std::optional<std::vector<record>> read_records(message_reader& in, std::uint16_t count) {
  std::vector<record> all;
  for (; count > 0 && in.ok(); --count) {
    record one{.owner = in.name(), .type = in.number(), .data = {}};
    const auto of_class = in.number();
    in.take(4);  // how long it may be kept
    const auto length = in.number();
    one.data = in.take(length);
    if (one.type == static_cast<std::uint16_t>(dns_type::cname)) one.data = in.name_in_taken(length);
    if (of_class == internet) all.push_back(std::move(one));
  }
  if (!in.ok()) return std::nullopt;
  return all;
}

const record* alias_of(const std::vector<record>& all, std::string_view name) {
  for (const auto& one : all)
    if (one.type == static_cast<std::uint16_t>(dns_type::cname) && one.owner == name) return &one;
  return nullptr;
}

std::vector<std::string> addresses_of(const std::vector<record>& all, std::string name, dns_type type) {
  static constexpr int longest_chain = 16;
  for (int step = 0; step < longest_chain; ++step) {
    const auto* alias = alias_of(all, name);
    if (alias == nullptr) break;
    name = alias->data;
  }
  const std::size_t size = type == dns_type::a ? 4 : 16;
  std::vector<std::string> found;
  for (const auto& one : all)
    if (one.type == static_cast<std::uint16_t>(type) && one.owner == name && one.data.size() == size)
      found.push_back(one.data);
  return found;
}

dns_code code_of(std::uint16_t flags) {
  switch (flags & 0x000FU) {
    case 0: return dns_code::found;
    case 3: return dns_code::no_such_name;
    default: return dns_code::refused;
  }
}

}  // namespace

std::optional<std::string> write_query(const dns_question& what) {
  std::string message;
  for (const std::uint16_t number :
       {what.id, recursion_desired, std::uint16_t{1}, std::uint16_t{0}, std::uint16_t{0}, std::uint16_t{0}})
    put(message, number);
  if (what.name.empty() || what.name.size() > 253) return std::nullopt;
  for (const auto& label : base::split(what.name, '.')) {
    if (label.empty() || label.size() > 63) return std::nullopt;
    message += static_cast<char>(label.size());
    message += label;
  }
  message += '\0';
  put(message, static_cast<std::uint16_t>(what.type));
  put(message, internet);
  return message;
}

std::optional<dns_answer> read_answer(std::string_view message, const dns_question& asked) {
  message_reader in(message);
  const auto id = in.number(), flags = in.number(), questions = in.number(), answers = in.number();
  in.take(4);  // how many records of other sections follow
  const bool is_answer = (flags & 0x8000U) != 0;
  if (!in.ok() || id != asked.id || !is_answer || questions != 1) return std::nullopt;
  const auto name = in.name();
  const auto type = in.number(), of_class = in.number();
  if (!in.ok() || name != base::to_lower(asked.name) || type != static_cast<std::uint16_t>(asked.type) ||
      of_class != internet)
    return std::nullopt;
  dns_answer read{.code = code_of(flags), .truncated = (flags & 0x0200U) != 0};
  if (read.truncated || read.code != dns_code::found) return read;
  const auto records = read_records(in, answers);
  if (!records) return std::nullopt;
  read.addresses = addresses_of(*records, name, asked.type);
  return read;
}

}  // namespace sparta::wire
