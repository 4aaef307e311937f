#pragma once
#include "base/time_text.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sparta::aws::cloudformation {

struct parameter {
  std::string key;
  std::string value{};
  bool use_previous = false;  ///< keep what the stack has; `value` is not sent
};

struct output {
  std::string key;
  std::string value;
  std::string description{};
  std::string export_name{};
};

using tags = std::vector<std::pair<std::string, std::string>>;

/// Statuses are AWS's words (`CREATE_COMPLETE`): new ones must not break us.
struct stack {
  std::string id;
  std::string name;
  std::string status;
  std::string status_reason{};
  std::string description{};
  std::vector<parameter> parameters{};
  std::vector<output> outputs{};
  cloudformation::tags tags{};
  std::vector<std::string> capabilities{};
  base::timestamp creation_time{};
  std::optional<base::timestamp> last_updated_time{};
  std::optional<base::timestamp> deletion_time{};
  bool termination_protection = false;
  std::string role_arn{};
  std::string change_set_id{};
};

struct stack_resource {
  std::string logical_id;
  std::string physical_id;
  std::string type;
  std::string status;
  std::string status_reason{};
  std::optional<base::timestamp> last_updated{};
};

struct stack_event {
  std::string id;
  std::string stack_id;
  base::timestamp time{};
  std::string logical_id;
  std::string physical_id{};
  std::string type;
  std::string status;
  std::string status_reason{};
  std::string client_token{};
};

/// How far back to read events: not before `since`, and not `last_seen` or what came before it.
struct event_window {
  std::optional<base::timestamp> since{};
  std::string last_seen{};  ///< an event's id
};

enum class on_failure { roll_back, do_nothing, remove };
enum class change_set_type { create, update };

struct stack_request {
  std::string stack;
  std::string template_url{};   ///< one of the two
  std::string template_body{};  ///< up to 51,200 bytes
  std::vector<parameter> parameters{};
  cloudformation::tags tags{};
  std::vector<std::string> capabilities{};  ///< `CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM`
  std::string description{};                ///< of a change set
  std::string role_arn{};
  std::string token{};                                            ///< makes a repeat harmless; also found in the events
  cloudformation::on_failure on_failure = on_failure::roll_back;  ///< create_stack and change sets that create
  std::optional<std::chrono::minutes> timeout{};                  ///< create_stack
};

struct change {
  std::string action;  ///< `Add`, `Modify`, `Remove`, `Import`, `Dynamic`
  std::string logical_id;
  std::string physical_id{};
  std::string type;
  std::string replacement{};         ///< `True`, `False`, `Conditional`
  std::vector<std::string> scope{};  ///< `Properties`, `Tags`, `Metadata` …
};

struct change_set_ids {
  std::string id;
  std::string stack_id;
};

struct change_set {
  std::string id;
  std::string name;
  std::string stack_id;
  std::string stack_name;
  std::string status;            ///< `CREATE_PENDING`, `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `FAILED` …
  std::string execution_status;  ///< `AVAILABLE`, `UNAVAILABLE` …
  std::string status_reason{};
  std::vector<change> changes{};
};

}  // namespace sparta::aws::cloudformation
