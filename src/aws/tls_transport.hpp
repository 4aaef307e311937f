#pragma once
#include "aws/http.hpp"
#include "base/environment.hpp"

#include <memory>

namespace sparta::aws {

struct tls_options {
  std::string ca_file;  ///< of certificates in PEM form; read at the first https://
  std::string user_agent{};
};

/// HTTP/1.1 over `wire`, and over OpenSSL for https://. It keeps connections, of any thread's exchanges, for the next
/// ones. Proxies are not asked, and files are not sent: that is what the tool's transport is for.
class tls_transport final : public transport {
 public:
  explicit tls_transport(tls_options options);
  ~tls_transport() override;
  result<http_response> send(const http_request& request, const send_options& options) override;

 private:
  struct pool;
  std::unique_ptr<pool> pool_;
};

/// The certificates to trust: those configured (AWS_CA_BUNDLE), else SSL_CERT_FILE's, else the system's, of Amazon
/// Linux or of Debian. Empty when there are none.
[[nodiscard]] std::string ca_file_of(std::string_view configured, const base::environment& environment);

}  // namespace sparta::aws
