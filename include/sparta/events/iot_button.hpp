#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::events {

/// https://docs.aws.amazon.com/lambda/latest/dg/services-iot.html
struct iot_button {
  std::string serial_number;
  std::string click_type;       ///< `SINGLE`, `DOUBLE` or `LONG`
  std::string battery_voltage;  ///< as `2000 mV`
  json::rest more{};
};
constexpr auto json_names(json::as<iot_button>) { return json::camel_case(); }

struct iot_1_click_button_clicked {
  std::string click_type;  ///< `SINGLE`, `DOUBLE` or `LONG`
  timestamp reported_time;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_1_click_button_clicked>) { return json::camel_case(); }

struct iot_1_click_device_event {
  std::optional<iot_1_click_button_clicked> button_clicked;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_1_click_device_event>) { return json::camel_case(); }

struct iot_1_click_device_info {
  std::string type;
  std::string device_id;
  double remaining_life = 0;  ///< per cent
  std::map<std::string, std::string> attributes;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_1_click_device_info>) { return json::camel_case(); }

struct iot_1_click_placement_info {
  std::string project_name;
  std::string placement_name;
  std::map<std::string, std::string> attributes;
  std::map<std::string, std::string> devices;  ///< ids by name
  json::rest more{};
};
constexpr auto json_names(json::as<iot_1_click_placement_info>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-events.html
struct iot_1_click {
  iot_1_click_device_event device_event;
  iot_1_click_device_info device_info;
  iot_1_click_placement_info placement_info;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_1_click>) { return json::camel_case(); }

}  // namespace sparta::events
