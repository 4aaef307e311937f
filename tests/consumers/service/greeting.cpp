#include "greeting.hpp"

std::string greeting_for(const std::string& name) { return "Hello, " + name; }
