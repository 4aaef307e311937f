#pragma once
#include <string>

std::string greeting_for(const std::string& name);
