#include "deploy/provision.hpp"

#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"
#include "cli/fresh_tool.hpp"
#include "cli/local_template.hpp"
#include "cli/provision_report.hpp"
#include "deploy/assignment.hpp"

namespace sparta::cli {
namespace {

result<std::map<std::string, std::string>> assignments(const std::vector<std::string>& texts, std::string_view option) {
  std::map<std::string, std::string> all;
  for (const auto& text : texts) {
    auto one = deploy::parse_assignment(text);
    if (!one) return std::move(one).error().with_note("in --" + std::string(option) + " " + text);
    if (!all.insert(*std::move(one)).second)
      return error{.kind = error_kind::usage,
                   .message = "--" + std::string(option) + " names `" + text.substr(0, text.find('=')) + "` twice"};
  }
  return all;
}

result<deploy::provision_options> provision_options(const options& asked) {
  auto parameters = assignments(asked.parameters, "param");
  if (!parameters) return std::move(parameters).error();
  auto tags = assignments(asked.stack_tags, "tag");
  if (!tags) return std::move(tags).error();
  return deploy::provision_options{.bucket = asked.s3_bucket,
                                   .build_id = asked.build_id,
                                   .noop = asked.noop,
                                   .local = asked.local,
                                   .build_tags = asked.build_tags.value_or(""),
                                   .tags = *std::move(tags),
                                   .parameters = *std::move(parameters),
                                   .output_dir = asked.output_dir.value_or(".sparta")};
}

}  // namespace

result<exit_code> run_provision(session& on) {
  const auto options = provision_options(on.options);
  if (!options) return options.error();
  deploy_session deploying(on);
  if (auto fresh = use_fresh_tool(on, deploying.world); !fresh) return std::move(fresh).error();
  auto subject = subject_of(on.service);
  if (!subject) return subject.error();

  std::unique_ptr<aws_session> aws;
  if (!options->noop) {
    auto opened = aws_session::open(on);
    if (!opened) return std::move(opened).error();
    aws = *std::move(opened);
    if (options->local) use_local_addresses(*subject, aws->client().settings);
  }
  const auto done = deploy::provision(deploying.world, aws ? &aws->client() : nullptr,
                                      deploy::toolchain_of(on.world.built), *subject, *options);
  if (!done) return done.error();
  on.print(on.options.json() ? provision_json(*done) : provision_text(*done, on, deploying.world));
  return exit_code::ok;
}

}  // namespace sparta::cli
