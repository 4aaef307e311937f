#pragma once
#include "iam/policy.hpp"
#include "iam/read_statement.hpp"

#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/json/write.hpp>

#include <string>

namespace sparta::iam {

/// The statement as it stands in a policy document.
inline std::string text_of(const grant& declared) {
  return json::write((*to_json(policy{{statement_of(declared)}}).find("Statement")).as_array().front());
}

inline auto table() {
  return arn_of<kinds::dynamodb::table>("arn:${AWS::Partition}:dynamodb:eu-west-1:123456789012:table/orders");
}
inline auto index() {
  return arn_of<kinds::dynamodb::index>("arn:${AWS::Partition}:dynamodb:eu-west-1:123456789012:table/orders/index/*");
}
inline auto object() { return arn_of<kinds::s3::object>("arn:${AWS::Partition}:s3:::foreign/*"); }

}  // namespace sparta::iam
