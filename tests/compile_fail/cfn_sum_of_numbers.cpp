// first error: use of deleted function
#include <sparta/cfn/concatenation.hpp>
#include <sparta/cfn/parameter.hpp>

constexpr sparta::parameter<std::int64_t> port{"Port"};

int main() {
#ifdef MISTAKE
  (void)(port.ref() + port.ref());
#else
  (void)("port " + port.ref());
#endif
}
