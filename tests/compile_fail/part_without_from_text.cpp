// first error: a parameter is a std::string, a number, a bool
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <optional>
#include <string>
#include <string_view>

using namespace sparta::prelude;

struct paint {
  std::string name;
};
struct colour {
  std::string name;
};
std::optional<colour> from_text(std::string_view text, sparta::json::as<colour>) { return colour{std::string(text)}; }

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
#ifdef MISTAKE
  api.post("/orders", {.name = "Order"}, [](const http::query<"hue", paint>& hue) { return hue->name; });
#else
  api.post("/orders", {.name = "Order"}, [](const http::query<"hue", colour>& hue) { return hue->name; });
#endif
}
