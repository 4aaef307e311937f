#pragma once
#include "aws/client.hpp"
#include "support/fake_clock.hpp"
#include "support/scripted_transport.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {

/// A client in eu-west-1 whose answers are scripted and whose waits take no time.
struct client_fixture : ::testing::Test {
  scripted_transport transport{};
  fake_clock clock{};
  aws::fixed_credentials credentials{{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "not-a-real-secret"}};
  std::stop_source stopper{};
  aws::client client{.transport = transport,
                     .credentials = credentials,
                     .settings = {.region = "eu-west-1"},
                     .clock = clock,
                     .stop = stopper.get_token(),
                     .random = [] { return 0.5; }};

  [[nodiscard]] const aws::http_request& sent(std::size_t nth = 0) const { return transport.requests.at(nth); }
};

}  // namespace sparta::testing
