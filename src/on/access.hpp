#pragma once
#include "on/mapping.hpp"

#include <sparta/on/secret.hpp>

/// How Lambda gets at sources that are no service of AWS's own, such as a broker in a VPC.
namespace sparta::on {

/// One of the mapping's SourceAccessConfigurations.
void add_access(mapping& to, const char* type, json::value uri);
/// The same of a secret, which the function's role may then read. `what` is what the secret is for.
void add_secret(mapping& to, const char* type, const secret& which, std::string_view what);
/// Lambda makes network interfaces in the role's name, to poll from inside a VPC.
void allow_network(wiring& to);

}  // namespace sparta::on
