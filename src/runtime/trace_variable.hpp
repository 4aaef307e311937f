#pragma once
#include <string>
#include <string_view>

namespace sparta::runtime {

/// The environment variable from which the X-Ray SDKs take the trace of the invocation. One owner at a time.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
class trace_variable {
 public:
  trace_variable() = default;
  trace_variable(const trace_variable&) = delete;
  trace_variable& operator=(const trace_variable&) = delete;
  ~trace_variable() { set({}); }

  /// Empty unsets it.
  void set(std::string_view trace_id);

 private:
  /// The environment points to this text. setenv(3) would keep a copy of every value for ever, a leak per invocation.
  std::string text_;
};

}  // namespace sparta::runtime
