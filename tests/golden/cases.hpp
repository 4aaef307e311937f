#pragma once
#include "model/service.hpp"

namespace sparta::golden {

// Each is a folder here, and its service.cpp.
model::service minimal();
model::service every_option();
model::service both_architectures();
model::service arm64_only();
model::service http_api();
model::service load_balancer();
model::service mails_and_devices();
model::service many_functions();
model::service operations();
model::service polled_and_pushed();
model::service rest_api();
model::service rest_api_mapping();
model::service rules_and_schedules();
model::service site();
model::service unicode();
model::service uses();
model::service websocket_api();

}  // namespace sparta::golden
