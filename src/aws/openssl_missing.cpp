#include "aws/tls_connection.hpp"
#include "aws/tls_context.hpp"
#include "base/digest.hpp"

/// In place of what needs OpenSSL, where the build found no static one: a bootstrap that calls AWS does not link, and
/// the linker's message names the package.
extern "C" [[noreturn]] void calls_of_AWS_need_the_Debian_package_libssl_dev_of_this_architecture();

namespace sparta {
namespace {

[[noreturn]] void refuse() { calls_of_AWS_need_the_Debian_package_libssl_dev_of_this_architecture(); }

}  // namespace

namespace base {
std::string sha256(std::string_view) { refuse(); }
std::string hmac_sha256(std::string_view, std::string_view) { refuse(); }
}  // namespace base

namespace aws {
result<tls_context> tls_context::make(const std::string&) { refuse(); }
void tls_context::release::operator()(ssl_ctx_st*) const { refuse(); }
result<std::unique_ptr<wire::connection>> secure(std::unique_ptr<wire::connection>, const std::string&,
                                                 const tls_context&) {
  refuse();
}
}  // namespace aws

}  // namespace sparta
