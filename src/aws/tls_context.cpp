#include "aws/tls_context.hpp"

#include "aws/openssl_libc.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace sparta::aws {
namespace {

error no_certificates(const std::string& ca_file) {
  const std::string why =
      ca_file.empty() ? "there is no file of CA certificates" : "can't read CA certificates in " + ca_file;
  return {.kind = error_kind::unavailable,
          .message = why + ", so that no server can be trusted",
          .remedy = "name a PEM file in AWS_CA_BUNDLE; Amazon Linux has /etc/pki/tls/certs/ca-bundle.crt"};
}

}  // namespace

void tls_context::release::operator()(ssl_ctx_st* context) const { SSL_CTX_free(context); }

result<tls_context> tls_context::make(const std::string& ca_file) {
  // openssl.cnf of whatever machine this is has no say, and its modules could not be loaded.
  OPENSSL_init_ssl(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
  keep_openssl_inside();
  ERR_clear_error();
  tls_context made(SSL_CTX_new(TLS_client_method()));
  if (made.get() == nullptr) return error{.kind = error_kind::internal, .message = "OpenSSL can't start"};
  SSL_CTX_set_min_proto_version(made.get(), TLS1_2_VERSION);
  SSL_CTX_set_verify(made.get(), SSL_VERIFY_PEER, nullptr);
  if (ca_file.empty() || SSL_CTX_load_verify_locations(made.get(), ca_file.c_str(), nullptr) != 1)
    return no_certificates(ca_file);
  return made;
}

}  // namespace sparta::aws
