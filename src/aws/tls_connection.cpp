#include "aws/tls_connection.hpp"

#include "aws/tls_stream.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <openssl/x509v3.h>

namespace sparta::aws {
namespace {

struct ssl_release {
  void operator()(SSL* state) const { SSL_free(state); }
};

class tls_connection final : public wire::connection {
 public:
  tls_connection(std::unique_ptr<wire::connection> plain, SSL_CTX* context)
      : stream_{.below = std::move(plain)}, state_(SSL_new(context)) {
    auto* bio = make_bio(stream_);
    if (state_ != nullptr && bio != nullptr) SSL_set_bio(state_.get(), bio, bio);
  }
  ~tls_connection() override {
    // A goodbye is polite; nobody waits for the answer, and not every socket still takes it.
    if (ready_) SSL_shutdown(state_.get());
  }
  tls_connection(const tls_connection&) = delete;
  tls_connection& operator=(const tls_connection&) = delete;

  bool expect(const std::string& host) {
    if (state_ == nullptr || SSL_get_rbio(state_.get()) == nullptr) return false;
    unsigned char address[16];
    const bool literal =
        inet_pton(AF_INET, host.c_str(), address) == 1 || inet_pton(AF_INET6, host.c_str(), address) == 1;
    auto* parameters = SSL_get0_param(state_.get());
    if (literal) return X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str()) == 1;
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    // The macro for it has a cast that we don't write.
    const bool named = SSL_ctrl(state_.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                                const_cast<char*>(host.c_str())) == 1;
    return named && SSL_set1_host(state_.get(), host.c_str()) == 1;
  }
  bool shake_hands() {
    ERR_clear_error();
    ready_ = SSL_connect(state_.get()) == 1;
    return ready_;
  }
  /// Why hands were not shaken.
  [[nodiscard]] error refusal(const std::string& host) const;

  wire::io_result receive(std::span<char> into) override {
    ERR_clear_error();
    std::size_t got = 0;
    if (SSL_read_ex(state_.get(), into.data(), into.size(), &got) == 1) return {.bytes = got};
    // Only a goodbye is an end: a stream that just stops was cut.
    if (SSL_get_error(state_.get(), 0) == SSL_ERROR_ZERO_RETURN) return {};
    return failed();
  }
  wire::io_result send(std::span<const std::string_view> pieces) override {
    ERR_clear_error();
    std::size_t all = 0;
    for (const auto piece : pieces) {
      std::size_t taken = 0;
      if (!piece.empty() && SSL_write_ex(state_.get(), piece.data(), piece.size(), &taken) != 1) return failed();
      all += taken;
    }
    return {.bytes = all};
  }

 private:
  wire::io_result failed() {
    ready_ = false;
    return {.error = stream_.error != 0 ? stream_.error : ECONNRESET};
  }

  tls_stream stream_;
  std::unique_ptr<SSL, ssl_release> state_;
  bool ready_ = false;
};

error tls_connection::refusal(const std::string& host) const {
  const long verdict = SSL_get_verify_result(state_.get());
  if (verdict != X509_V_OK)
    return {.kind = error_kind::unavailable,
            .message = "the certificate of " + host + " is not trusted: " + X509_verify_cert_error_string(verdict),
            .remedy = "if it was signed by a CA of your own, name that CA's file in AWS_CA_BUNDLE"};
  const char* reason = ERR_reason_error_string(ERR_peek_last_error());
  std::string why = reason != nullptr ? reason : "the connection was closed";
  if (stream_.error == ETIMEDOUT) why = "no answer in time";
  return {.kind = error_kind::unavailable, .message = "no TLS connection to " + host + ": " + why};
}

}  // namespace

result<std::unique_ptr<wire::connection>> secure(std::unique_ptr<wire::connection> plain, const std::string& host,
                                                 const tls_context& with) {
  auto made = std::make_unique<tls_connection>(std::move(plain), with.get());
  if (!made->expect(host)) return error{.kind = error_kind::internal, .message = "OpenSSL can't connect to " + host};
  if (!made->shake_hands()) return made->refusal(host);
  return result<std::unique_ptr<wire::connection>>(std::move(made));
}

}  // namespace sparta::aws
