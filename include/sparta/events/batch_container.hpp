#pragma once
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The container of a job: batch_job.hpp.
namespace sparta::events {

struct batch_name_value {
  std::string name;
  std::string value;
  json::rest more{};
};

struct batch_resource_requirement {
  std::string type;   ///< `GPU`, `VCPU` or `MEMORY`
  std::string value;  ///< a number, a fraction of a VCPU too
  json::rest more{};
};

struct batch_secret {
  std::string name;
  std::string value_from;  ///< the ARN of a secret or a parameter
  json::rest more{};
};
constexpr auto json_names(json::as<batch_secret>) { return json::camel_case(); }

struct batch_network_interface {
  std::optional<std::string> attachment_id;
  std::optional<std::string> private_ipv4_address;
  std::optional<std::string> ipv6_address;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_network_interface>) { return json::camel_case(); }

struct batch_host {
  std::optional<std::string> source_path;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_host>) { return json::camel_case(); }

struct batch_volume {
  std::optional<std::string> name;
  std::optional<batch_host> host;
  std::optional<std::map<std::string, json::value>> efs_volume_configuration;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_volume>) { return json::camel_case(); }

struct batch_mount_point {
  std::optional<std::string> container_path;
  std::optional<bool> read_only;
  std::optional<std::string> source_volume;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_mount_point>) { return json::camel_case(); }

struct batch_ulimit {
  std::string name;
  std::int64_t soft_limit = 0;
  std::int64_t hard_limit = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_ulimit>) { return json::camel_case(); }

struct batch_container {
  std::optional<std::string> image;
  std::optional<double> vcpus;
  std::optional<std::uint32_t> memory;  ///< MiB
  std::vector<std::string> command;
  std::optional<std::string> job_role_arn;
  std::optional<std::string> execution_role_arn;
  std::vector<batch_name_value> environment;
  std::vector<batch_resource_requirement> resource_requirements;
  std::vector<batch_secret> secrets;
  std::vector<batch_volume> volumes;
  std::vector<batch_mount_point> mount_points;
  std::vector<batch_ulimit> ulimits;
  std::vector<batch_network_interface> network_interfaces;
  std::optional<int> exit_code;
  std::optional<std::string> reason;
  std::optional<std::string> container_instance_arn;
  std::optional<std::string> task_arn;
  std::optional<std::string> log_stream_name;
  json::rest more{};
};
constexpr auto json_names(json::as<batch_container>) { return json::camel_case(); }

}  // namespace sparta::events
