#include "deploy/provision.hpp"

#include "aws/s3.hpp"
#include "base/strings.hpp"
#include "deploy/bucket.hpp"
#include "deploy/build_id.hpp"
#include "deploy/build_only.hpp"
#include "deploy/desired.hpp"
#include "deploy/keep_build_id.hpp"
#include "deploy/report_log.hpp"
#include "deploy/stack.hpp"
#include "deploy/text.hpp"
#include "deploy/timings.hpp"
#include "deploy/upload_folder.hpp"
#include "deploy/verify_roles.hpp"

#include <fmt/format.h>

namespace sparta::deploy {
namespace {

/// What all stages of one provision share.
struct stages {
  world& with;
  const toolchain& tools;
  subject what;  ///< final once the code is built
  const provision_options& options;
  timings spent;
  hook_run hooks;
  build_id id{};
  std::vector<folder> folders{};
};

std::string join(const std::map<std::string, std::string>& entries) {
  std::string text;
  for (const auto& [key, value] : entries) text += fmt::format("{}{}={}", text.empty() ? "" : ",", key, value);
  return text;
}

void log_start(stages& run) {
  run.with.log.info("Provisioning service", {{"BuildID", run.id.value.empty() ? "from content" : run.id.value},
                                             {"CodePipelineTrigger", ""},
                                             {"InPlaceUpdates", "false"},
                                             {"NOOP", run.options.noop ? "true" : "false"},
                                             {"Tags", run.options.build_tags}});
}

void log_skipped(stages& run, std::string_view operation, base::log_sink::fields with) {
  run.with.log.info(fmt::format("Skipping {} due to -n/--noop flag", operation), std::move(with));
}

result<build_report> build_code(stages& run) {
  auto built = run.spent.measure(step::create_code, [&] {
    return build_artifacts(run.with, run.tools, run.what, run.options.output_dir, run.hooks);
  });
  if (!built) return built;
  auto digests = digests_of(*built);
  run.what = with_code(std::move(run.what), digests);
  for (const auto& each : run.folders) digests.push_back(each.list_key);
  if (!run.id.value.empty()) return built;
  run.id.value = content_build_id(run.what.template_text, digests);
  run.hooks.context.build_id = run.id.value;
  run.with.log.info("Using content SHA for StampedBuildID", {{"SHA", run.id.value}});
  return built;
}

std::vector<step_duration> durations(const timings& spent) {
  std::vector<step_duration> all;
  for (const auto kind : all_steps)
    all.push_back({.title = std::string(title_of(kind)), .duration = spent.spent(kind)});
  return all;
}

void log_skipped_upload(stages& run, const plan& made, const artifact& what) {
  log_skipped(
      run, "S3 upload",
      {{"Bucket", made.bucket}, {"Key", what.key}, {"Path", what.path.string()}, {"Size", human_size(what.size)}});
}

void log_skipped_folder(stages& run, const plan& made, const folder& what) {
  for (const auto& file : what.files)
    log_skipped_upload(run, made,
                       {.path = what.path / file.path,
                        .size = file.size,
                        .sha256 = file.sha256,
                        .key = folder_prefix(run.what.service) + file.sha256});
}

/// Everything that needs no AWS, and what would follow.
result<provision_report> dry_run(stages& run) {
  const auto bucket = run.options.bucket.value_or("");
  log_skipped(run, "IAM role verification", {{"Count", std::to_string(run.what.role_count)}});
  log_skipped(run, "S3 preconditions check", {{"Bucket", bucket}});
  const auto built = build_code(run);
  if (!built) return built.error();

  provision_report done{.plan = plan_for(run.what, *built, run.id.value, bucket), .noop = true};
  done.plan.folders = run.folders;
  done.plan.parameters = stack_parameters(run.what, run.options, done.plan, {});
  for (auto& [name, value] : done.plan.parameters)
    if (run.what.secret_parameters.contains(name)) value = "****";
  done.plan.tags = stack_tags(run.what, run.options, run.id.value);
  for (const auto& one : done.plan.archives) log_skipped_upload(run, done.plan, one.artifact);
  for (const auto& each : done.plan.folders) log_skipped_folder(run, done.plan, each);
  log_skipped_upload(run, done.plan, done.plan.template_file);
  log_skipped(run, "stack creation or update",
              {{"Capabilities", base::join(run.what.capabilities, ",")},
               {"Parameters", join(done.plan.parameters)},
               {"StackName", run.what.service},
               {"Tags", join(done.plan.tags)}});
  done.stack_name = run.what.service;
  done.steps = durations(run.spent);
  done.elapsed = run.spent.total();
  log_summary(run.with.log, run.what.service, run.spent);
  return done;
}

/// Object versions by key.
using versions = std::map<std::string, std::string>;

result<versions> upload_all(stages& run, aws::client& client, const artifact_bucket& bucket, const plan& made,
                            std::vector<uploaded_object>& uploads) {
  return run.spent.measure(step::upload_code, [&]() -> result<versions> {
    versions all;
    for (const auto& one : made.archives) {
      const auto stored = store(run.with, client, bucket, one.artifact, uploads);
      if (!stored) return stored.error();
      if (bucket.versioned) all.emplace(stored->key, stored->version_id);
    }
    for (const auto& each : made.folders)
      if (auto sent = upload_folder(run.with, client, bucket, made.service, each, uploads); !sent)
        return std::move(sent).error();
    const auto stored = store(run.with, client, bucket, made.template_file, uploads);
    if (!stored) return stored.error();
    return all;
  });
}

/// Decides what the stack shall be, and makes it so. `made` then tells what was asked for.
result<ensured_stack> deploy_stack(stages& run, aws::client& client, const versions& stored, plan& made,
                                   operation& state) {
  const auto how = patience_for(run.options.local, run.options.timeout);
  auto deployed = make_ready(run.with, client, run.what.service, how);
  if (!deployed) return deployed.error();
  auto url = aws::s3::object_url(client, made.bucket, made.template_file.key);
  if (!url) return url.error();

  desired_stack wanted{.name = run.what.service,
                       .template_url = *std::move(url),
                       .capabilities = made.capabilities,
                       .resource_count = made.resource_count,
                       .sources = run.what.sources};
  const auto describe = [&] {
    made.parameters = stack_parameters(run.what, run.options, made, stored);
    made.tags = stack_tags(run.what, run.options, made.build_id);
    wanted.parameters = parameters_for(run.what, made.parameters, *deployed);
    wanted.tags.assign(made.tags.begin(), made.tags.end());
  };
  describe();
  auto settled =
      settle_build_id(client, run.id, *deployed, wanted, run.what.template_text, run.what.build_id_parameter);
  if (!settled) return settled.error();
  if (*settled != made.build_id) {
    run.with.log.debug("Nothing but the BuildID differs: keeping the deployed one", {{"BuildID", *settled}});
    made.build_id = *std::move(settled);
    describe();
  }
  return ensure_stack(run.with, client, *deployed, wanted, how, state);
}

provision_report finish(stages& run, const ensured_stack& stack, plan made, std::vector<uploaded_object> uploads) {
  if (stack.changed) log_metrics(run.with.log, stack.events);
  log_stack(run.with.log, stack.stack);
  log_summary(run.with.log, run.what.service, run.spent);
  return {.plan = std::move(made),
          .created = stack.created,
          .changed = stack.changed,
          .stack_id = stack.stack.id,
          .stack_name = stack.stack.name,
          .status = stack.stack.status,
          .outputs = stack.stack.outputs,
          .uploads = std::move(uploads),
          .steps = durations(run.spent),
          .elapsed = run.spent.total()};
}

result<provision_report> deploy_now(stages& run, aws::client& client) {
  auto roles = run.spent.measure(step::verify_roles, [&] { return verify_roles(run.with, client, run.what); });
  if (!roles) return roles.error();
  const auto bucket = run.spent.measure(step::check_preconditions, [&] {
    return ensure_bucket(run.with, client, {.name = run.options.bucket, .may_create_named = run.options.local});
  });
  if (!bucket) return bucket.error();
  run.hooks.context.bucket = bucket->name;
  const auto built = build_code(run);
  if (!built) return built.error();

  auto made = plan_for(run.what, *built, run.id.value, bucket->name);
  made.role_arns = *std::move(roles);
  made.folders = run.folders;
  std::vector<uploaded_object> uploads;
  auto state = operation::not_started;
  auto stored = upload_all(run, client, *bucket, made, uploads);
  auto stack =
      !stored ? result<ensured_stack>(stored.error())
              : run.spent.measure(step::ensure_stack, [&] { return deploy_stack(run, client, *stored, made, state); });
  if (!stack) {
    if (state != operation::running) delete_uploads(client, run.with.log, uploads);
    return stack.error();
  }
  return finish(run, *stack, std::move(made), std::move(uploads));
}

}  // namespace

result<provision_report> provision(world& with, aws::client* client, const toolchain& tools, const subject& what,
                                   const provision_options& options) {
  if (client == nullptr && !options.noop)
    return error{.kind = error_kind::internal, .message = "a deployment without a client for AWS"};
  if (auto checked = check_parameters(what, options); !checked) return checked.error();
  stages run{.with = with,
             .tools = tools,
             .what = what,
             .options = options,
             .spent = timings(with.clock),
             .hooks = begin_hooks(what.hooks, what.service, options.noop, with.log)};
  run.hooks.context.bucket = options.bucket.value_or("");
  auto id = choose_build_id(with, options.build_id, tools);
  if (!id) return id.error();
  run.id = *std::move(id);
  run.hooks.context.build_id = run.id.value;
  log_start(run);
  auto folders = read_folders(with, tools, what);
  if (!folders) return std::move(folders).error();
  run.folders = *std::move(folders);
  auto done = options.noop ? dry_run(run) : deploy_now(run, *client);
  if (!done) run_rollback(run.hooks);
  return done;
}

}  // namespace sparta::deploy
