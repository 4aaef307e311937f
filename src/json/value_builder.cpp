#include "json/value_builder.hpp"

#include "json/number_text.hpp"

#include <cmath>

namespace sparta::json {

void value_builder::begin_object() { open_.push_back(&add(object())); }

void value_builder::key(std::string name) { open_.back()->as_object().members_.push_back({std::move(name), {}}); }

void value_builder::end_object() {
  auto& members = open_.back()->as_object();
  members = object(std::move(members.members_));
  open_.pop_back();
}

void value_builder::begin_array() { open_.push_back(&add(array())); }

void value_builder::end_array() { open_.pop_back(); }

json::value& value_builder::add(json::value what) {
  if (open_.empty()) return root_ = std::move(what);
  auto& parent = *open_.back();
  if (parent.is_array()) return parent.as_array().emplace_back(std::move(what));
  return parent.as_object().members_.back().value = std::move(what);
}

void value_builder::real(double number) {
  if (std::isfinite(number))
    add(number);
  else
    add(nullptr);
}

void value_builder::single(float number) {
  std::string digits;
  append_number(digits, number);
  real(read_double(digits).value_or(static_cast<double>(number)));
}

}  // namespace sparta::json
