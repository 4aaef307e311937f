#pragma once
#include "wire/connection.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace sparta::testing {

/// What a server does on one connection: each piece is what one receive gives (or less, when there is less room).
struct connection_script {
  std::deque<std::string> pieces{};
  int end_error = 0;     ///< after the pieces; 0 is an orderly end
  int send_error = 0;    ///< of each send from `failing_send` on
  int failing_send = 1;  ///< counted from 1
};

/// A server that follows one script a connection, and keeps what it was sent. Without a script left it can't be
/// dialled.
class scripted_server final : public wire::dialer {
 public:
  explicit scripted_server(std::deque<connection_script> scripts) : scripts_(std::move(scripts)) {}

  result<std::unique_ptr<wire::connection>> dial(const wire::address& where) override {
    dialled.push_back(wire::authority(where));
    if (scripts_.empty()) return error{.kind = error_kind::unavailable, .message = "can't connect"};
    auto made = std::make_unique<scripted_connection>(std::move(scripts_.front()), sent);
    scripts_.pop_front();
    return result<std::unique_ptr<wire::connection>>(std::move(made));
  }

  std::vector<std::string> sent;  ///< the text of each send that did not fail
  std::vector<std::string> dialled;

 private:
  class scripted_connection final : public wire::connection {
   public:
    scripted_connection(connection_script script, std::vector<std::string>& sent)
        : script_(std::move(script)), sent_(sent) {}

    wire::io_result receive(std::span<char> into) override {
      if (script_.pieces.empty()) return {.bytes = 0, .error = script_.end_error};
      auto& piece = script_.pieces.front();
      const auto count = std::min(piece.size(), into.size());
      std::memcpy(into.data(), piece.data(), count);
      piece.erase(0, count);
      if (piece.empty()) script_.pieces.pop_front();
      return {.bytes = count};
    }

    wire::io_result send(std::span<const std::string_view> pieces) override {
      if (script_.send_error != 0 && ++sends_ >= script_.failing_send) return {.error = script_.send_error};
      std::string text;
      for (const auto piece : pieces) text += piece;
      sent_.push_back(std::move(text));
      return {.bytes = sent_.back().size()};
    }

   private:
    connection_script script_;
    std::vector<std::string>& sent_;
    int sends_ = 0;
  };

  std::deque<connection_script> scripts_;
};

}  // namespace sparta::testing
