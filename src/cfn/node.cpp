#include "cfn/node.hpp"

#include <cstring>
#include <deque>
#include <mutex>

namespace sparta::cfn::detail {
namespace {

struct arena {
  std::mutex guard;
  std::deque<node> nodes;
};

/// Never destroyed: values may be read by destructors of other statics.
arena& nodes() {
  static auto& all = *new arena;
  return all;
}

/// The pointer of the index-th value of an array of values, or of an aggregate of them: each is one pointer and
/// trivially copyable, so its bytes are the pointer's.
const node* value_at(const void* first, std::size_t index) {
  const node* found = nullptr;
  std::memcpy(&found, static_cast<const char*>(first) + index * sizeof found, sizeof found);
  return found;
}

/// What follows `text` in a row of strings, each ended by a null character.
const char* next(const char* text) { return text + std::strlen(text) + 1; }

/// The object of an aggregate's members; their remarks are added.
json::value object_of(const void* members, std::size_t count, const char* shape, remarks& notes) {
  json::object object;
  const char* name = shape;
  for (std::size_t i = 0; i < count; ++i) {
    name = next(name);
    const node* given = value_at(members, i);
    if (!given) continue;
    object[name] = given->json;
    notes.add(given->remarks);
  }
  return object;
}

}  // namespace

void remarks::add(const remarks& more) {
  reasons.insert(reasons.end(), more.reasons.begin(), more.reasons.end());
  problems.insert(problems.end(), more.problems.begin(), more.problems.end());
}

const node* keep(json::value json, remarks made_with) {
  auto& all = nodes();
  const std::lock_guard lock(all.guard);
  return &all.nodes.emplace_back(std::move(json), std::move(made_with));
}

remarks remarks_of(const value_base& what) {
  const node* made = value_at(&what, 0);
  return made ? made->remarks : remarks{};
}

const node* text_node(std::string_view text) { return keep(text); }
const node* integer_node(std::int64_t number) { return keep(number); }
const node* real_node(double number) { return keep(number); }
const node* boolean_node(bool truth) { return keep(truth); }
const node* json_node(const json::value& any) { return keep(any); }

const node* enumerator_node(std::size_t index, const char* values) {
  while (index-- > 0) values = next(values);
  return keep(std::string_view(values));
}

const node* structure_node(const void* members, std::size_t count, const char* shape) {
  remarks notes;
  json::value object = object_of(members, count, shape, notes);
  return keep(std::move(object), std::move(notes));
}

const node* structures_node(const void* first, std::size_t count, std::size_t members, const char* shape) {
  // An empty structure still takes a byte; it has no member that would be read.
  const auto* at = static_cast<const char*>(first);
  json::array elements;
  remarks notes;
  for (std::size_t i = 0; i < count; ++i)
    elements.push_back(object_of(at + i * members * sizeof(node*), members, shape, notes));
  return keep(std::move(elements), std::move(notes));
}

const node* list_node(const void* first, std::size_t count) {
  json::array elements;
  remarks notes;
  for (std::size_t i = 0; i < count; ++i)
    if (const node* given = value_at(first, i)) {
      elements.push_back(given->json);
      notes.add(given->remarks);
    }
  return keep(std::move(elements), std::move(notes));
}

const node* map_node(const entry<value_base>* entries, std::size_t count) {
  json::object object;
  remarks notes;
  for (std::size_t i = 0; i < count; ++i) {
    if (!entries[i].value.has_value()) continue;
    object[entries[i].key] = entries[i].value;
    notes.add(remarks_of(entries[i].value));
  }
  return keep(std::move(object), std::move(notes));
}

json::value json_of(const node* what) { return what ? what->json : json::value(); }

}  // namespace sparta::cfn::detail
