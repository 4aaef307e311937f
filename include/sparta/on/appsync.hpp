#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace sparta::iam::kinds::appsync {
struct api;
}
namespace sparta::events {
template <class Arguments, class Source>
struct appsync_resolver_of;
}

namespace sparta::rules {
void max_batch_size_must_be_1_to_2000();
}

namespace sparta::on {

/// A GraphQL API of the service's, by its handle, or an existing one, by its id.
class graphql_api {
 public:
  template <std::derived_from<cfn::handle> Handle>
  graphql_api(const Handle& own) : id(id_of(own)) {}
  graphql_api(const cfn::value<std::string>& existing) : id(existing) {}
  graphql_api(const char* existing) : id(existing) {}

  cfn::value<std::string> id;

 private:
  template <class Handle>
  static cfn::value<std::string> id_of(const Handle& own) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::appsync::api>>;
      own.graphql_url();
    };
    static_assert(fits, "sparta: on::appsync takes the handle of a GraphQL API, or its id");
    if constexpr (fits) return own.api_id();
  }
};

/// A field of the schema that the function resolves: `{"Query", "order"}`.
struct graphql_field {
  std::string_view type_name;
  std::string_view field_name;
  auto operator<=>(const graphql_field&) const = default;
};

/// Some of them, in braces; the tool alone keeps them.
class graphql_fields {
 public:
  graphql_fields() = default;
  graphql_fields(std::initializer_list<graphql_field> some) {
    if constexpr (!sparta::detail::in_bootstrap) all_ = some;
  }
  [[nodiscard]] const std::vector<graphql_field>& all() const { return all_; }

 private:
  std::vector<graphql_field> all_{};
};

namespace detail {
template <class Event>
inline constexpr bool is_appsync_resolver = false;
template <class Arguments, class Source>
inline constexpr bool is_appsync_resolver<events::appsync_resolver_of<Arguments, Source>> = true;
template <class Arguments, class Source>
inline constexpr bool is_appsync_resolver<std::vector<events::appsync_resolver_of<Arguments, Source>>> = true;
}  // namespace detail

/// Fields of a GraphQL API: the function is a data source of it, which a role that is made for it invokes, and resolves
/// these fields without templates. Resolvers in JavaScript can name the data source, too.
/// https://docs.aws.amazon.com/appsync/latest/devguide/direct-lambda-reference.html
struct appsync {
  graphql_api api;
  graphql_fields fields{};
  /// Of the data source: letters, digits and underscores. Left out, the function's.
  std::string_view name{};
  std::string_view description{};
  /// How many resolutions of a field one invocation gets: the handler then takes `events::appsync_resolver_batch`. Left
  /// out, each is one.
  limited<rules::max_batch_size_must_be_1_to_2000, 1, 2'000> max_batch_size{};

  template <class Event>
  static consteval void check() {
    static_assert(detail::is_appsync_resolver<Event>,
                  "sparta: on::appsync delivers events::appsync_resolver: the handler takes that, an "
                  "appsync_resolver_of<…>, or a vector of them");
  }
};

[[nodiscard]] wiring wire(const appsync& source, const invocation_target& of);

}  // namespace sparta::on
