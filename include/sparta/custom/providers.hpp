#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/names.hpp>

#include <source_location>
#include <string>

namespace sparta {
class service;
}

/// Functions of Sparta's own, for what CloudFormation can't do on resources that are not the stack's. Each is declared
/// once in a service, and part of its bootstrap only where one of these functions is called.
namespace sparta::custom {

/// Has existing buckets notify functions.
inline constexpr sparta::logical_id s3_notifications_function{"SpartaS3Notifications"};
void provide_s3_notifications(service& of, const cfn::value<std::string>& bucket_arn, std::source_location where);

/// Makes a receipt rule set of SES the active one.
inline constexpr sparta::logical_id ses_activation_function{"SpartaSesActivation"};
void provide_ses_activation(service& of, std::source_location where);

/// Has existing repositories of CodeCommit trigger functions.
inline constexpr sparta::logical_id codecommit_triggers_function{"SpartaCodeCommitTriggers"};
void provide_codecommit_triggers(service& of, const cfn::value<std::string>& repository_arn,
                                 std::source_location where);

}  // namespace sparta::custom
