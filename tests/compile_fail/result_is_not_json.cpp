// first error: a JSON type is an aggregate
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

class connection {
 public:
  explicit connection(int port) : port_(port) {}
  [[nodiscard]] int port() const { return port_; }

 private:
  int port_;
};

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [] { return connection(1); });
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [] { return connection(1).port(); });
}
#endif
