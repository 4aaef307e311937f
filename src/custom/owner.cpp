#include "custom/owner.hpp"

#include "custom/answer.hpp"

namespace sparta::custom {

std::string owner_of(std::string_view logical_id, std::string_view stack_id) {
  return "sparta-" + derived_physical_id({.stack_id = std::string(stack_id), .logical_id = std::string(logical_id)});
}

}  // namespace sparta::custom
