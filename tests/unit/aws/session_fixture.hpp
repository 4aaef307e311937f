#pragma once
#include "client_fixture.hpp"

#include <sparta/aws/session.hpp>
#include <sparta/json/parse.hpp>

#include <gmock/gmock.h>

namespace sparta::testing {

/// A handler's session whose answers are scripted.
struct session_fixture : client_fixture {
  aws::session session{client};

  [[nodiscard]] json::value input(std::size_t nth = 0) const { return json::parse(sent(nth).body).value(); }
  [[nodiscard]] std::string header(std::string_view name, std::size_t nth = 0) const {
    return std::string(aws::find_field(sent(nth).headers, name).value_or("(none)"));
  }
};

}  // namespace sparta::testing
