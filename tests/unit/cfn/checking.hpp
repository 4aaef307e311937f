#pragma once
#include "cfn/check.hpp"
#include "cfn/intrinsics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::cfn {

using namespace intrinsic;

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// The messages about a small template.
inline std::vector<std::string> messages(const template_document& document, std::size_t bytes = 100) {
  std::vector<std::string> all;
  for (auto& each : check(document, bytes)) all.push_back(std::move(each.message));
  return all;
}

/// A topic; with properties, it holds one of them.
inline resource topic(json::value display_name = {}) {
  resource made{.type = "AWS::SNS::Topic"};
  if (!display_name.is_null()) made.properties = json::object{{"DisplayName", std::move(display_name)}};
  return made;
}

/// A template with the topic Orders, and another that is called as the value says.
inline template_document calling(json::value display_name) {
  template_document document;
  document.resources = {{"Mail", topic(std::move(display_name))}, {"Orders", topic()}};
  return document;
}

}  // namespace sparta::cfn
