#include "wire/client.hpp"

#include <cerrno>
#include <utility>

namespace sparta::wire {
namespace {

/// A server that is gone for good refuses the dial; one that takes connections and drops them is given up after these.
constexpr int asks = 4;

bool may_repeat(when_silent policy, bool idled, int attempt) {
  return policy == when_silent::ask_again ? attempt < asks : idled && attempt == 1;
}

void append_field(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

client::client(address server, std::string user_agent, dialer& dial, response_limits limits)
    : server_(std::move(server)),
      host_(authority(server_)),
      user_agent_(std::move(user_agent)),
      dialer_(dial),
      reader_(limits) {}

result<exchange> client::send(const request& what, when_silent policy) {
  if (auto written = write_head(what); !written) return std::move(written).error();
  if (what.method != "GET") append_field(head_, "Content-Length", std::to_string(what.body.size()));
  head_ += "\r\n";
  for (int attempt = 1;; ++attempt) {
    const bool idled = connection_ != nullptr;
    if (auto connected = connect(); !connected) return std::move(connected).error();
    exchange done{.repeated = attempt > 1};
    const auto outcome = try_once(what, done.answer);
    if (outcome != read_outcome::complete || !done.answer.keeps_connection) connection_.reset();
    if (outcome == read_outcome::complete) return done;
    if (outcome != read_outcome::silent || !may_repeat(policy, idled, attempt))
      return error{.kind = error_kind::unavailable, .message = host_ + " " + std::string(explain(outcome))};
  }
}

result<upload> client::begin(const request& what) {
  if (auto written = write_head(what); !written) return std::move(written).error();
  append_field(head_, "Transfer-Encoding", "chunked");
  head_ += "\r\n";
  connection_.reset();
  if (auto connected = connect(); !connected) return std::move(connected).error();
  return upload(std::move(connection_), reader_, head_);
}

result<void> client::connect() {
  if (connection_) return {};
  auto dialled = dialer_.dial(server_);
  if (!dialled) return std::move(dialled).error();
  connection_ = *std::move(dialled);
  return {};
}

result<void> client::write_head(const request& what) {
  head_.clear();
  head_.append(what.method).append(" ").append(server_.prefix).append(what.target).append(" HTTP/1.1\r\n");
  append_field(head_, "Host", host_);
  append_field(head_, "User-Agent", user_agent_);
  for (const auto& field : what.headers) {
    if (!is_field_value(field.value))
      return error{.kind = error_kind::internal,
                   .message = "the header " + std::string(field.name) + " has a control character in its value"};
    append_field(head_, field.name, field.value);
  }
  return {};
}

read_outcome client::try_once(const request& what, response& answer) {
  const std::string_view pieces[] = {head_, what.body};
  const auto sent = connection_->send(pieces);
  // A server may refuse a body, with an answer, before it has read all of it; that answer still lies in our socket.
  if (sent.error != 0 && sent.error != EPIPE && sent.error != ECONNRESET) return read_outcome::silent;
  const auto outcome = reader_.read(*connection_, answer);
  if (sent.error != 0) answer.keeps_connection = false;
  return outcome;
}

}  // namespace sparta::wire
