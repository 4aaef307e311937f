#include "aws/partition.hpp"
#include "aws/settings.hpp"
#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"
#include "cli/fresh_tool.hpp"
#include "cli/plain_text.hpp"
#include "cli/statement_text.hpp"
#include "deploy/deployer_policy.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

bool is_account(std::string_view text) {
  return text.size() == 12 &&
         std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

/// Where the commands would go, without asking anybody there; `*` for what isn't said.
result<deploy::stack_place> place_of(session& on) {
  deploy::stack_place place{.stack = on.service.name};
  if (on.options.account && !is_account(*on.options.account))
    return error{.kind = error_kind::usage,
                 .message = fmt::format("--account can't be `{}`", *on.options.account),
                 .remedy = "an account's id has 12 digits"};
  place.account = on.options.account.value_or("*");
  const auto settings = aws::load_settings(on.world.environment, on.world.files,
                                           {.region = on.options.region, .profile = on.options.profile});
  if (settings) place.region = settings->region;
  if (settings) place.partition = aws::partition_of(settings->region).name;
  return place;
}

void note_what_is_open(session& on, const deploy::deployer_policy& made, const deploy::stack_place& place) {
  if (place.account == "*") on.log.warn("The rights hold in any account", {{"Remedy", "name it with --account"}});
  if (place.region == "*") on.log.warn("The rights hold in any region", {{"Remedy", "name it with --region"}});
  for (const auto& note : made.notes) on.log.warn(note);
}

json::value as_json(const std::string& service, const std::vector<iam::policy>& documents,
                    const deploy::deployer_policy& made) {
  json::array policies;
  for (const auto& each : documents)
    policies.push_back(
        {{"name", fmt::format("{}-deployer-{}", service, policies.size() + 1)}, {"document", iam::to_json(each)}});
  return {{"policies", std::move(policies)}, {"notes", json::array(made.notes.begin(), made.notes.end())}};
}

std::string as_text(const std::vector<iam::policy>& documents) {
  std::string text;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (documents.size() > 1) text += fmt::format("Policy {} of {}\n", i + 1, documents.size());
    const auto whole = iam::to_json(documents[i]);
    for (const auto& each : whole.find("Statement")->as_array()) {
      const auto* sid = each.find("Sid");
      text +=
          fmt::format("{}\n  {}\n", sid == nullptr ? "" : on_one_line(sid->as_string()), statement_text(each, "  "));
    }
  }
  return text;
}

}  // namespace

result<exit_code> run_policy_deployer(session& on) {
  deploy_session deploying(on);
  if (auto fresh = use_fresh_tool(on, deploying.world); !fresh) return std::move(fresh).error();
  const auto subject = subject_of(on.service);
  if (!subject) return subject.error();
  auto place = place_of(on);
  if (!place) return std::move(place).error();
  for (const auto& role : subject->named_roles)
    place->parameters.emplace(role.arn_parameter,
                              fmt::format("arn:{}:iam::{}:role/{}", place->partition, place->account, role.name));
  const auto parsed = json::parse(subject->template_text);
  if (!parsed) return parsed.error();

  const auto made = deploy::deployer_policy_for(*parsed, {.place = *place, .bucket = on.options.s3_bucket});
  const auto documents = deploy::deployer_documents(made.grants);
  note_what_is_open(on, made, *place);
  on.print(on.options.json() ? json::write(as_json(on.service.name, documents, made), json::style::pretty) + "\n"
                             : as_text(documents));
  return exit_code::ok;
}

}  // namespace sparta::cli
