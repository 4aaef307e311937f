#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::deploy {

/// A resource of the stack reached a new status.
struct resource_progress {
  std::string logical_id;
  std::string type;
  std::string status;
  std::string reason{};
};

/// How far a stack operation is; `expected` is 0 when nobody knows.
struct stack_progress {
  std::size_t done = 0;
  std::size_t expected = 0;
  std::chrono::milliseconds elapsed{};
};

/// What a person watching wants to see between two log lines. None of it is a result, so each may be ignored.
class progress_sink {
 public:
  virtual ~progress_sink() = default;
  /// A step that takes a while began; an empty title ends it.
  virtual void step(std::string_view /*title*/) {}
  virtual void uploading(std::string_view /*key*/, std::uint64_t /*sent*/, std::uint64_t /*total*/) {}
  virtual void resource(const resource_progress& /*what*/) {}
  virtual void stack(const stack_progress& /*how_far*/) {}
};

/// For callers who show nothing.
class silent_progress final : public progress_sink {};

}  // namespace sparta::deploy
