#pragma once
#include <sparta/iam/action.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace sparta {

namespace detail {
struct access_kind {
  bool reads;
  bool writes;
};
}  // namespace detail

/// What a function may do with what it uses: `sparta::uses<orders, sparta::read>`. docs/reference/uses.md has the
/// actions of each. Single ones are IAM's own: `sparta::uses<orders, iam::dynamodb::get_item>`.
inline constexpr detail::access_kind read{.reads = true, .writes = false};
inline constexpr detail::access_kind write{.reads = false, .writes = true};
inline constexpr detail::access_kind read_write{.reads = true, .writes = true};

namespace detail {

/// An operation of one of the kinds of resource that Sparta knows operations of.
struct operation {
  std::string_view type;
  const char* action;
  bool reads;  ///< else it writes
  bool below;  ///< applies to what lies in the resource: a bucket's objects
};

inline constexpr std::array<operation, 12> operations{{
    {"AWS::DynamoDB::Table", "dynamodb:DeleteItem", false, false},
    {"AWS::DynamoDB::Table", "dynamodb:GetItem", true, false},
    {"AWS::DynamoDB::Table", "dynamodb:PutItem", false, false},
    {"AWS::DynamoDB::Table", "dynamodb:Query", true, false},
    {"AWS::DynamoDB::Table", "dynamodb:Scan", true, false},
    {"AWS::DynamoDB::Table", "dynamodb:UpdateItem", false, false},
    {"AWS::S3::Bucket", "s3:DeleteObject", false, true},
    {"AWS::S3::Bucket", "s3:GetObject", true, true},
    {"AWS::S3::Bucket", "s3:ListBucket", true, false},
    {"AWS::S3::Bucket", "s3:PutObject", false, true},
    {"AWS::SNS::Topic", "sns:Publish", false, false},
    {"AWS::SQS::Queue", "sqs:SendMessage", false, false},
}};

constexpr bool covers(const access_kind& access, const operation& what) {
  return what.reads ? access.reads : access.writes;
}
template <class Kinds, std::size_t N, bool EveryOne>
constexpr bool covers(const iam::actions<Kinds, N, EveryOne>& access, const operation& what) {
  for (const std::string_view name : access.names)
    if (name == what.action) return true;
  return false;
}

template <const auto&... Access>
constexpr bool allows(std::string_view action) {
  for (const auto& each : operations)
    if (each.action == action) return (covers(Access, each) || ...);
  return false;
}

template <class A>
inline constexpr bool is_access_kind = std::is_same_v<std::remove_cvref_t<A>, access_kind>;
template <class A>
inline constexpr bool is_actions = false;
template <class Kinds, std::size_t N, bool EveryOne>
inline constexpr bool is_actions<iam::actions<Kinds, N, EveryOne>> = true;

/// Whether `read` or `write` says anything of that type of resource.
constexpr bool has_operations(std::string_view type, const access_kind& access) {
  for (const auto& each : operations)
    if (each.type == type && covers(access, each)) return true;
  return false;
}

}  // namespace detail
}  // namespace sparta
