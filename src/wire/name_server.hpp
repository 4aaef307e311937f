#pragma once
#include "wire/dns_message.hpp"
#include "wire/endpoint.hpp"
#include "wire/time_limit.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace sparta::wire {

/// Asks one name server, over UDP, and over TCP when the answer does not fit (RFC 7766). Nothing when it gave none
/// within `wait`. What comes from elsewhere, or answers another question, is not listened to.
[[nodiscard]] std::optional<dns_answer> ask_name_server(const endpoint& server, const std::string& name, dns_type type,
                                                        std::chrono::milliseconds wait, time_limit& limit);

}  // namespace sparta::wire
