#include "on/check_limits.hpp"
#include "on/invoking_role.hpp"

#include <sparta/json/write.hpp>
#include <sparta/on/firehose.hpp>

#include <utility>

namespace sparta::on {
namespace {

const char* property_of(firehose_destination destination) {
  switch (destination) {
    case firehose_destination::extended_s3: break;
    case firehose_destination::http_endpoint: return "HttpEndpointDestinationConfiguration";
    case firehose_destination::iceberg: return "IcebergDestinationConfiguration";
    case firehose_destination::opensearch: return "AmazonopensearchserviceDestinationConfiguration";
    case firehose_destination::opensearch_serverless: return "AmazonOpenSearchServerlessDestinationConfiguration";
    case firehose_destination::redshift: return "RedshiftDestinationConfiguration";
    case firehose_destination::snowflake: return "SnowflakeDestinationConfiguration";
    case firehose_destination::splunk: return "SplunkDestinationConfiguration";
  }
  return "ExtendedS3DestinationConfiguration";
}

json::value parameter(const char* name, json::value value) {
  return json::object{{"ParameterName", name}, {"ParameterValue", std::move(value)}};
}

template <class Limited>
void add(json::array& to, const char* name, const Limited& number, wiring& made) {
  if (!number.number()) return;
  check_limits(name, number, made);
  to.push_back(parameter(name, std::to_string(*number.number())));
}

/// https://docs.aws.amazon.com/firehose/latest/APIReference/API_ProcessorParameter.html
json::value processor(const firehose& source, const invocation_target& of, wiring& made) {
  json::array parameters{parameter("LambdaArn", of.arn)};
  add(parameters, "NumberOfRetries", source.number_of_retries, made);
  if (const auto& size = source.buffer_megabytes.size())
    parameters.push_back(parameter("BufferSizeInMBs", json::write(json::value(*size))));
  add(parameters, "BufferIntervalInSeconds", source.buffer_interval, made);
  return json::object{{"Parameters", std::move(parameters)}, {"Type", "Lambda"}};
}

/// https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#using-iam-s3
wired_resource policy(const firehose& source, const invocation_target& of) {
  const json::value statement =
      json::object{{"Effect", "Allow"},
                   {"Action", json::array{"lambda:GetFunctionConfiguration", "lambda:InvokeFunction"}},
                   {"Resource", invoked(of)}};
  const std::string id = source_id("DeliveryPolicy", of, json::array{source.role.name, source.stream.resource});
  return {id,
          {.type = "AWS::IAM::Policy",
           .properties = json::object{
               {"PolicyDocument", json::object{{"Version", "2012-10-17"}, {"Statement", json::array{statement}}}},
               {"PolicyName", "Invoke" + of.function},
               {"Roles", json::array{json::value(source.role.name)}}}}};
}

}  // namespace

wiring wire(const firehose& source, const invocation_target& of) {
  wiring made;
  const std::string stream(source.stream.resource);
  const char* destination = property_of(source.destination);
  wired_property transformed{.resource = stream,
                             .path = {destination, "ProcessingConfiguration", "Processors"},
                             .value = processor(source, of, made),
                             .inside = true};
  if (source.role.name.has_value()) {
    made.resources.push_back(policy(source, of));
    transformed.depends_on = {made.resources.back().id};
  }
  made.properties.push_back({.resource = stream,
                             .path = {destination, "ProcessingConfiguration", "Enabled"},
                             .value = true,
                             .append = false,
                             .inside = true});
  made.properties.push_back(std::move(transformed));
  return made;
}

}  // namespace sparta::on
