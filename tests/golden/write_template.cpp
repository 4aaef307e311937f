// Writes the template of one of the cases to stdout, if CloudFormation would take it: no cycles among others.
#include "cfn/check.hpp"
#include "cfn/render.hpp"
#include "golden/cases.hpp"
#include "model/validate.hpp"
#include "synth/synthesize.hpp"

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace {

const std::map<std::string_view, sparta::model::service (*)()> cases = {
    {"arm64_only", sparta::golden::arm64_only},
    {"both_architectures", sparta::golden::both_architectures},
    {"every_option", sparta::golden::every_option},
    {"http_api", sparta::golden::http_api},
    {"load_balancer", sparta::golden::load_balancer},
    {"mails_and_devices", sparta::golden::mails_and_devices},
    {"many_functions", sparta::golden::many_functions},
    {"minimal", sparta::golden::minimal},
    {"operations", sparta::golden::operations},
    {"polled_and_pushed", sparta::golden::polled_and_pushed},
    {"rest_api", sparta::golden::rest_api},
    {"rest_api_mapping", sparta::golden::rest_api_mapping},
    {"rules_and_schedules", sparta::golden::rules_and_schedules},
    {"site", sparta::golden::site},
    {"unicode", sparta::golden::unicode},
    {"uses", sparta::golden::uses},
    {"websocket_api", sparta::golden::websocket_api},
};

}  // namespace

int main(int argc, char** argv) {
  const auto wanted = argc == 2 ? cases.find(argv[1]) : cases.end();
  if (wanted == cases.end()) {
    std::fputs("usage: write_template CASE\n", stderr);
    return 2;
  }
  const auto service = wanted->second();
  auto problems = sparta::model::validate(service);
  const auto made = sparta::synth::synthesize(service);
  problems.insert(problems.end(), made.problems.begin(), made.problems.end());
  const auto text = sparta::cfn::render(made.document);
  for (const auto& each : sparta::cfn::check(made.document, text.size())) problems.push_back({each.message});
  for (const auto& each : problems) std::fprintf(stderr, "%s\n", each.message.c_str());
  if (!problems.empty()) return 1;
  std::fputs(text.c_str(), stdout);
  return 0;
}
