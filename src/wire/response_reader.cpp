#include "wire/response_reader.hpp"

#include "wire/chunk_decoder.hpp"

#include <algorithm>

namespace sparta::wire {
namespace {

/// Enough for most events, with their heads, in one receive.
constexpr std::size_t usual_size = 16U << 10U;
/// A buffer that grew beyond it for one response is given back before the next.
constexpr std::size_t kept_size = 256U << 10U;

}  // namespace

std::string_view explain(read_outcome outcome) {
  switch (outcome) {
    case read_outcome::complete: return "answered";
    case read_outcome::silent: return "closed the connection before it answered";
    case read_outcome::cut_off: return "closed the connection in the middle of its answer";
    case read_outcome::malformed: return "sent something that is not an HTTP/1.1 response";
    case read_outcome::too_large: return "sent a response that is too large";
  }
  return "failed";
}

read_outcome response_reader::read(connection& from, response& into) {
  bytes_.reset(kept_size);
  body_ = body_end_ = 0;
  response_head head;
  if (const auto outcome = read_final_head(from, head); outcome != read_outcome::complete) return outcome;
  auto how = framing_of(head, headers_);
  if (!how) return read_outcome::malformed;
  if (without_bodies_) how->kind = framing::kind::none;
  body_end_ = body_;
  if (const auto outcome = read_body(from, *how); outcome != read_outcome::complete) return outcome;

  const bool surplus = body_end_ != bytes_.size();
  into = {.status = head.status,
          .headers = headers_,
          .body = bytes_.content().substr(body_, body_end_ - body_),
          .keeps_connection = how->keeps_connection && !surplus};
  return read_outcome::complete;
}

read_outcome response_reader::read_final_head(connection& from, response_head& head) {
  do {
    if (const auto outcome = read_head(from); outcome != read_outcome::complete) return outcome;
    const auto parsed = parse_head(head_, headers_);
    if (!parsed) return read_outcome::malformed;
    head = *parsed;
  } while (head.status < 200);
  return read_outcome::complete;
}

read_outcome response_reader::read_head(connection& from) {
  for (std::size_t seen = 0;;) {
    const auto unread = bytes_.content().substr(body_);
    if (const auto length = head_length(unread, seen); length > 0) {
      head_.assign(unread, 0, length);
      body_ += length;
      return body_ > limits_.head ? read_outcome::too_large : read_outcome::complete;
    }
    seen = unread.size();
    if (bytes_.size() > limits_.head) return read_outcome::too_large;
    const auto outcome = receive(from, bytes_.room(bytes_.size() == 0 ? usual_size : 1));
    if (outcome != read_outcome::complete) return outcome;
  }
}

read_outcome response_reader::read_body(connection& from, const framing& how) {
  switch (how.kind) {
    case framing::kind::none: return read_outcome::complete;
    case framing::kind::counted: return read_counted(from, how.length);
    case framing::kind::chunked: return read_chunked(from);
    case framing::kind::to_end: return read_to_end(from);
  }
  return read_outcome::malformed;
}

read_outcome response_reader::read_counted(connection& from, std::size_t length) {
  if (length > limits_.body) return read_outcome::too_large;
  body_end_ = body_ + length;
  while (bytes_.size() < body_end_) {
    // The room costs nothing until something comes to fill it, so a length that lies takes no memory.
    const auto missing = body_end_ - bytes_.size();
    const auto outcome = receive(from, bytes_.room(missing).first(missing));
    if (outcome != read_outcome::complete) return outcome;
  }
  return read_outcome::complete;
}

read_outcome response_reader::read_chunked(connection& from) {
  chunk_decoder decoder;
  for (auto raw = bytes_.take_from(body_);;) {
    const auto made = decoder.decode(raw);
    bytes_.commit(made.kept);
    body_end_ = bytes_.size();
    if (decoder.malformed()) return read_outcome::malformed;
    if (body_end_ - body_ > limits_.body) return read_outcome::too_large;
    if (decoder.complete()) {
      bytes_.commit(raw.size() - made.used);
      return read_outcome::complete;
    }
    const auto before = bytes_.size();
    const auto outcome = receive(from, bytes_.room(usual_size));
    if (outcome != read_outcome::complete) return outcome;
    raw = bytes_.take_from(before);
  }
}

read_outcome response_reader::read_to_end(connection& from) {
  for (;;) {
    body_end_ = bytes_.size();
    if (body_end_ - body_ > limits_.body) return read_outcome::too_large;
    const auto room = bytes_.room(usual_size);
    const auto got = from.receive(room);
    if (got.error != 0) return read_outcome::cut_off;
    if (got.bytes == 0) return read_outcome::complete;
    bytes_.commit(got.bytes);
  }
}

read_outcome response_reader::receive(connection& from, std::span<char> room) {
  const auto got = from.receive(room);
  bytes_.commit(got.bytes);
  if (got.error == 0 && got.bytes > 0) return read_outcome::complete;
  return bytes_.size() == 0 ? read_outcome::silent : read_outcome::cut_off;
}

}  // namespace sparta::wire
