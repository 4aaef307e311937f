#pragma once
#include <sparta/result.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::local {

struct loopback_answer {
  int status = 0;
  std::string body{};
};

/// This machine's 127.0.0.1 as a seam: its ports, and plain HTTP to what listens there. Nothing here leaves the
/// machine.
class loopback {
 public:
  virtual ~loopback() = default;
  [[nodiscard]] virtual bool is_free(std::uint16_t port) const = 0;
  /// A port that nothing listens on at this moment.
  [[nodiscard]] virtual result<std::uint16_t> free_port() const = 0;
  virtual result<loopback_answer> get(std::uint16_t port, std::string_view path,
                                      std::chrono::milliseconds patience) = 0;
};

class system_loopback final : public loopback {
 public:
  [[nodiscard]] bool is_free(std::uint16_t port) const override;
  [[nodiscard]] result<std::uint16_t> free_port() const override;
  result<loopback_answer> get(std::uint16_t port, std::string_view path, std::chrono::milliseconds patience) override;
};

}  // namespace sparta::local
