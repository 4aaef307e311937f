// first error: sparta: a parameter gives a std::string, std::int64_t, double, or cfn::list<std::string>
#include <sparta/cfn/parameter.hpp>

#ifdef MISTAKE
constexpr sparta::parameter<bool> on{"On"};
#else
constexpr sparta::parameter<std::string> on{"On"};
#endif

int main() { (void)on.ref(); }
