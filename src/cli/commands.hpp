#pragma once
#include "cli/exit_code.hpp"

#include <sparta/result.hpp>

namespace sparta::cli {

struct session;

// The commands, a file each: results on the console's `out`, an error is for the caller to render.
result<exit_code> run_api_export(session& on);
result<exit_code> run_api_list(session& on);
result<exit_code> run_build(session& on);
result<exit_code> run_delete(session& on);
result<exit_code> run_events_generate(session& on);
result<exit_code> run_events_list(session& on);
result<exit_code> run_events_show(session& on);
result<exit_code> run_help(session& on);
result<exit_code> run_invoke(session& on);
result<exit_code> run_local_down(session& on);
result<exit_code> run_local_status(session& on);
result<exit_code> run_local_up(session& on);
result<exit_code> run_logs(session& on);
result<exit_code> run_policy(session& on);
result<exit_code> run_policy_deployer(session& on);
result<exit_code> run_provision(session& on);
result<exit_code> run_status(session& on);
result<exit_code> run_synth(session& on);
result<exit_code> run_version(session& on);

}  // namespace sparta::cli
