#include "http/allowed_methods.hpp"

namespace sparta::http {
namespace {

constexpr method named[] = {method::get,   method::head,    method::post,   method::put,
                            method::patch, method::delete_, method::options};

}  // namespace

std::optional<method> method_named(std::string_view name) {
  for (const method each : named)
    if (name_of(each) == name) return each;
  return std::nullopt;
}

std::string allowed_methods::text() const {
  std::string all;
  for (const method each : named) {
    const bool by_itself = each == method::options || (each == method::head && has(method::get));
    if (has(each) || by_itself) all.append(all.empty() ? "" : ", ").append(name_of(each));
  }
  return all;
}

}  // namespace sparta::http
