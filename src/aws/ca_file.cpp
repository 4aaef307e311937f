#include "aws/tls_transport.hpp"

#include <unistd.h>

namespace sparta::aws {

std::string ca_file_of(std::string_view configured, const base::environment& environment) {
  if (!configured.empty()) return std::string(configured);
  if (auto named = environment.get("SSL_CERT_FILE")) return *std::move(named);
  for (const auto* path : {"/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/certs/ca-certificates.crt"})
    if (::access(path, R_OK) == 0) return path;
  return {};
}

}  // namespace sparta::aws
