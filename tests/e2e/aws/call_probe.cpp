/// Does one thing with the real client and says in JSON how it went: emulators_test.py runs it against other people's
/// idea of AWS. Settings and credentials come from the environment, as the tool's do.
#include "aws/cloudformation.hpp"
#include "aws/credential_chain.hpp"
#include "aws/curl_transport.hpp"
#include "aws/iam.hpp"
#include "aws/lambda.hpp"
#include "aws/logs.hpp"
#include "aws/s3.hpp"
#include "aws/sts.hpp"

#include <sparta/json/write.hpp>

#include <functional>
#include <iostream>
#include <map>

namespace {

using namespace sparta;
using namespace sparta::aws;
using arguments = std::vector<std::string>;
using outcome = result<json::value>;

outcome identity(client& with, const arguments&) {
  return sts::get_caller_identity(with).transform([](const sts::caller& who) {
    return json::value{{"account", who.account}, {"arn", who.arn}};
  });
}

outcome role(client& with, const arguments& args) {
  return iam::get_role(with, args.at(0)).transform([](const std::optional<iam::role>& found) {
    return found ? json::value{{"arn", found->arn}} : json::value();
  });
}

outcome make_bucket(client& with, const arguments& args) {
  const auto& bucket = args.at(0);
  for (const auto& step : std::vector<std::function<result<void>()>>{
           [&] { return s3::create_bucket(with, bucket); },
           [&] { return s3::put_bucket_versioning(with, bucket, s3::versioning::enabled); },
           [&] { return s3::put_bucket_encryption(with, bucket); },
           [&] { return s3::put_public_access_block(with, bucket); },
           [&] {
             return s3::put_bucket_tagging(with, bucket, {{"made-by", "a test & more"}});
           }})
    if (const auto done = step(); !done) return done.error();
  const auto location = s3::get_bucket_location(with, bucket);
  if (!location) return location.error();
  const auto versioning = s3::get_bucket_versioning(with, bucket);
  if (!versioning) return versioning.error();
  return json::value{{"region", *location}, {"versioned", *versioning == s3::versioning::enabled}};
}

outcome head_bucket(client& with, const arguments& args) {
  return s3::head_bucket(with, args.at(0)).transform([](const s3::bucket_facts& facts) {
    return json::value{{"access", static_cast<int>(facts.access)}, {"region", facts.region}};
  });
}

/// bucket key file: up, down again, listed, removed.
outcome object_life(client& with, const arguments& args) {
  const auto &bucket = args.at(0), &key = args.at(1);
  const auto put =
      s3::put_object(with, {.bucket = bucket, .key = key, .file = args.at(2), .metadata = {{"build", "42"}}});
  if (!put) return put.error();
  const auto head = s3::head_object(with, bucket, key);
  if (!head) return head.error();
  const auto content = s3::get_object(with, bucket, key, put->version_id);
  if (!content) return content.error();
  const auto listed = s3::list_object_versions(with, bucket, key);
  if (!listed) return listed.error();
  if (const auto gone = s3::delete_object(with, bucket, key, put->version_id); !gone) return gone.error();
  const auto after = s3::head_object(with, bucket, key);
  if (!after) return after.error();
  return json::value{{"content", *content},
                     {"size", (*head)->size},
                     {"metadata", (*head)->metadata.size()},
                     {"versioned", !put->version_id.empty()},
                     {"listed", listed->size()},
                     {"gone", !after->has_value()}};
}

json::value facts_of(const cloudformation::stack& one) {
  json::object outputs;
  for (const auto& each : one.outputs) outputs[each.key] = each.value;
  return json::object{{"id", one.id}, {"status", one.status}, {"outputs", outputs}};
}

outcome describe(client& with, const arguments& args) {
  const auto found = cloudformation::describe_stack(with, args.at(0));
  if (!found) return found.error();
  return *found ? facts_of(**found) : json::value();
}

outcome waited(client& with, const std::string& stack) {
  for (int i = 0; i < 300; ++i) {
    const auto found = cloudformation::describe_stack(with, stack);
    if (!found) return found.error();
    if (!*found || !(*found)->status.ends_with("_IN_PROGRESS")) return *found ? facts_of(**found) : json::value();
    with.clock.sleep_for(std::chrono::milliseconds(100), with.stop);
  }
  return error{.message = "the stack never came to rest"};
}

/// stack create|update template change-set-name: made, waited for, executed unless it changes nothing.
outcome change(client& with, const arguments& args) {
  const auto& stack = args.at(0);
  const auto type =
      args.at(1) == "create" ? cloudformation::change_set_type::create : cloudformation::change_set_type::update;
  const auto ids = cloudformation::create_change_set(
      with, {.stack = stack, .template_body = args.at(2), .tags = {{"k", "v&w"}}, .capabilities = {"CAPABILITY_IAM"}},
      args.at(3), type);
  if (!ids) return ids.error();
  auto made = cloudformation::describe_change_set(with, stack, ids->id);
  while (made && (made->status == "CREATE_PENDING" || made->status == "CREATE_IN_PROGRESS")) {
    with.clock.sleep_for(std::chrono::milliseconds(100), with.stop);
    made = cloudformation::describe_change_set(with, stack, ids->id);
  }
  if (!made) return made.error();
  if (cloudformation::is_no_change(*made)) {
    if (const auto gone = cloudformation::delete_change_set(with, stack, ids->id); !gone) return gone.error();
    return json::value{{"no_change", true}};
  }
  if (const auto run = cloudformation::execute_change_set(with, stack, ids->id); !run) return run.error();
  auto end = waited(with, stack);
  if (end) end->as_object()["changes"] = made->changes.size();
  return end;
}

outcome history(client& with, const arguments& args) {
  const auto events = cloudformation::describe_stack_events(with, args.at(0));
  if (!events) return events.error();
  const auto resources = cloudformation::list_stack_resources(with, args.at(0));
  if (!resources) return resources.error();
  const auto text = cloudformation::get_template(with, args.at(0));
  if (!text) return text.error();
  return json::value{{"newest", events->front().status},
                     {"events", events->size()},
                     {"resources", resources->size()},
                     {"template", *text}};
}

outcome remove(client& with, const arguments& args) {
  if (const auto asked = cloudformation::delete_stack(with, args.at(0)); !asked) return asked.error();
  return waited(with, args.at(0));
}

outcome configuration(client& with, const arguments& args) {
  return lambda::get_function_configuration(with, args.at(0))
      .transform([](const std::optional<lambda::function_configuration>& found) {
        return found ? json::value{{"state", found->state}, {"memory", found->memory}} : json::value();
      });
}

outcome log_lines(client& with, const arguments& args) {
  return logs::filter_log_events(with, {.group = args.at(0)}).transform([](const logs::event_page& page) {
    json::array lines;
    for (const auto& each : page.events) lines.emplace_back(each.message);
    return json::value(lines);
  });
}

json::value told(const error& why) {
  json::array notes(why.notes.begin(), why.notes.end());
  return json::value{{"error", json::object{{"kind", name_of(why.kind)},
                                            {"code", why.code},
                                            {"message", why.message},
                                            {"notes", notes},
                                            {"remedy", why.remedy}}}};
}

outcome perform(const std::string& what, const arguments& args) {
  static const std::map<std::string, outcome (*)(client&, const arguments&)> all{{"identity", identity},
                                                                                 {"role", role},
                                                                                 {"make-bucket", make_bucket},
                                                                                 {"head-bucket", head_bucket},
                                                                                 {"object", object_life},
                                                                                 {"describe", describe},
                                                                                 {"change", change},
                                                                                 {"history", history},
                                                                                 {"remove", remove},
                                                                                 {"logs", log_lines},
                                                                                 {"configuration", configuration}};
  const base::process_environment environment;
  base::disk disk;
  base::system_processes processes;
  base::system_clock clock;
  auto settings = load_settings(environment, disk, {});
  if (!settings) return settings.error();
  curl_transport transport({.ca_bundle = settings->ca_bundle});
  const auto provider = default_credentials(
      {.environment = environment, .files = disk, .processes = processes, .clock = clock, .transport = transport},
      *settings);
  client with{.transport = transport, .credentials = *provider, .settings = *settings, .clock = clock};
  return all.at(what)(with, args);
}

}  // namespace

int main(int argc, char** argv) {
  const auto done = perform(argv[1], {argv + 2, argv + argc});
  std::cout << json::write(done ? *done : told(done.error())) << "\n";
  return 0;
}
