#pragma once
#include "on/mapping.hpp"

#include <sparta/on/kafka_options.hpp>

namespace sparta::on {

/// All of them but the group and the registry, whose place `config` is: a property of the mapping.
void set_kafka(mapping& to, std::string_view topic, const kafka_options& options, const char* config);

/// Tells AWS of the registry, and lets the function's role read from it.
[[nodiscard]] json::value registry_config(const schema_registry& registry, mapping& to);

}  // namespace sparta::on
