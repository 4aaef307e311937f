#include "base/digest.hpp"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>

namespace sparta::base {

result<std::string> sha256_of_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  bool ok = in.is_open() && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
  std::array<char, 65536> piece;
  while (ok && !in.eof()) {
    in.read(piece.data(), piece.size());
    ok = !in.bad() && EVP_DigestUpdate(context.get(), piece.data(), static_cast<std::size_t>(in.gcount())) == 1;
  }
  std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
  unsigned int size = 0;
  if (!ok || EVP_DigestFinal_ex(context.get(), out.data(), &size) != 1)
    return error{.kind = error_kind::io, .message = "can't read " + path.string()};
  return std::string(reinterpret_cast<const char*>(out.data()), size);
}

}  // namespace sparta::base
