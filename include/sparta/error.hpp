#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sparta {

/// What went wrong, as far as a caller may want to act on it. The command line maps kinds to exit codes.
enum class error_kind {
  usage,        ///< the command line or a call was wrong
  model,        ///< the service as declared can't be deployed
  decode,       ///< outside data did not have the expected shape
  not_found,    ///< the thing named does not exist
  denied,       ///< credentials are missing, wrong, expired, or not allowed to do this
  conflict,     ///< the thing exists already, or is busy
  throttled,    ///< the service asked to slow down, and went on asking
  unavailable,  ///< the network or the service did not answer
  io,           ///< a file or process of this machine failed
  build,        ///< compiling or linking failed
  rolled_back,  ///< CloudFormation undid the operation
  function,     ///< the function itself returned an error
  declined,     ///< the user said no
  interrupted,  ///< Ctrl-C
  internal,     ///< a defect of ours
};

/// A failure as data. `message` says what happened; each layer that passes it on may add a note;
/// `remedy` says what to do about it.
struct error {
  error_kind kind = error_kind::internal;
  std::string message;
  std::string code{};  ///< AWS's own error code (`NoSuchBucket`), empty when the failure is not AWS's
  std::vector<std::string> notes{};
  std::string remedy{};

  [[nodiscard]] error&& with_note(std::string note) &&;
  [[nodiscard]] error&& with_remedy(std::string text) &&;
};

/// `model`, `not_found` … as written above; stable, for scripts and tests.
[[nodiscard]] std::string_view name_of(error_kind kind);

}  // namespace sparta
