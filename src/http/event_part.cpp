#include "http/event_part.hpp"

#include <utility>

namespace sparta::http {

event_part event_part::operator[](std::string_view name) const {
  json::value* const found = exists() && is(value_->is_object(), "object") ? value_->as_object().find(name) : nullptr;
  return {found, path_.empty() ? std::string(name) : path_ + "." + std::string(name), fault_};
}

event_part event_part::inside(json::value& value, std::string_view step) const {
  return {&value, path_ + "[" + std::string(step) + "]", fault_};
}

void event_part::refuse(std::string_view wanted, std::string_view got) const {
  if (*fault_) return;
  *fault_ = {.kind = error_kind::decode,
             .message = path_ + ": expected " + std::string(wanted) + ", got " + std::string(got)};
}

bool event_part::is(bool wanted, std::string_view kind) const {
  if (wanted) return true;
  refuse(kind, json::name_of(value_->kind()));
  return false;
}

std::string event_part::text() const {
  if (!exists() || !is(value_->is_string(), "string")) return {};
  return std::move(value_->as_string());
}

bool event_part::flag() const { return exists() && is(value_->is_bool(), "boolean") && value_->as_bool(); }

std::vector<std::string> event_part::texts() const {
  std::vector<std::string> all;
  if (!exists() || !is(value_->is_array(), "array")) return all;
  for (json::value& each : value_->as_array()) all.push_back(inside(each, std::to_string(all.size())).text());
  return all;
}

std::vector<field> event_part::fields() const {
  std::vector<field> all;
  if (!exists() || !is(value_->is_object(), "object")) return all;
  for (auto& [name, value] : value_->as_object()) {
    const event_part member = inside(value, name);
    if (!value.is_array()) {
      if (member.exists()) all.push_back({name, member.text()});
      continue;
    }
    for (std::string& text : member.texts()) all.push_back({name, std::move(text)});
  }
  return all;
}

json::value event_part::any() const { return exists() ? std::move(*value_) : json::value(); }

}  // namespace sparta::http
