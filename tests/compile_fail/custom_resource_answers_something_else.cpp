// first error: a handler of custom::request<Properties, Outputs> returns Outputs, custom::reply<Outputs>, or
#include <sparta/custom_resource.hpp>
#include <sparta/sparta.hpp>

struct wanted {
  std::string name;
};
struct made {
  std::string id;
};

#ifdef MISTAKE
std::string make(const sparta::custom::request<wanted, made>&) { return ""; }
#else
made make(const sparta::custom::request<wanted, made>&) { return {}; }
#endif

void declare(sparta::service& service) { service.function({.name = "Make"}, make); }
