#include "cli/log_renderer.hpp"

#include "cli/plain_text.hpp"
#include "cli/style.hpp"

namespace sparta::cli {
namespace {

/// Back to the first column, and everything right of it gone (ECMA-48: CR, EL).
constexpr std::string_view wipe = "\r\x1b[K";

/// The front of a text that fits a width.
std::string clipped(std::string_view text, std::size_t columns) {
  std::size_t used = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (begins && ++used > columns) return std::string(text.substr(0, i));
  }
  return std::string(text);
}

}  // namespace

log_renderer::log_renderer(console& to, const base::clock& clock, log_settings how)
    : console_(to), clock_(clock), how_(how), start_(clock.now()) {}

void log_renderer::write(base::log_line line) {
  if (line.level < how_.threshold) return;
  const base::timestamp now = clock_.now();
  auto text = how_.json ? json_line(line, now) : text_line(line, now, start_, how_.look);
  const std::scoped_lock one_at_a_time(mutex_);
  if (status_.empty())
    console_.note(std::move(text) + "\n");
  else
    console_.note(std::string(wipe) + std::move(text) + "\n" + drawn_status());
}

void log_renderer::show_status(std::string text) {
  if (!how_.animated || how_.json) return;
  const std::scoped_lock one_at_a_time(mutex_);
  if (text == status_) return;
  status_ = std::move(text);
  console_.note(std::string(wipe) + drawn_status());
}

std::string log_renderer::drawn_status() const {
  if (status_.empty()) return {};
  const auto columns = console_.columns();
  // The last column stays empty: a terminal that is full to the edge wraps, and then a wipe leaves half of it.
  return painted(clipped(on_one_line(status_), columns > 1 ? columns - 1 : 1), ink::grey, how_.look.color);
}

}  // namespace sparta::cli
