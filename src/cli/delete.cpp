#include "deploy/delete.hpp"

#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"

#include <sparta/json/write.hpp>

#include <fmt/format.h>
#include <ranges>

namespace sparta::cli {
namespace {

/// A person is asked; a script is not, as it never was with Sparta.
result<void> confirm(session& on) {
  auto& console = on.world.console;
  if (on.options.yes || on.options.noop || !console.in_is_terminal()) return {};
  const error declined{.kind = error_kind::declined,
                       .message = fmt::format("stack {} was not deleted", on.service.name),
                       .remedy = "--yes deletes it without asking"};
  if (on.options.no_input) return declined;
  console.note(fmt::format("Delete stack {} and everything in it? [y/N] ", on.service.name));
  const auto answer = console.read_line(on.world.stop);
  if (!answer && on.world.stop.stop_requested())
    return error{.kind = error_kind::interrupted, .message = "interrupted before anything was deleted"};
  if (answer == "y" || answer == "Y" || answer == "yes") return {};
  return declined;
}

json::value as_json(const deploy::delete_report& done) {
  json::value left;
  if (done.left)
    left = {{"bucket", done.left->bucket},
            {"keys", json::array(done.left->keys.begin(), done.left->keys.end())},
            {"command", done.left->command}};
  return {{"stackName", done.stack_name},
          {"stackId", done.stack_id},
          {"existed", done.existed},
          {"noop", done.noop},
          {"removed", json::array(done.removed.begin(), done.removed.end())},
          {"left", std::move(left)},
          {"durationMs", done.elapsed.count()}};
}

/// A site leaves an artifact for each of its files.
std::string left_text(const deploy::left_artifacts& left) {
  constexpr std::size_t enough = 10;
  auto text = fmt::format("\nLeft in bucket {}\n", left.bucket);
  for (const auto& key : left.keys | std::views::take(enough)) text += fmt::format("  {}\n", key);
  if (left.keys.size() > enough) text += fmt::format("  and {} more\n", left.keys.size() - enough);
  return left.command.empty() ? text : text + fmt::format("\nTo remove that too\n  {}\n", left.command);
}

std::string as_text(const deploy::delete_report& done) {
  if (done.noop) return fmt::format("Stack {}: not deleted: this was a dry run\n", done.stack_name);
  if (!done.existed) return {};
  auto text = fmt::format("Stack {}: deleted\n", done.stack_name);
  for (const auto& id : done.removed) text += fmt::format("  {}\n", id);
  return done.left ? text + left_text(*done.left) : text;
}

}  // namespace

result<exit_code> run_delete(session& on) {
  deploy_session deploying(on);
  deploy::delete_options options{.service = on.service.name, .noop = on.options.noop, .local = on.options.local};
  // Only to explain failures: a service must be deletable whatever its declaration has become.
  if (auto subject = subject_of(on.service)) options.sources = std::move(subject->sources);
  if (auto agreed = confirm(on); !agreed) return std::move(agreed).error();

  std::unique_ptr<aws_session> aws;
  if (!options.noop) {
    auto opened = aws_session::open(on);
    if (!opened) return std::move(opened).error();
    aws = *std::move(opened);
  }
  const auto done = deploy::delete_service(deploying.world, aws ? &aws->client() : nullptr, options);
  if (!done) return done.error();
  on.print(on.options.json() ? json::write(as_json(*done), json::style::pretty) + "\n" : as_text(*done));
  return exit_code::ok;
}

}  // namespace sparta::cli
