#pragma once
#include <sparta/events/json_text.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// From a server of AWS Transfer Family whose users the function knows.
/// https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html
struct transfer_authorizer {
  std::string username;
  std::optional<std::string> password;  ///< empty when the client has a key
  std::string protocol;                 ///< `SFTP`, `FTPS`, `FTP` or `AS2`
  std::string server_id;
  std::string source_ip;
  json::rest more{};
};
constexpr auto json_names(json::as<transfer_authorizer>) { return json::camel_case(); }

struct transfer_posix_profile {
  number_text<std::uint64_t> uid;
  number_text<std::uint64_t> gid;
  std::optional<std::vector<number_text<std::uint64_t>>> secondary_gids = {};
  json::rest more{};
};
constexpr auto json_names(json::as<transfer_posix_profile>) { return json::pascal_case(); }

struct transfer_mapping {
  std::string entry;   ///< what the user sees
  std::string target;  ///< what it is
  json::rest more{};
};
constexpr auto json_names(json::as<transfer_mapping>) { return json::pascal_case(); }

/// One without a role says no.
struct transfer_authorizer_response {
  std::optional<std::string> role = {};
  std::optional<transfer_posix_profile> posix_profile = {};  ///< for EFS
  std::optional<std::vector<std::string>> public_keys = {};  ///< when there was no password
  std::optional<std::string> policy = {};                    ///< JSON that narrows the role
  std::optional<std::string> home_directory_type = {};       ///< `PATH` or `LOGICAL`
  std::optional<std::string> home_directory = {};
  std::optional<json_text<std::vector<transfer_mapping>>> home_directory_details = {};
  json::rest more{};
};
constexpr auto json_names(json::as<transfer_authorizer_response>) { return json::pascal_case(); }

}  // namespace sparta::events
