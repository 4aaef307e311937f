#include "base/type_name.hpp"

#include <cstdlib>
#include <cxxabi.h>
#include <memory>

namespace sparta::base {

std::string type_name(const std::type_info& type) {
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> name(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status),
                                                         &std::free);
  return status == 0 ? name.get() : type.name();
}

std::string current_exception_type() {
  const auto* const type = abi::__cxa_current_exception_type();
  return type != nullptr ? type_name(*type) : "unknown";
}

}  // namespace sparta::base
