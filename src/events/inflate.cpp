#include "events/inflate.hpp"

#include <array>

#include <boost/beast/zlib/inflate_stream.hpp>

namespace sparta::events {
namespace {

namespace zlib = boost::beast::zlib;

error wrong(const char* what) { return {.kind = error_kind::decode, .message = what}; }

/// The stream wants as many bits as its longest code before it reads a shorter one: the last one may end the bytes.
constexpr std::string_view lookahead("\0", 2);

/// Bytes that the stream has taken and not read; they are in the bits that `data_type` counts, as in zlib's inflate.
std::size_t unread(const zlib::z_params& at) { return static_cast<std::size_t>(at.data_type % 64) / 8; }

}  // namespace

result<std::size_t> inflate(std::string_view bytes, std::string& out, std::size_t most) {
  std::array<char, std::size_t{16} << 10U> buffer;
  zlib::inflate_stream stream;
  zlib::z_params at;
  at.next_in = bytes.data();
  at.avail_in = bytes.size();
  for (bool beyond = false;;) {
    at.next_out = buffer.data();
    at.avail_out = buffer.size();
    boost::system::error_code outcome;
    stream.write(at, zlib::Flush::sync, outcome);
    const auto made = buffer.size() - at.avail_out;
    if (out.size() + made > most) return wrong("the compressed data are too large");
    out.append(buffer.data(), made);
    const bool ended = outcome == zlib::error::end_of_stream;
    const auto used = at.total_in - unread(at);
    if (ended && used <= bytes.size()) return used;
    if (outcome && !ended && outcome != zlib::error::need_buffers) return wrong("the gzip is damaged");
    if (made > 0 && !ended) continue;
    if (beyond) return wrong("the gzip is cut off");
    beyond = true;
    at.next_in = lookahead.data();
    at.avail_in = lookahead.size();
  }
}

}  // namespace sparta::events
