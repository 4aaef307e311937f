#pragma once
#include "model/source_line.hpp"

#include <sparta/decorators.hpp>
#include <sparta/hooks.hpp>

#include <vector>

namespace sparta::model {

/// A function of the user's, and where it was given.
template <class Function>
struct hook {
  Function call;
  source_line declared_at{};
};

/// What the service adds to each phase, in the order of declaration.
struct hooks {
  std::vector<hook<service_decorator>> decorators{};
  std::vector<hook<template_hook>> pre_marshall{};
  std::vector<hook<template_hook>> post_marshall{};
  std::vector<hook<template_validator>> validators{};
  std::vector<hook<build_hook>> pre_build{};
  std::vector<hook<build_hook>> post_build{};
  std::vector<hook<archive_hook>> archive{};
  std::vector<hook<rollback_hook>> rollback{};
};

}  // namespace sparta::model
