#pragma once
#include "deploy/subject.hpp"
#include "model/service.hpp"

#include <sparta/result.hpp>

namespace sparta::cli {

/// The service as its declaration says, ready to deploy. Everything that AWS would refuse in it is one `model` error,
/// a note each, with the line of the declaration.
[[nodiscard]] result<deploy::subject> subject_of(const model::service& declared);

}  // namespace sparta::cli
