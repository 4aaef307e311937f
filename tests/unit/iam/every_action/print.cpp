#include "row.hpp"

#include <cstdio>

namespace every_action {

void print(const row& one) { std::printf("%s\t%s\t%s\n", one.constant, one.text.c_str(), one.type); }

}  // namespace every_action
