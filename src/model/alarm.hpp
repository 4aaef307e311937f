#pragma once
#include "model/source_line.hpp"

#include <sparta/alarms/declared_alarm.hpp>
#include <sparta/json/value.hpp>

#include <string>

namespace sparta::model {

struct metric {
  std::string name_space{};
  std::string name{};
  std::string statistic{};
  json::value dimensions{};  ///< an object of names and values
};

/// Whom an alarm tells of each of its states: lists of ARNs, or null.
struct alarm_actions {
  json::value alarm{};
  json::value ok{};
  json::value insufficient_data{};
};

struct alarm {
  std::string name;  ///< its logical id
  std::string description{};
  model::metric metric{};
  alarms::series of = alarms::series::as_given;
  alarms::relation is = alarms::relation::above;
  double threshold = 0;
  alarms::window within = std::chrono::minutes(5);
  alarms::missing_data missing_data = alarms::missing_data::missing;
  alarm_actions actions{};
  source_line declared_at{};
};

struct composite_alarm {
  std::string name{};
  std::string description{};
  std::string rule{};  ///< for Fn::Sub
  alarm_actions actions{};
  source_line declared_at{};
};

}  // namespace sparta::model
