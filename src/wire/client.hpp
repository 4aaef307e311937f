#pragma once
#include "wire/address.hpp"
#include "wire/connection.hpp"
#include "wire/message.hpp"
#include "wire/response_reader.hpp"
#include "wire/upload.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace sparta::wire {

/// What to do when the connection ends before the first byte of the answer.
enum class when_silent : std::uint8_t {
  ask_again,       ///< the request changes nothing that matters: dial again, a few times
  send_once_more,  ///< only when the connection had idled: then the server most likely closed it before the request
                   ///< came
};

struct exchange {
  response answer{};
  bool repeated = false;  ///< it was sent twice, and the server may have acted on both
};

/// An HTTP/1.1 client of one server, over one connection that it keeps, and dials again when it was lost.
class client {
 public:
  client(address server, std::string user_agent, dialer& dial, response_limits limits = {});
  /// Instead of the server's authority, which always has a port.
  void set_host_header(std::string text) { host_ = std::move(text); }
  response_reader& reader() { return reader_; }
  /// The answer is good until the next call.
  result<exchange> send(const request& what, when_silent policy);
  /// Begins a request whose body is not known yet. It gets a connection of its own, because what is made while it is
  /// sent can't be sent again on another when an idle one turns out to be lost.
  result<upload> begin(const request& what);

 private:
  result<void> connect();
  result<void> write_head(const request& what);
  read_outcome try_once(const request& what, response& answer);

  address server_;
  std::string host_;
  std::string user_agent_;
  dialer& dialer_;
  response_reader reader_;
  std::unique_ptr<connection> connection_;
  std::string head_;
};

}  // namespace sparta::wire
