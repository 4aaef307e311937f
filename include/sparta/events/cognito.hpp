#pragma once
/// The triggers of Cognito's user pools.
#include <sparta/events/cognito_authentication.hpp>
#include <sparta/events/cognito_challenges.hpp>
#include <sparta/events/cognito_federation.hpp>
#include <sparta/events/cognito_messages.hpp>
#include <sparta/events/cognito_sign_up.hpp>
#include <sparta/events/cognito_tokens.hpp>
#include <sparta/events/cognito_tokens_v2.hpp>
