#include "cli/command_table.hpp"

#include "cli/commands.hpp"

#include <algorithm>

namespace sparta::cli {
namespace {

constexpr std::string_view deployment = "Build and deploy";
constexpr std::string_view usage = "Use what is deployed";
constexpr std::string_view machine = "AWS on this machine";
constexpr std::string_view trying = "Events to try a function with";
constexpr std::string_view other = "Other";

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<command> make_table() {
  return {
      {.name = "provision",
       .group = deployment,
       .summary = "Build, upload and deploy the service as a CloudFormation stack",
       .description = "Brings this tool up to date with its sources, builds and checks the bootstrap, uploads code and "
                      "template when they changed, and creates or updates the stack through a change set. When nothing "
                      "changed, nothing is uploaded and the stack stays as it is. Prints the stack's outputs.",
       .examples = {"provision --local", "provision --s3-bucket my-artifacts --region eu-west-1",
                    "provision --dry-run"},
       .banner = true,
       .run = run_provision},
      {.name = "build",
       .group = deployment,
       .summary = "Build the template and the code archives, and upload nothing",
       .description =
           "Leaves <service>-cftemplate.json and <service>-code.zip in the output folder. Equal sources give "
           "equal bytes. Needs no credentials and no network.",
       .examples = {"build --output-dir dist"},
       .banner = true,
       .run = run_build},
      {.name = "synth",
       .group = deployment,
       .summary = "Print the CloudFormation template",
       .description =
           "The bytes are those that `build` and `provision` use, but for the digest of the code in the ids of "
           "published versions, which takes a build. Needs no credentials and no network.",
       .examples = {"synth", "synth --output-dir dist"},
       .run = run_synth},
      {.name = "policy",
       .group = deployment,
       .summary = "Show what the functions' roles may do",
       .description =
           "Of all roles, or of FUNCTION's: their statements, with the reason for each wildcard, and who may "
           "assume them. Needs no credentials and no network, but for --diff.",
       .argument = "[FUNCTION]",
       .max_arguments = 1,
       .examples = {"policy", "policy Hello --output json", "policy --diff --fail"},
       .run = run_policy},
      {.name = "policy deployer",
       .group = deployment,
       .summary = "Show the rights that whoever deploys the service needs",
       .description = "Those of all commands' own calls and those of what CloudFormation does in the caller's name for "
                      "the resources of this template, and no more; as many policies as their size asks for. Needs no "
                      "credentials and no network.",
       .examples = {"policy deployer --account 123456789012 --region eu-west-1 --output json",
                    "policy deployer --s3-bucket my-artifacts"},
       .run = run_policy_deployer},
      {.name = "api list",
       .group = deployment,
       .summary = "List the routes of the service's APIs",
       .description = "Method, path, function and API of each. Needs no credentials and no network.",
       .examples = {"api list", "api list --output json"},
       .run = run_api_list},
      {.name = "api export",
       .group = deployment,
       .summary = "Print an API as a document of OpenAPI 3.1",
       .description =
           "API is the name it was declared by, and may be left out when there is only one. What handlers take and "
           "answer is described by their types. Needs no credentials and no network.",
       .argument = "[API]",
       .max_arguments = 1,
       .examples = {"api export", "api export Orders > openapi.json"},
       .run = run_api_export},
      {.name = "delete",
       .group = deployment,
       .summary = "Delete the stack and wait until it is gone",
       .description =
           "Asks first when standard input is a terminal, unless --yes is given; a script is not asked. Says "
           "what was deleted, and what stays: uploaded archives, and how to remove them. That there is no "
           "stack is a success.",
       .examples = {"delete --yes", "delete --local"},
       .banner = true,
       .run = run_delete},
      {.name = "invoke",
       .group = usage,
       .summary = "Invoke a deployed function and print its answer",
       .description =
           "FUNCTION is the name it was declared by, and may be left out when there is only one. The answer "
           "goes to stdout as it came. When the function fails, its error goes to stderr and the exit status "
           "is 4.",
       .argument = "[FUNCTION]",
       .max_arguments = 1,
       .examples = {"invoke --local", "invoke Hello --event '{\"name\": \"Ada\"}'", "invoke Hello -e event.json",
                    "invoke Hello -e - < event.json",
                    "invoke Hello -e s3-put --set 'Records[0].s3.object.key=cat.jpg'"},
       .run = run_invoke},
      {.name = "logs",
       .group = usage,
       .summary = "Print the log lines of deployed functions",
       .description =
           "Of all functions, merged by time, or of FUNCTION alone. With --follow, Ctrl-C ends it with status "
           "0; with --output json, each line is an object.",
       .argument = "[FUNCTION]",
       .max_arguments = 1,
       .examples = {"logs --since 1h", "logs Hello --follow"},
       .run = run_logs},
      {.name = "status",
       .group = usage,
       .summary = "Report on the stack: state, parameters, tags, outputs, resources",
       .description = "That there is no stack is a success, and is said so.",
       .examples = {"status", "status --redact --output json"},
       .banner = true,
       .run = run_status},
      {.name = "local up",
       .group = machine,
       .summary = "Start the embedded AWS, if it isn't running",
       .description = "MiniStack, on 127.0.0.1 alone, in the background until `local down`. Prints its endpoint. It is "
                      "looked for at $SPARTA_MINISTACK, then where the set-up put it, then on PATH. Its state and log "
                      "are in $SPARTA_LOCAL_DIR, by default ~/.local/state/sparta/local.",
       .examples = {"local up", "local up --port 0"},
       .run = run_local_up},
      {.name = "local down",
       .group = machine,
       .summary = "Stop the embedded AWS; all in it is gone then",
       .description = "Ends only the process that `local up` or --local started.",
       .examples = {"local down"},
       .run = run_local_down},
      {.name = "local status",
       .group = machine,
       .summary = "Show the embedded AWS's endpoint, process and services",
       .description = "Also prints the variables with which other AWS tools find it.",
       .examples = {"local status", "eval \"$(PROGRAM local status | grep ^export)\""},
       .run = run_local_status},
      {.name = "events list",
       .group = trying,
       .summary = "List the sample events",
       .description = "One for each event that AWS sends, and for its variants.",
       .examples = {"events list", "events list --type s3", "events list --output json"},
       .run = run_events_list},
      {.name = "events show",
       .group = trying,
       .summary = "Explain a sample event",
       .description =
           "What it is, where AWS describes it, and its members as --set names them: what the source encodes "
           "is shown as it was before.",
       .argument = "NAME",
       .max_arguments = 1,
       .examples = {"events show s3-put"},
       .run = run_events_show},
      {.name = "events generate",
       .group = trying,
       .summary = "Print an event as Lambda hands it to a function",
       .description = "EVENT is the name of a sample, a file, `-` for standard input, or JSON itself. With --in, it is "
                      "inside others, as when a bucket notifies a topic and the topic a queue. The same arguments give "
                      "the same bytes.",
       .argument = "EVENT",
       .max_arguments = 1,
       .examples = {"events generate s3-put --set 'Records[0].s3.object.key=photos/cat.jpg'",
                    "events generate s3-put --in sns --in sqs", "events generate '{\"id\": 42}' --in sqs",
                    "events generate sqs --set 'Records[0].body=@order.json'"},
       .run = run_events_generate},
      {.name = "version",
       .group = other,
       .summary = "Print the versions of Sparta, the compiler and the service",
       .description = "",
       .examples = {"version --output json"},
       .run = run_version},
      {.name = "help",
       .group = other,
       .summary = "Explain a command",
       .description = "Without COMMAND, lists all of them.",
       .argument = "[COMMAND]",
       .max_arguments = 2,
       .examples = {"help provision", "help local up"},
       .run = run_help},
  };
}

}  // namespace

std::span<const command> command_table() {
  static const auto table = make_table();
  return table;
}

const command* find_command(std::string_view name) {
  const auto table = command_table();
  const auto found = std::find_if(table.begin(), table.end(), [&](const command& row) { return row.name == name; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace sparta::cli
