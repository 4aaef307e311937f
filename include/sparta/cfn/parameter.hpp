#pragma once
#include <sparta/cfn/expressions.hpp>
#include <sparta/names.hpp>

namespace sparta {

namespace cfn {

/// Types of text parameters that CloudFormation checks against the account, or reads from Systems Manager.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
enum class parameter_type : unsigned short {
  availability_zone_name,
  image_id,
  instance_id,
  key_pair_key_name,
  security_group_id,
  security_group_name,
  subnet_id,
  volume_id,
  vpc_id,
  hosted_zone_id,
  ssm_parameter_name,
  ssm_string,
  ssm_image_id
};
constexpr const char* values_of(parameter_type) {
  return "AWS::EC2::AvailabilityZone::Name\0"
         "AWS::EC2::Image::Id\0"
         "AWS::EC2::Instance::Id\0"
         "AWS::EC2::KeyPair::KeyName\0"
         "AWS::EC2::SecurityGroup::Id\0"
         "AWS::EC2::SecurityGroup::GroupName\0"
         "AWS::EC2::Subnet::Id\0"
         "AWS::EC2::Volume::Id\0"
         "AWS::EC2::VPC::Id\0"
         "AWS::Route53::HostedZone::Id\0"
         "AWS::SSM::Parameter::Name\0"
         "AWS::SSM::Parameter::Value<String>\0"
         "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>\0";
}

/// The same of parameters that are lists.
enum class list_parameter_type : unsigned short {
  numbers,
  availability_zone_names,
  image_ids,
  instance_ids,
  security_group_ids,
  subnet_ids,
  volume_ids,
  vpc_ids,
  hosted_zone_ids,
  ssm_strings
};
constexpr const char* values_of(list_parameter_type) {
  return "List<Number>\0"
         "List<AWS::EC2::AvailabilityZone::Name>\0"
         "List<AWS::EC2::Image::Id>\0"
         "List<AWS::EC2::Instance::Id>\0"
         "List<AWS::EC2::SecurityGroup::Id>\0"
         "List<AWS::EC2::Subnet::Id>\0"
         "List<AWS::EC2::Volume::Id>\0"
         "List<AWS::EC2::VPC::Id>\0"
         "List<AWS::Route53::HostedZone::Id>\0"
         "AWS::SSM::Parameter::Value<List<String>>\0";
}

namespace detail {

/// What CloudFormation calls a parameter that gives a T; only these can be parameters.
template <class T>
inline constexpr const char* plain_parameter_type = nullptr;
template <>
inline constexpr const char* plain_parameter_type<std::string> = "String";
template <>
inline constexpr const char* plain_parameter_type<std::int64_t> = "Number";
template <>
inline constexpr const char* plain_parameter_type<double> = "Number";
template <>
inline constexpr const char* plain_parameter_type<list<std::string>> = "CommaDelimitedList";

}  // namespace detail
}  // namespace cfn

/// A value that is given when the service is deployed, by `provision --param Port=8080`: `service::parameter` says
/// which ones are allowed.
///
///     constexpr sparta::parameter<std::int64_t> port{"Port"};
template <class T = std::string>
class parameter {
  static_assert(cfn::detail::plain_parameter_type<T> != nullptr,
                "sparta: a parameter gives a std::string, std::int64_t, double, or cfn::list<std::string>");

 public:
  sparta::logical_id logical_id;

  constexpr explicit parameter(sparta::logical_id name) : logical_id(name) {}
  [[nodiscard]] cfn::value<T> ref() const { return cfn::ref<T>(logical_id); }
};

/// What holds of a parameter that is a number. Literals only: CloudFormation evaluates no function here.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
template <class T>
struct parameter_options {
  cfn::value<cfn::list<T>> allowed_values{};
  /// What CloudFormation says when a value is not allowed.
  cfn::value<std::string> constraint_description{};
  /// Left out, whoever deploys must give one; `provision` keeps what was given before.
  cfn::value<T> default_value{};
  cfn::value<std::string> description{};
  cfn::value<double> max_value{};
  cfn::value<double> min_value{};
  /// CloudFormation then shows it nowhere. It must not be put into an output, metadata or an environment.
  cfn::value<bool> no_echo{};
  static constexpr const char* shape_ =
      "Parameter\0"
      "AllowedValues\0"
      "ConstraintDescription\0"
      "Default\0"
      "Description\0"
      "MaxValue\0"
      "MinValue\0"
      "NoEcho\0";
};
/// The same of text.
template <>
struct parameter_options<std::string> {
  /// A regular expression for the whole of it.
  cfn::value<std::string> allowed_pattern{};
  cfn::value<cfn::list<std::string>> allowed_values{};
  cfn::value<std::string> constraint_description{};
  cfn::value<std::string> default_value{};
  cfn::value<std::string> description{};
  cfn::value<std::int64_t> max_length{};
  cfn::value<std::int64_t> min_length{};
  cfn::value<bool> no_echo{};
  cfn::value<cfn::parameter_type> type{};  ///< String
  static constexpr const char* shape_ =
      "Parameter\0"
      "AllowedPattern\0"
      "AllowedValues\0"
      "ConstraintDescription\0"
      "Default\0"
      "Description\0"
      "MaxLength\0"
      "MinLength\0"
      "NoEcho\0"
      "Type\0";
};
/// Of a list, the values that its elements may have, and a default with commas.
template <>
struct parameter_options<cfn::list<std::string>> {
  cfn::value<cfn::list<std::string>> allowed_values{};
  cfn::value<std::string> constraint_description{};
  cfn::value<std::string> default_value{};
  cfn::value<std::string> description{};
  cfn::value<bool> no_echo{};
  cfn::value<cfn::list_parameter_type> type{};  ///< CommaDelimitedList
  static constexpr const char* shape_ =
      "Parameter\0"
      "AllowedValues\0"
      "ConstraintDescription\0"
      "Default\0"
      "Description\0"
      "NoEcho\0"
      "Type\0";
};

}  // namespace sparta
