#pragma once
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/number_text.hpp>

#include <cstdint>

namespace sparta::events {

struct ecs_name_value {
  std::string name;
  std::optional<std::string> value;
  json::rest more{};
};

struct ecs_attachment {
  std::string id;
  std::string type;
  std::string status;
  std::vector<ecs_name_value> details;
  json::rest more{};
};

struct ecs_network_interface {
  std::string attachment_id;
  std::optional<std::string> private_ipv4_address;
  std::optional<std::string> ipv6_address;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_network_interface>) { return json::camel_case(); }

struct ecs_network_binding {
  std::optional<std::string> bind_ip;
  std::optional<std::uint16_t> container_port;
  std::optional<std::uint16_t> host_port;
  std::optional<std::string> protocol;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_network_binding>) { return json::camel_case({{"bind_ip", "bindIP"}}); }

struct ecs_container {
  std::string container_arn;
  std::string task_arn;
  std::string name;
  std::string last_status;
  std::optional<int> exit_code;
  std::optional<std::string> reason;
  std::optional<std::string> image;
  std::optional<std::string> image_digest;
  std::optional<std::string> runtime_id;
  std::optional<std::string> health_status;
  std::optional<number_text<std::uint32_t>> cpu;
  std::optional<number_text<std::uint32_t>> memory;  ///< MiB
  std::optional<number_text<std::uint32_t>> memory_reservation;
  std::vector<ecs_network_interface> network_interfaces;
  std::vector<ecs_network_binding> network_bindings;
  std::vector<std::string> gpu_ids;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_container>) { return json::camel_case(); }

struct ecs_container_override {
  std::string name;
  std::vector<std::string> command;
  std::vector<ecs_name_value> environment;
  std::optional<std::uint32_t> cpu;
  std::optional<std::uint32_t> memory;
  std::optional<std::uint32_t> memory_reservation;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_container_override>) { return json::camel_case(); }

struct ecs_task_override {
  std::vector<ecs_container_override> container_overrides;
  std::optional<number_text<std::uint32_t>> cpu;
  std::optional<number_text<std::uint32_t>> memory;
  std::optional<std::string> task_role_arn;
  std::optional<std::string> execution_role_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<ecs_task_override>) { return json::camel_case(); }

}  // namespace sparta::events
