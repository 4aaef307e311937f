// Generated from spec/cfn/tiny.json by codegen/generate_cfn.py; a change here is lost.
#pragma once
#include <sparta/cfn/resource.hpp>

namespace sparta::cfn::tiny {

/// AWS::Tiny::Table.BillingMode
enum class billing_mode : unsigned short { pay_per_request, provisioned };
constexpr const char* values_of(billing_mode) { return "PAY_PER_REQUEST\0" "PROVISIONED\0"; }

/// AWS::Tiny::Table.Key.Status
enum class key_status : unsigned short { off, enabled };
constexpr const char* values_of(key_status) { return "Disabled\0" "Enabled\0"; }

/// AWS::Tiny::TableKey.Status
enum class table_key_status_value : unsigned short { off, on };
constexpr const char* values_of(table_key_status_value) { return "OFF\0" "ON\0"; }

struct table_key_property;
struct table;
struct table_key;

/// AWS::Tiny::Table.Key
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-tiny-table-key.html
struct table_key_property {
  /// Inner.
  cfn::value<tiny::table_key_property> inner{};
  /// Status; required.
  cfn::required<tiny::key_status> status;
  static constexpr const char* shape_ = "AWS::Tiny::Table.Key\0" "Inner\0" "Status\0";
};

class table_handle : public cfn::handle {
 public:
  using cfn::handle::handle;
  [[nodiscard]] cfn::value<std::string> arn() const { return attribute("Arn"); }
  [[nodiscard]] cfn::value<std::int64_t> endpoint_port() const { return attribute("Endpoint.Port"); }
};

/// AWS::Tiny::Table. Ref gives Name.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-tiny-table.html
struct table {
  /// BillingMode.
  cfn::value<tiny::billing_mode> billing_mode{};
  /// Days; 0 to 30; one of 7, 30; default 7; deprecated.
  cfn::value<std::int64_t> days{};
  /// Delete; a change may replace the resource.
  cfn::value<bool> delete_{};
  /// Keys; required.
  cfn::required<cfn::list<tiny::table_key_property>> keys;
  /// Limits.
  cfn::value<cfn::map<double>> limits{};
  /// Name; 3 to 63 characters; matches ^[a-z\\]+$; a change replaces the resource.
  cfn::value<std::string> name{};
  /// Policy; as json or string.
  cfn::value<json::value> policy{};
  /// Tags.
  cfn::value<cfn::list<cfn::tag>> tags{};
  static constexpr const char* shape_ = "AWS::Tiny::Table\0" "BillingMode\0" "Days\0" "Delete\0" "Keys\0" "Limits\0" "Name\0" "Policy\0" "Tags\0";
  using handle_ = table_handle;
  static constexpr const char* stateful_ = "Name";
};

class table_key_handle : public cfn::handle {
 public:
  using cfn::handle::handle;
};

/// AWS::Tiny::TableKey.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-tiny-tablekey.html
struct table_key {
  /// Status.
  cfn::value<tiny::table_key_status_value> status{};
  static constexpr const char* shape_ = "AWS::Tiny::TableKey\0" "Status\0";
  using handle_ = table_key_handle;
};

}  // namespace sparta::cfn::tiny
