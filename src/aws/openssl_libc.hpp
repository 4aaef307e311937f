#pragma once

namespace sparta::aws {

/// Does nothing, but takes this file's functions out of the library before the linker comes to OpenSSL, which calls
/// them.
void keep_openssl_inside();

}  // namespace sparta::aws
