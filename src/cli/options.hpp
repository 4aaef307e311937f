#pragma once
#include <optional>
#include <string>
#include <vector>

namespace sparta::cli {

/// What the command line said, each member filled by one row of the option table.
struct options {
  // of every command
  bool noop = false;
  std::optional<std::string> log_level{};
  std::string log_format = "text";
  bool timestamps = false;
  std::optional<std::string> build_tags{};
  std::optional<std::string> ldflags{};
  std::string color = "auto";
  bool no_color = false;
  std::string output = "text";
  bool help = false;

  // where AWS is, and who asks
  std::optional<std::string> profile{};
  std::optional<std::string> region{};
  std::optional<std::string> endpoint_url{};
  bool local = false;

  // build, provision, synth
  std::optional<std::string> s3_bucket{};
  std::optional<std::string> build_id{};
  std::optional<std::string> output_dir{};
  std::vector<std::string> parameters{};
  std::vector<std::string> stack_tags{};
  bool no_build = false;

  // delete
  bool yes = false;
  bool no_input = false;

  // invoke
  std::string event = "{}";
  std::vector<std::string> set{};
  std::vector<std::string> in{};
  bool async = false;
  bool log_tail = false;

  std::optional<std::string> type{};  ///< events list

  // logs
  std::string since = "10m";
  bool follow = false;

  // policy
  bool diff = false;
  bool fail = false;
  std::optional<std::string> account{};

  bool redact = false;                ///< status
  std::optional<std::string> port{};  ///< local up
  bool markdown = false;              ///< help

  std::vector<std::string> arguments{};  ///< what is not an option

  [[nodiscard]] bool json() const { return output == "json"; }
};

/// What says where AWS is, and must be said again in the next call: `--local --region eu-west-1`.
[[nodiscard]] std::string recurring_flags(const options& given);

}  // namespace sparta::cli
