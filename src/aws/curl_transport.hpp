#pragma once
#include "aws/http.hpp"

#include <memory>
#include <string>

namespace sparta::aws {

struct curl_options {
  std::string ca_bundle{};  ///< a PEM file instead of the system's
  std::string user_agent{};
};

/// HTTP over libcurl: certificates always verified, connections reused, proxies as the environment says but never for
/// this machine itself. Any thread may send; each running exchange has a connection of its own.
class curl_transport final : public transport {
 public:
  explicit curl_transport(curl_options options = {});
  ~curl_transport() override;
  curl_transport(const curl_transport&) = delete;
  curl_transport& operator=(const curl_transport&) = delete;

  result<http_response> send(const http_request& request, const send_options& options) override;

 private:
  struct pool;
  std::unique_ptr<pool> pool_;
};

}  // namespace sparta::aws
