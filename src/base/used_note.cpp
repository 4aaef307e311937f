#include <sparta/detail/used_note.hpp>

#include <set>

namespace sparta::detail {
namespace {

/// Made by the first call, which comes before `main`.
std::set<used_note>& notes() {
  static std::set<used_note> all;
  return all;
}

}  // namespace

bool note_use(const used_note& what) {
  notes().insert(what);
  return true;
}

std::vector<used_note> notes_of(std::string_view id) {
  std::vector<used_note> some;
  for (const auto& each : notes())
    if (each.id == id) some.push_back(each);
  return some;
}

}  // namespace sparta::detail
