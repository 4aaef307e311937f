#pragma once
#include <sparta/function.hpp>
#include <sparta/json/value.hpp>
#include <sparta/units.hpp>

#include <chrono>

// Of headers that a service may not include.
namespace sparta::aws {}
namespace sparta::custom {}
namespace sparta::events {}
namespace sparta::http {}
namespace sparta::on {}
namespace sparta::websocket {}

/// Short names for a main.cpp: `using namespace sparta::prelude;` brings the literals (`512_MiB`, `30s`) and the
/// namespaces and constants below, and nothing else of Sparta.
namespace sparta::prelude {

using namespace sparta::literals;
using namespace std::chrono_literals;

// chrono has no literal for a period of days: `7d` is the seventh of a month.
using std::chrono::days;

namespace aws = sparta::aws;
namespace cfn = sparta::cfn;
namespace custom = sparta::custom;
namespace events = sparta::events;
namespace http = sparta::http;
namespace iam = sparta::iam;
namespace json = sparta::json;
namespace on = sparta::on;
namespace websocket = sparta::websocket;

using sparta::arm64;
using sparta::x86_64;

}  // namespace sparta::prelude
