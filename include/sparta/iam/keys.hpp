#pragma once
#include <sparta/iam/key.hpp>

/// The condition keys that every service knows; a service's own are in its `sparta/iam/actions/<service>.hpp`.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
namespace sparta::iam::keys {

// Of the principal.
inline constexpr key<key_type::arn> principal_arn{"aws:PrincipalArn"};
inline constexpr key<key_type::text> principal_account{"aws:PrincipalAccount"};
inline constexpr key<key_type::text, true> principal_org_paths{"aws:PrincipalOrgPaths"};
inline constexpr key<key_type::text> principal_org_id{"aws:PrincipalOrgID"};
constexpr key<key_type::text> principal_tag(std::string_view tag) { return {"aws:PrincipalTag/", tag, ""}; }
inline constexpr key<key_type::boolean> principal_is_aws_service{"aws:PrincipalIsAWSService"};
inline constexpr key<key_type::text> principal_service_name{"aws:PrincipalServiceName"};
inline constexpr key<key_type::text, true> principal_service_names_list{"aws:PrincipalServiceNamesList"};
inline constexpr key<key_type::text> principal_type{"aws:PrincipalType"};
inline constexpr key<key_type::text> userid{"aws:userid"};
inline constexpr key<key_type::text> username{"aws:username"};

// Of the session.
inline constexpr key<key_type::boolean> assumed_root{"aws:AssumedRoot"};
inline constexpr key<key_type::text> federated_provider{"aws:FederatedProvider"};
inline constexpr key<key_type::date> token_issue_time{"aws:TokenIssueTime"};
inline constexpr key<key_type::number> multi_factor_auth_age{"aws:MultiFactorAuthAge"};
inline constexpr key<key_type::boolean> multi_factor_auth_present{"aws:MultiFactorAuthPresent"};
inline constexpr key<key_type::arn> chatbot_source_arn{"aws:ChatbotSourceArn"};
inline constexpr key<key_type::text> ec2_instance_source_vpc{"aws:Ec2InstanceSourceVpc"};
inline constexpr key<key_type::ip> ec2_instance_source_private_ipv4{"aws:Ec2InstanceSourcePrivateIPv4"};
inline constexpr key<key_type::text> source_identity{"aws:SourceIdentity"};
inline constexpr key<key_type::number> ec2_role_delivery{"ec2:RoleDelivery"};
inline constexpr key<key_type::arn> ec2_source_instance_arn{"ec2:SourceInstanceArn"};
inline constexpr key<key_type::text> glue_role_assumed_by{"glue:RoleAssumedBy"};
inline constexpr key<key_type::text> glue_credential_issuing_service{"glue:CredentialIssuingService"};
inline constexpr key<key_type::arn> lambda_source_function_arn{"lambda:SourceFunctionArn"};
inline constexpr key<key_type::arn> ssm_source_instance_arn{"ssm:SourceInstanceArn"};
inline constexpr key<key_type::text> identitystore_user_id{"identitystore:UserId"};

// Of the network.
inline constexpr key<key_type::ip> source_ip{"aws:SourceIp"};
inline constexpr key<key_type::text> source_vpc{"aws:SourceVpc"};
inline constexpr key<key_type::arn> source_vpc_arn{"aws:SourceVpcArn"};
inline constexpr key<key_type::text> source_vpce{"aws:SourceVpce"};
inline constexpr key<key_type::text> vpce_account{"aws:VpceAccount"};
inline constexpr key<key_type::text, true> vpce_org_paths{"aws:VpceOrgPaths"};
inline constexpr key<key_type::text> vpce_org_id{"aws:VpceOrgID"};
inline constexpr key<key_type::ip> vpc_source_ip{"aws:VpcSourceIp"};

// Of the resource.
inline constexpr key<key_type::text> resource_account{"aws:ResourceAccount"};
inline constexpr key<key_type::text> resource_org_id{"aws:ResourceOrgID"};
inline constexpr key<key_type::text, true> resource_org_paths{"aws:ResourceOrgPaths"};
constexpr key<key_type::text> resource_tag(std::string_view tag) { return {"aws:ResourceTag/", tag, ""}; }

// Of the request.
inline constexpr key<key_type::text, true> called_via{"aws:CalledVia"};
inline constexpr key<key_type::text> called_via_first{"aws:CalledViaFirst"};
inline constexpr key<key_type::text> called_via_last{"aws:CalledViaLast"};
inline constexpr key<key_type::text> called_via_aws_mcp{"aws:CalledViaAWSMCP"};
inline constexpr key<key_type::boolean> via_aws_service{"aws:ViaAWSService"};
inline constexpr key<key_type::boolean> via_aws_mcp_service{"aws:ViaAWSMCPService"};
inline constexpr key<key_type::date> current_time{"aws:CurrentTime"};
inline constexpr key<key_type::date> epoch_time{"aws:EpochTime"};
inline constexpr key<key_type::text> referer{"aws:referer"};
inline constexpr key<key_type::text> requested_region{"aws:RequestedRegion"};
constexpr key<key_type::text> request_tag(std::string_view tag) { return {"aws:RequestTag/", tag, ""}; }
inline constexpr key<key_type::text, true> tag_keys{"aws:TagKeys"};
inline constexpr key<key_type::boolean> secure_transport{"aws:SecureTransport"};
inline constexpr key<key_type::arn> source_arn{"aws:SourceArn"};
inline constexpr key<key_type::text> source_account{"aws:SourceAccount"};
inline constexpr key<key_type::text> source_owner{"aws:SourceOwner"};
inline constexpr key<key_type::text, true> source_org_paths{"aws:SourceOrgPaths"};
inline constexpr key<key_type::text> source_org_id{"aws:SourceOrgID"};
inline constexpr key<key_type::text> user_agent{"aws:UserAgent"};
inline constexpr key<key_type::boolean> is_mcp_service_action{"aws:IsMcpServiceAction"};

}  // namespace sparta::iam::keys
