// first error: no match for 'operator=='
#include <sparta/cfn/condition.hpp>
#include <sparta/cfn/parameter.hpp>

constexpr sparta::parameter<sparta::cfn::list<std::string>> zones{"Zones"};
constexpr sparta::parameter<> stage{"Stage"};

int main() {
#ifdef MISTAKE
  (void)(zones.ref() == "a");
#else
  (void)(stage.ref() == "a");
#endif
}
