#pragma once
#include "aws/settings.hpp"
#include "deploy/subject.hpp"

namespace sparta::cli {

/// The template as the embedded AWS gets it: what it tells of addresses leads to itself.
void use_local_addresses(deploy::subject& what, const aws::settings& of_emulator);

}  // namespace sparta::cli
