#include "deploy/stack_status.hpp"

#include <algorithm>
#include <array>

namespace sparta::deploy {
namespace {

template <std::size_t Size>
bool is_one_of(std::string_view status, const std::array<std::string_view, Size>& all) {
  return std::find(all.begin(), all.end(), status) != all.end();
}

constexpr std::array<std::string_view, 3> never_created_statuses{"REVIEW_IN_PROGRESS", "ROLLBACK_COMPLETE",
                                                                 "CREATE_FAILED"};
constexpr std::array<std::string_view, 5> ready_statuses{
    "CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE"};

}  // namespace

stack_phase phase_of(std::string_view status) {
  if (status.empty() || status == "DELETE_COMPLETE") return stack_phase::absent;
  if (is_one_of(status, never_created_statuses)) return stack_phase::never_created;
  if (is_one_of(status, ready_statuses)) return stack_phase::ready;
  return status.ends_with("_IN_PROGRESS") ? stack_phase::busy : stack_phase::stuck;
}

bool is_create_or_update_success(std::string_view status) {
  return status == "CREATE_COMPLETE" || status == "UPDATE_COMPLETE";
}

}  // namespace sparta::deploy
