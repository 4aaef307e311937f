#pragma once
#include <span>
#include <string_view>

namespace sparta::deploy {

/// What a call of the tool is about.
enum class call_target { stack, bucket, objects, functions, log_groups, roles_by_name, nothing };

/// When the tool makes it at all.
enum class call_need {
  always,
  own_bucket,  ///< only when it keeps a bucket of its own: without --s3-bucket
};

/// A call to AWS that some command makes, and the right that it takes. `nothing` takes none.
struct deployer_call {
  std::string_view operation;  ///< of the API: `HeadBucket`
  std::string_view action;     ///< of IAM: `s3:ListBucket`
  call_target target;
  call_need need = call_need::always;
};

/// Every one. Whoever adds a call to a command adds it here: the tests hold what they see the tool do to this table.
[[nodiscard]] std::span<const deployer_call> deployer_calls();

}  // namespace sparta::deploy
