#pragma once
#include <sparta/iam/action.hpp>
#include <sparta/iam/key.hpp>

#include <string>

namespace every_action {

namespace iam = sparta::iam;

/// What a constant is called, what it says, and a text in which the compiler names what its type says.
struct row {
  const char* constant;
  std::string text;
  const char* type;
};

template <class Kinds>
const char* spelled() {
  return __PRETTY_FUNCTION__;
}
template <iam::key_type Type, bool Several>
const char* spelled_key() {
  return __PRETTY_FUNCTION__;
}

template <class Kinds, bool EveryOne>
row of(const char* constant, const iam::actions<Kinds, 1, EveryOne>& one) {
  return {constant, one.names[0], spelled<Kinds>()};
}
template <iam::key_type Type, bool Several>
row of(const char* constant, const iam::key<Type, Several>& one) {
  return {constant, std::string(one.before) + std::string(one.name) + std::string(one.after),
          spelled_key<Type, Several>()};
}

/// One line of the program's output.
void print(const row& one);

}  // namespace every_action
