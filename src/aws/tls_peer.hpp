#pragma once
#include "aws/http.hpp"
#include "aws/tls_context.hpp"
#include "wire/client.hpp"
#include "wire/timed_dialer.hpp"

#include <memory>

namespace sparta::aws {

/// Connects to one host, by TLS when there is a context for it.
class tls_dialer final : public wire::dialer {
 public:
  tls_dialer(wire::time_limit& limit, std::shared_ptr<const tls_context> context)
      : limit_(limit), plain_(limit), context_(std::move(context)) {}
  result<std::unique_ptr<wire::connection>> dial(const wire::address& where) override;
  void set_connect_timeout(std::chrono::milliseconds longest) { connect_timeout_ = longest; }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  wire::time_limit& limit_;
  wire::timed_dialer plain_;
  std::shared_ptr<const tls_context> context_;
  std::chrono::milliseconds connect_timeout_{0};
  bool failed_ = false;  ///< the last time, and not because the exchange had failed before
};

/// A server, the connection to it, and what is said over it.
class tls_peer {
 public:
  tls_peer(const http_request& first, std::shared_ptr<const tls_context> context, std::string user_agent);
  [[nodiscard]] bool is_of(const http_request& request) const;
  result<http_response> send(const http_request& request, const send_options& options);

 private:
  [[nodiscard]] error explain(error why) const;

  std::string scheme_;
  std::string host_;
  std::uint16_t port_;
  wire::time_limit limit_{};
  tls_dialer dialer_;
  wire::client http_;
};

}  // namespace sparta::aws
