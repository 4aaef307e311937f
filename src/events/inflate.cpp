#include "events/inflate.hpp"

#include <array>

#include <boost/beast/zlib/inflate_stream.hpp>

namespace sparta::events {
namespace {

namespace zlib = boost::beast::zlib;

error wrong(const char* what) { return {.kind = error_kind::decode, .message = what}; }

}  // namespace

result<std::size_t> inflate(std::string_view bytes, std::string& out, std::size_t most) {
  std::array<char, std::size_t{16} << 10U> buffer;
  zlib::inflate_stream stream;
  zlib::z_params at;
  at.next_in = bytes.data();
  at.avail_in = bytes.size();
  for (;;) {
    at.next_out = buffer.data();
    at.avail_out = buffer.size();
    boost::system::error_code outcome;
    stream.write(at, zlib::Flush::sync, outcome);
    const auto made = buffer.size() - at.avail_out;
    if (out.size() + made > most) return wrong("the compressed data are too large");
    out.append(buffer.data(), made);
    if (outcome == zlib::error::end_of_stream) return bytes.size() - at.avail_in;
    if (outcome == zlib::error::need_buffers || (!outcome && made == 0)) return wrong("the gzip is cut off");
    if (outcome) return wrong("the gzip is damaged");
  }
}

}  // namespace sparta::events
