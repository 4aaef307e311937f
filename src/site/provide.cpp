#include "custom/declared_once.hpp"
#include "site/provider.hpp"

#include <sparta/site.hpp>

namespace sparta::sites {

sparta::function<contents_request> provider(service& of, std::source_location where) {
  using namespace std::chrono_literals;
  return custom::declared_once(of,
                               {.name = "SpartaSite",
                                .description = "Puts the files of sites into their buckets",
                                .memory = 512_MiB,
                                .timeout = 15min},
                               publish_site, where);
}

void provide(service& of, std::source_location where) { static_cast<void>(provider(of, where)); }

}  // namespace sparta::sites
