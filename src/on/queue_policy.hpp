#pragma once
#include <sparta/on/dead_letter_queue.hpp>
#include <sparta/wiring.hpp>

#include <string_view>

namespace sparta::on {

/// Lets a service send to the queue on behalf of one of its resources, if the queue is the service's own. A queue has
/// one policy: each call adds a statement to it.
void allow_sending(const dead_letter_queue& to, std::string_view principal, const json::value& source_arn,
                   wiring& made);

}  // namespace sparta::on
