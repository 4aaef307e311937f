#pragma once
#include <sparta/declared_use.hpp>

#include <type_traits>

namespace sparta::detail {

// Defined by <sparta/uses/table.hpp>, bucket.hpp, topic.hpp and queue.hpp: who has them do something includes these.
template <class Uses>
struct table_operations;
template <class Uses>
struct bucket_operations;
template <class Uses>
struct topic_operations;
template <class Uses>
struct queue_operations;

struct no_operations {};

template <class Operations>
concept included = requires { sizeof(Operations); };

/// Those of the type of resource, if their header was included.
template <class Operations, const auto&... Access>
consteval auto included_operations() {
  if constexpr (included<Operations>) {
    return std::type_identity<Operations>{};
  } else {
    static_assert((!is_access_kind<decltype(Access)> && ...),
                  "sparta: what uses<…> reads and writes is in <sparta/uses/table.hpp>, bucket.hpp, topic.hpp or "
                  "queue.hpp: include the one");
    return std::type_identity<no_operations>{};
  }
}

template <class Uses, const auto& Handle, const auto&... Access>
consteval auto operations_of_type() {
  if constexpr (type_of<Handle> == "AWS::DynamoDB::Table")
    return included_operations<table_operations<Uses>, Access...>();
  else if constexpr (type_of<Handle> == "AWS::S3::Bucket")
    return included_operations<bucket_operations<Uses>, Access...>();
  else if constexpr (type_of<Handle> == "AWS::SNS::Topic")
    return included_operations<topic_operations<Uses>, Access...>();
  else if constexpr (type_of<Handle> == "AWS::SQS::Queue")
    return included_operations<queue_operations<Uses>, Access...>();
  else
    return std::type_identity<no_operations>{};
}

template <class Uses, const auto& Handle, const auto&... Access>
using operations_of = typename decltype(operations_of_type<Uses, Handle, Access...>())::type;

}  // namespace sparta::detail
