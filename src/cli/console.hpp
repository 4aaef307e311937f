#pragma once
#include <sparta/result.hpp>

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace sparta::cli {

/// Standard input, output and error as a seam. Results go to `out`; all else goes to `note`.
class console {
 public:
  virtual ~console() = default;

  /// False once nobody reads it any more; what is written then is dropped.
  virtual bool out(std::string_view text) = 0;
  virtual void note(std::string_view text) = 0;
  /// What kept results from arriving, other than a reader that left: a full disk.
  [[nodiscard]] virtual result<void> finish() = 0;

  [[nodiscard]] virtual bool out_is_terminal() const = 0;
  [[nodiscard]] virtual bool note_is_terminal() const = 0;
  [[nodiscard]] virtual bool in_is_terminal() const = 0;
  /// Of the terminal that notes go to.
  [[nodiscard]] virtual std::size_t columns() const = 0;

  /// The next line of the input without its end; nullopt at its end, or when a stop is asked for.
  virtual std::optional<std::string> read_line(std::stop_token stop) = 0;
  /// The whole input; more than `limit` bytes is an error.
  virtual result<std::string> read_all(std::size_t limit, std::stop_token stop) = 0;
};

}  // namespace sparta::cli
