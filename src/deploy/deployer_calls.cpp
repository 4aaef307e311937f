#include "deploy/deployer_calls.hpp"

#include <array>

namespace sparta::deploy {

std::span<const deployer_call> deployer_calls() {
  using enum call_target;
  using enum call_need;
  static constexpr std::array calls{
      deployer_call{"CreateChangeSet", "cloudformation:CreateChangeSet", stack},
      deployer_call{"DeleteChangeSet", "cloudformation:DeleteChangeSet", stack},
      deployer_call{"DeleteStack", "cloudformation:DeleteStack", stack},
      deployer_call{"DescribeChangeSet", "cloudformation:DescribeChangeSet", stack},
      deployer_call{"DescribeStackEvents", "cloudformation:DescribeStackEvents", stack},
      deployer_call{"DescribeStacks", "cloudformation:DescribeStacks", stack},
      deployer_call{"ExecuteChangeSet", "cloudformation:ExecuteChangeSet", stack},
      deployer_call{"GetTemplate", "cloudformation:GetTemplate", stack},
      deployer_call{"ListStackResources", "cloudformation:ListStackResources", stack},

      deployer_call{"CreateBucket", "s3:CreateBucket", bucket, own_bucket},
      deployer_call{"GetBucketLocation", "s3:GetBucketLocation", bucket},
      deployer_call{"GetBucketVersioning", "s3:GetBucketVersioning", bucket},
      deployer_call{"HeadBucket", "s3:ListBucket", bucket},
      deployer_call{"ListObjectsV2", "s3:ListBucket", bucket},
      deployer_call{"PutBucketEncryption", "s3:PutEncryptionConfiguration", bucket, own_bucket},
      deployer_call{"PutBucketTagging", "s3:PutBucketTagging", bucket, own_bucket},
      deployer_call{"PutBucketVersioning", "s3:PutBucketVersioning", bucket, own_bucket},
      deployer_call{"PutPublicAccessBlock", "s3:PutBucketPublicAccessBlock", bucket, own_bucket},

      deployer_call{"DeleteObject", "s3:DeleteObject", objects},
      deployer_call{"DeleteObject", "s3:DeleteObjectVersion", objects},
      // CloudFormation reads the template, and Lambda the code, in the name of whoever deploys.
      deployer_call{"HeadObject", "s3:GetObject", objects},
      deployer_call{"HeadObject", "s3:GetObjectVersion", objects},
      deployer_call{"PutObject", "s3:PutObject", objects},

      deployer_call{"Invoke", "lambda:InvokeFunction", functions},
      deployer_call{"FilterLogEvents", "logs:FilterLogEvents", log_groups},
      deployer_call{"GetRole", "iam:GetRole", roles_by_name},
      // Nobody can be refused it. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
      deployer_call{"GetCallerIdentity", "sts:GetCallerIdentity", nothing},
  };
  return calls;
}

}  // namespace sparta::deploy
