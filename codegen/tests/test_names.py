"""The naming rule, as a table; docs/reference/cfn.md says the same in words."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from names import distinct, snake_case  # noqa: E402

NAMES = {
    # words
    "TableName": "table_name", "key": "key", "maxPageSize": "max_page_size", "X": "x",
    # acronyms, alone, in front, behind, in between, in the plural
    "URL": "url", "SSESpecification": "sse_specification", "WebsiteURL": "website_url", "EnableDNSSupport":
    "enable_dns_support", "NotificationARNs": "notification_arns", "ACLs": "acls", "AWSManagedRulesACFPRuleSet":
    "aws_managed_rules_acfp_rule_set",
    # digits stay with what is before them
    "S3BucketName": "s3_bucket_name", "EC2SecurityGroupId": "ec2_security_group_id", "S3URI": "s3_uri",
    "Ipv6CidrBlock": "ipv6_cidr_block", "Base64Encoded": "base64_encoded", "DkimDNSTokenName1": "dkim_dns_token_name1",
    "Route53": "route53", "HTTP2XX": "http2_xx",
    # words with a capital inside
    "IPv6Addresses": "ipv6_addresses", "AllowedOAuthFlows": "allowed_oauth_flows", "IoTJobAbortConfig":
    "iot_job_abort_config", "MemoryMiB": "memory_mib", "FSxLustreConfig": "fsx_lustre_config", "VCpuCount": "vcpu_count",
    "IdConfiguration": "id_configuration", "IdCConfiguration": "idc_configuration",
    # dots and whatever else is neither letter nor digit
    "Endpoint.Port": "endpoint_port", "PAY_PER_REQUEST": "pay_per_request", "ml.t3.large": "ml_t3_large",
    "aws:kms": "aws_kms", "Megabytes/Second": "megabytes_second", "*": "all",
    # what C++ takes for itself
    "Default": "default_", "delete": "delete_", "Linux": "linux_", "OR": "or_",
    # no identifier begins with a digit
    "1080p": "_1080p", "4x": "_4x",
}


class Names(unittest.TestCase):
    def test_rule(self):
        for aws, expected in NAMES.items():
            with self.subTest(aws):
                self.assertEqual(snake_case(aws), expected)

    def test_a_name_without_letter_or_digit_is_refused(self):
        with self.assertRaises(ValueError):
            snake_case("--")

    def test_clashing_names_are_numbered_in_sorted_order(self):
        self.assertEqual(distinct(["onDemand", "ON_DEMAND", "On.Demand"]),
                         {"ON_DEMAND": "on_demand", "On.Demand": "on_demand_2", "onDemand": "on_demand_3"})
        self.assertEqual(distinct(["Ref"], taken={"ref"}), {"Ref": "ref_2"})


if __name__ == "__main__":
    unittest.main()
