// Sites and an API that their pages call. The folder of the sites is the test's own.
#include <sparta/http.hpp>
#include <sparta/site.hpp>
#include <sparta/sparta.hpp>

#include <cstdlib>
#include <string_view>

using namespace sparta::prelude;

std::string_view folder() {
  const char* given = std::getenv("SPARTA_SITE_FOLDER");
  return given == nullptr ? "web" : given;
}

http::response hello(const http::request&) { return http::ok("hello"); }

int main(int argc, char** argv) {
  sparta::service service{{.name = "pages"}};
  const auto web = service.site({.name = "Web",
                                 .directory = folder(),
                                 .build = "test ! -e \"$SPARTA_SITE_FOLDER/broken\" || (echo no luck >&2; exit 3)",
                                 .error = "404.html",
                                 .manifest = {{.name = "Region", .value = sparta::cfn::sub("${AWS::Region}")}},
                                 .user_data = sparta::json::object{{"pages", 2}, {"title", "Grüße"}}});
  service.site(
      {.name = "Old", .directory = folder(), .single_page = true, .delivery = sparta::site_delivery::s3_website});
  const auto api = service.http_api({.name = "Greeter", .cors = http::cors{.origins = {web.url()}}});
  api.get("/hello", {.name = "Hello"}, hello);
  return sparta::run(service, argc, argv);
}
