#include "events/deflate.hpp"

#include <boost/beast/zlib/deflate_stream.hpp>

namespace sparta::events {

std::string deflate(std::string_view bytes) {
  namespace zlib = boost::beast::zlib;
  zlib::deflate_stream stream;
  std::string out(stream.upper_bound(bytes.size()), '\0');
  zlib::z_params at;
  at.next_in = bytes.data();
  at.avail_in = bytes.size();
  at.next_out = out.data();
  at.avail_out = out.size();
  boost::system::error_code outcome;
  stream.write(at, zlib::Flush::finish, outcome);
  out.resize(at.total_out);
  return out;
}

}  // namespace sparta::events
