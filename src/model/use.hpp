#pragma once
#include <sparta/declared_use.hpp>
#include <sparta/json/value.hpp>

#include <map>
#include <string>
#include <vector>

namespace sparta::model {

/// What a function's handler says that it uses.
struct use {
  detail::used_kind kind = detail::used_kind::resource;
  std::string id{};    ///< of the resource; empty for one of no known type or parameter
  std::string type{};  ///< of the resource
  std::vector<iam::grant> grants{};
  /// By which it is told what its code asks for, as expressions.
  std::map<std::string, json::value> variables{};
};

}  // namespace sparta::model
