// Functions that stream what the tests beside it ask for.

#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <stdexcept>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;
namespace cfn = sparta::cfn;
namespace http = sparta::http;

struct wanted {
  std::vector<std::string> texts{};
  /// Waits before each but the first until there is a file of its number in that folder.
  std::string step_by{};
  std::string fail{};
  /// Endless, or so many MiB.
  bool endless = false;
  std::size_t mebibytes = 0;
};

void wait_for(const std::string& file) {
  struct stat found {};
  for (int tries = 0; ::stat(file.c_str(), &found) != 0; ++tries) {
    if (tries == 20'000) throw std::runtime_error("nobody has made " + file);
    ::usleep(1000);
  }
}

sparta::raw_response tell(const wanted& what) {
  return {.body = {}, .content_type = "text/x", .stream = [what](sparta::byte_sink& out) {
            for (std::size_t i = 0; i < what.texts.size(); ++i) {
              if (i > 0 && !what.step_by.empty()) wait_for(what.step_by + "/" + std::to_string(i));
              out.write(what.texts[i]);
            }
            if (!what.fail.empty()) throw std::out_of_range(what.fail);
            const std::string mebibyte(what.mebibytes > 0 || what.endless ? 1 << 20 : 0, 'x');
            for (std::size_t i = 0; i < what.mebibytes || what.endless; ++i) out.write(mebibyte);
          }};
}

http::reply film(const http::request& of) {
  if (of.raw_path != "/film") return http::not_found("there is no " + of.raw_path);
  return http::stream{.status = 201,
                      .headers = {{"content-type", "text/plain; charset=utf-8"}, {"x-film", "größe"}},
                      .write = [](http::stream_writer& out) {
                        for (int i = 0; i < 3; ++i) out.write("part " + std::to_string(i) + " größe\n");
                      }};
}

http::stream prices(const http::request& of) {
  const std::string last(http::sse::last_event_id(of));
  return http::sse::events([from = last.empty() ? 0 : std::stoi(last)](http::sse::writer& to) {
    for (int i = from + 1; i <= from + 2; ++i) to.send({.data = "price " + std::to_string(i), .id = std::to_string(i)});
  });
}

constexpr auto open_stream = cfn::lambda::invoke_mode::response_stream;
constexpr auto for_all = cfn::lambda::auth_type::none;

}  // namespace

int main(int argc, char** argv) {
  sparta::service service{{.name = "streams", .description = "Streams what it is asked for."}};
  service.function({.name = "Tell", .timeout = 30s}, tell);
  service.function({.name = "Film", .timeout = 10s}, film).url({.auth_type = for_all, .invoke_mode = open_stream});
  service.function({.name = "Prices", .timeout = 10s}, prices).url({.auth_type = for_all, .invoke_mode = open_stream});
  service.function({.name = "Collected", .timeout = 10s}, film).url({.auth_type = for_all});
  return sparta::run(service, argc, argv);
}
