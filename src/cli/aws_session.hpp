#pragma once
#include "aws/client.hpp"
#include "aws/credentials.hpp"
#include "cli/session.hpp"
#include "local/world.hpp"

#include <memory>

namespace sparta::cli {

/// Where AWS is and as whom we ask, for the commands that talk to it.
class aws_session {
 public:
  /// With --local: starts the embedded AWS when it isn't running, and knows nothing but it, whatever keys, profiles and
  /// endpoints the environment holds. Without: fails early when there are no credentials.
  [[nodiscard]] static result<std::unique_ptr<aws_session>> open(session& on);

  [[nodiscard]] aws::client& client() { return client_; }

 private:
  static result<std::unique_ptr<aws_session>> open(session& on, const aws::settings& settings);
  aws_session(session& on, const aws::settings& settings);
  std::unique_ptr<aws::transport> transport_;
  std::unique_ptr<aws::credentials_provider> credentials_;
  aws::client client_;
};

/// The local layer's view of a session.
[[nodiscard]] local::world local_world(session& on);

}  // namespace sparta::cli
