#pragma once
#include <sparta/events/eventbridge.hpp>

namespace sparta::events {

/// A branch or tag of a repository was created, moved or deleted.
/// https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html
struct codecommit_repository_change {
  static constexpr std::string_view source = "aws.codecommit";
  static constexpr std::string_view detail_types[] = {"CodeCommit Repository State Change"};

  std::string event;  ///< `referenceCreated`, `referenceUpdated` or `referenceDeleted`
  std::string repository_name;
  std::string repository_id;
  std::string reference_type;  ///< `branch` or `tag`
  std::string reference_name;
  std::string reference_full_name;
  std::string commit_id;
  std::optional<std::string> old_commit_id;
  std::optional<std::string> base_commit_id;
  std::optional<std::string> source_commit_id;
  std::optional<std::string> destination_commit_id;
  std::optional<std::string> merge_option;
  std::optional<std::string> conflict_details_level;
  std::optional<std::string> conflict_resolution_strategy;
  std::string caller_user_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<codecommit_repository_change>) { return json::camel_case(); }

/// Same page.
struct codecommit_pull_request_change {
  static constexpr std::string_view source = "aws.codecommit";
  static constexpr std::string_view detail_types[] = {"CodeCommit Pull Request State Change"};

  std::string event;  ///< `pullRequestCreated`, `pullRequestMergeStatusUpdated` …
  std::string pull_request_id;
  std::string pull_request_status;
  std::vector<std::string> repository_names;
  std::string author;
  std::string title;
  std::optional<std::string> description;
  std::string source_reference;
  std::string source_commit;
  std::string destination_reference;
  std::string destination_commit;
  std::optional<std::string> is_merged;  ///< `True` or `False`
  std::optional<std::string> merge_option;
  std::optional<std::string> revision_id;
  std::optional<std::string> approval_status;
  std::string creation_date;       ///< as `Tue Feb 9 2019 20:32:36 UTC`
  std::string last_modified_date;  ///< likewise
  std::string caller_user_arn;
  std::string notification_body;
  json::rest more{};
};
constexpr auto json_names(json::as<codecommit_pull_request_change>) { return json::camel_case(); }

using codecommit_repository_change_event = eventbridge<codecommit_repository_change>;
using codecommit_pull_request_change_event = eventbridge<codecommit_pull_request_change>;

}  // namespace sparta::events
