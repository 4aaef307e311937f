#include <sparta/json/object.hpp>

#include <algorithm>
#include <numeric>

namespace sparta::json {
namespace {

/// Which members are followed by another of the same name. Sorted first: a hostile text may have a million names.
[[gnu::cold]] std::vector<bool> overruled(const object::container& members) {
  std::vector<std::uint32_t> order(members.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const int names = members[a].name.compare(members[b].name);
    return names != 0 ? names < 0 : a < b;
  });
  std::vector<bool> earlier(members.size());
  for (std::size_t i = 1; i < order.size(); ++i)
    earlier[order[i - 1]] = members[order[i - 1]].name == members[order[i]].name;
  return earlier;
}

bool has_duplicates(const object::container& members) {
  for (auto a = members.begin(); a != members.end(); ++a)
    for (auto b = members.begin(); b != a; ++b)
      if (a->name == b->name) return true;
  return false;
}

}  // namespace

object::object(container members) : members_(std::move(members)) {
  static constexpr std::size_t few = 24;
  if (members_.size() <= few && !has_duplicates(members_)) return;
  const auto earlier = overruled(members_);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < members_.size(); ++i)
    if (!earlier[i] && kept++ != i) members_[kept - 1] = std::move(members_[i]);
  members_.resize(kept);
}

const value* object::find(std::string_view name) const noexcept {
  for (const auto& member : members_)
    if (member.name == name) return &member.value;
  return nullptr;
}

value* object::find(std::string_view name) noexcept { return const_cast<value*>(std::as_const(*this).find(name)); }

value& object::operator[](std::string_view name) {
  if (auto* found = find(name)) return *found;
  return members_.emplace_back(member{std::string(name), {}}).value;
}

bool object::erase(std::string_view name) {
  return std::erase_if(members_, [&](const member& each) { return each.name == name; }) > 0;
}

bool operator==(const object& a, const object& b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto& wanted = a.members_[i];
    // Most often in the same order.
    const auto* other = b.members_[i].name == wanted.name ? &b.members_[i].value : b.find(wanted.name);
    if (other == nullptr || !(*other == wanted.value)) return false;
  }
  return true;
}

}  // namespace sparta::json
