#pragma once
#include <sparta/context.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <string>

struct places {
  std::string bucket;
  std::string table;
  std::string queue_url;
  std::string topic_arn;
  std::string parameter;
  std::string secret;
  std::string function_arn;
};

/// Calls each service's functions, and tells what came back.
sparta::result<sparta::json::value> tour(const places& where, sparta::context& ctx);
