// first error: the keys of a JSON map are strings, integers or enumerators
#include <sparta/json/json.hpp>

#include <map>

#ifdef MISTAKE
using table = std::map<double, int>;
#else
using table = std::map<long, int>;
#endif

auto decoded = sparta::json::decode<table>("{}");
