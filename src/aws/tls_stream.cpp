#include "aws/tls_stream.hpp"

#include <openssl/bio.h>

namespace sparta::aws {
namespace {

tls_stream& stream_of(BIO* bio) { return *static_cast<tls_stream*>(BIO_get_data(bio)); }

int finish(BIO* bio, const wire::io_result& done, std::size_t* bytes) {
  stream_of(bio).error = done.error;
  *bytes = done.bytes;
  return done.error == 0 && done.bytes > 0 ? 1 : 0;
}

int write_some(BIO* bio, const char* data, std::size_t size, std::size_t* written) {
  const std::string_view piece(data, size);
  return finish(bio, stream_of(bio).below->send({&piece, 1}), written);
}

int read_some(BIO* bio, char* into, std::size_t size, std::size_t* got) {
  const auto done = stream_of(bio).below->receive({into, size});
  if (done.error == 0 && done.bytes == 0) BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
  return finish(bio, done, got);
}

long control(BIO* bio, int what, long, void*) {
  switch (what) {
    case BIO_CTRL_FLUSH: return 1;
    case BIO_CTRL_EOF: return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
    default: return 0;
  }
}

BIO_METHOD* make_method() {
  auto* method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "sparta");
  if (method == nullptr) return nullptr;
  BIO_meth_set_write_ex(method, write_some);
  BIO_meth_set_read_ex(method, read_some);
  BIO_meth_set_ctrl(method, control);
  return method;
}

}  // namespace

bio_st* make_bio(tls_stream& over) {
  static BIO_METHOD* const method = make_method();
  auto* bio = method != nullptr ? BIO_new(method) : nullptr;
  if (bio == nullptr) return nullptr;
  BIO_set_data(bio, &over);
  BIO_set_init(bio, 1);
  return bio;
}

}  // namespace sparta::aws
