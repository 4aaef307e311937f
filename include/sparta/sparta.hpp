#pragma once
// All that most services need.
#include <sparta/context.hpp>
#include <sparta/function.hpp>
#include <sparta/handler.hpp>
#include <sparta/json/value.hpp>
#include <sparta/names.hpp>
#include <sparta/prelude.hpp>
#include <sparta/result.hpp>
#include <sparta/run.hpp>
#include <sparta/service.hpp>
#include <sparta/units.hpp>
#include <sparta/uses.hpp>
