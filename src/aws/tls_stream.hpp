#pragma once
#include "wire/connection.hpp"

#include <memory>

struct bio_st;

namespace sparta::aws {

/// What OpenSSL reads from and writes to.
struct tls_stream {
  std::unique_ptr<wire::connection> below;
  int error = 0;  ///< the errno of what failed last
};

/// OpenSSL's view of it, which its user owns; nullptr when memory has run out.
[[nodiscard]] bio_st* make_bio(tls_stream& over);

}  // namespace sparta::aws
