#pragma once
#include <sparta/result.hpp>

#include <string_view>

namespace sparta::custom {

/// Takes an answer to CloudFormation.
class responder {
 public:
  virtual ~responder() = default;
  virtual result<void> put(std::string_view url, std::string_view body) = 0;
};

}  // namespace sparta::custom
