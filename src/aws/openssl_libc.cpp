#include "aws/openssl_libc.hpp"

#include <netdb.h>

/// What libcrypto's copy in a bootstrap calls instead of glibc (cmake/sparta_static_openssl.cmake): nothing is loaded,
/// and no host is looked up, by OpenSSL.
extern "C" {

int sparta_openssl_dladdr(const void*, void*) { return 0; }
int sparta_openssl_dlclose(void*) { return -1; }
const char* sparta_openssl_dlerror() { return "a static program loads nothing"; }
void* sparta_openssl_dlopen(const char*, int) { return nullptr; }
void* sparta_openssl_dlsym(void*, const char*) { return nullptr; }

void sparta_openssl_freeaddrinfo(addrinfo*) {}
const char* sparta_openssl_gai_strerror(int) { return "no host is looked up here"; }
int sparta_openssl_getaddrinfo(const char*, const char*, const addrinfo*, addrinfo**) { return EAI_FAIL; }
hostent* sparta_openssl_gethostbyname(const char*) { return nullptr; }
int sparta_openssl_getnameinfo(const sockaddr*, socklen_t, char*, socklen_t, char*, socklen_t, int) { return EAI_FAIL; }
}

namespace sparta::aws {

void keep_openssl_inside() {}

}  // namespace sparta::aws
