#include "cli/banner.hpp"

#include "deploy/text.hpp"

#include <array>
#include <string>

namespace sparta::cli {
namespace {

/// `GCC 12.2.0`, `Clang 16.0.6`.
std::string compiler() {
#if defined(__clang__)
  return "Clang " + std::to_string(__clang_major__) + "." + std::to_string(__clang_minor__) + "." +
         std::to_string(__clang_patchlevel__);
#else
  return "GCC " + std::to_string(__GNUC__) + "." + std::to_string(__GNUC_MINOR__) + "." +
         std::to_string(__GNUC_PATCHLEVEL__);
#endif
}

}  // namespace

const framework_facts& framework() {
  static const framework_facts facts{.version = SPARTA_VERSION, .revision = SPARTA_REVISION, .compiler = compiler()};
  return facts;
}

void write_banner(base::log_sink& to, const banner_facts& about) {
  static constexpr std::array<std::string_view, 3> logo = {"┌─┐┌─┐┌─┐┬─┐┌┬┐┌─┐      ", "└─┐├─┘├─┤├┬┘ │ ├─┤ ┼ ┼  ",
                                                           "└─┘┴  ┴ ┴┴└─ ┴ ┴ ┴      "};
  to.info(deploy::rule());
  to.info(std::string(logo[0]) + "Version : " + framework().version);
  to.info(std::string(logo[1]) + "SHA     : " + framework().revision);
  to.info(std::string(logo[2]) + "C++     : " + framework().compiler);
  to.info(deploy::rule());
  to.info("Service: " + std::string(about.service),
          {{"LinkFlags", std::string(about.link_flags)},
           {"Option", std::string(about.option)},
           {"UTC", base::format_rfc3339(std::chrono::floor<std::chrono::seconds>(about.now))}});
  to.info(deploy::rule());
}

}  // namespace sparta::cli
