#include "cli/local_template.hpp"

#include "aws/uri.hpp"
#include "local/addresses.hpp"
#include "local/cors.hpp"
#include "local/integrations.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::cli {

void use_local_addresses(deploy::subject& what, const aws::settings& of_emulator) {
  if (!of_emulator.endpoint_url) return;
  const auto where = aws::parse_url(of_emulator.endpoint_url->url);
  auto document = json::parse(what.template_text);
  if (!where || !document) return;
  json::value rewritten = local::with_local_addresses(*std::move(document), where->port);
  rewritten = local::with_local_integrations(local::with_local_cors(std::move(rewritten)));
  what.template_text = json::write(rewritten, json::style::pretty) + "\n";
}

}  // namespace sparta::cli
