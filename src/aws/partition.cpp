#include "aws/partition.hpp"

#include <array>

namespace sparta::aws {
namespace {

struct rule {
  std::string_view prefix;
  aws::partition partition;
};

// botocore's partitions.json has the same facts; a test compares the endpoints that follow from them.
constexpr aws::partition public_aws{"aws", "amazonaws.com", "api.aws", "us-east-1"};
constexpr std::array<rule, 7> others{{
    {"cn-", {"aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-north-1"}},
    {"us-gov-", {"aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1"}},
    {"us-iso-", {"aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1"}},
    {"us-isob-", {"aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1"}},
    {"eu-isoe-", {"aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1"}},
    {"us-isof-", {"aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1"}},
    {"eusc-", {"aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1"}},
}};

}  // namespace

const partition& partition_of(std::string_view region) {
  for (const auto& rule : others)
    if (region.starts_with(rule.prefix)) return rule.partition;
  return public_aws;
}

std::string_view dns_suffix(std::string_view region) { return partition_of(region).dns_suffix; }

}  // namespace sparta::aws
