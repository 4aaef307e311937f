#pragma once
#include <sparta/result.hpp>

#include <memory>
#include <string>

// OpenSSL's own names, so that only the files that use it include it.
struct ssl_ctx_st;

namespace sparta::aws {

/// What all TLS connections of a process share: TLS 1.2 and later, and whom to trust.
class tls_context {
 public:
  [[nodiscard]] static result<tls_context> make(const std::string& ca_file);
  [[nodiscard]] ssl_ctx_st* get() const { return context_.get(); }

 private:
  struct release {
    void operator()(ssl_ctx_st* context) const;
  };
  explicit tls_context(ssl_ctx_st* context) : context_(context) {}
  std::unique_ptr<ssl_ctx_st, release> context_;
};

}  // namespace sparta::aws
