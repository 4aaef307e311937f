#include "aws/logs.hpp"

#include "base/strings.hpp"
#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "cli/deployed.hpp"
#include "cli/duration.hpp"
#include "cli/log_reader.hpp"
#include "cli/plain_text.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>

namespace sparta::cli {
namespace {

constexpr auto poll_interval = std::chrono::seconds(2);

std::string as_json(const function_event& line) {
  const json::value object = {{"time", base::format_rfc3339_millis(line.event.time)},
                              {"function", line.function},
                              {"stream", line.event.stream},
                              {"message", std::string(base::trim(line.event.message))}};
  return json::write(object) + "\n";
}

/// `name_column` is 0 when there is one function, whose name then says nothing.
std::string as_text(const function_event& line, std::size_t name_column) {
  auto text = base::format_rfc3339_millis(line.event.time) + "  ";
  if (name_column > 0) text += padded(line.function, name_column) + "  ";
  return text + indented(line.event.message, 4) + "\n";
}

std::size_t name_column_of(const std::vector<deployed_function>& functions) {
  if (functions.size() < 2) return 0;
  std::size_t column = 0;
  for (const auto& each : functions) column = std::max(column, columns_of(each.name));
  return column;
}

/// False when nobody reads them any more.
bool print(session& on, const std::vector<function_event>& lines, std::size_t name_column) {
  std::string text;
  for (const auto& line : lines) text += on.options.json() ? as_json(line) : as_text(line, name_column);
  return text.empty() || on.print(text);
}

result<exit_code> read_on(session& on, aws::client& client, log_reader& reader, std::size_t name_column) {
  do {
    const auto lines = reader.read(client);
    if (!lines && on.options.follow && on.world.stop.stop_requested()) return exit_code::ok;
    if (!lines) return lines.error();
    if (!print(on, *lines, name_column) || !on.options.follow) return exit_code::ok;
  } while (on.world.clock.sleep_for(poll_interval, on.world.stop));
  return exit_code::ok;
}

}  // namespace

result<exit_code> run_logs(session& on) {
  const auto since = parse_duration(on.options.since);
  if (!since) return error(since.error()).with_note("in --since");
  std::string wanted;
  if (const auto name = on.argument(0); !name.empty()) {
    const auto function = choose_function(on.service, name);
    if (!function) return function.error();
    wanted = (*function)->name;
  }
  auto aws = aws_session::open(on);
  if (!aws) return std::move(aws).error();
  auto functions = find_deployed((*aws)->client(), on.service, wanted);
  if (!functions) return std::move(functions).error();
  const auto name_column = name_column_of(*functions);
  log_reader reader(*std::move(functions), on.world.clock.now() - *since);
  return read_on(on, (*aws)->client(), reader, name_column);
}

}  // namespace sparta::cli
