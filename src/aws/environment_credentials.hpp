#pragma once
#include "aws/credentials.hpp"
#include "base/environment.hpp"

#include <optional>

namespace sparta::aws {

/// AWS_ACCESS_KEY_ID and its companions; nullopt when they are not set, an error when only one of them is.
[[nodiscard]] result<std::optional<credentials>> credentials_in(const base::environment& environment);

/// Those of the environment and no others, read at each call.
class environment_credentials final : public credentials_provider {
 public:
  explicit environment_credentials(const base::environment& environment) : environment_(environment) {}
  result<credentials> get(std::stop_token stop) override;

 private:
  const base::environment& environment_;
};

}  // namespace sparta::aws
