#pragma once
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/secret.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/on/starting_position.hpp>
#include <sparta/on/stream_limits.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace sparta::cfn::docdb {
struct db_cluster;
}
namespace sparta::iam::kinds::rds {
struct cluster;
}
namespace sparta::events {
struct documentdb;
}

namespace sparta::on {

/// A cluster of Amazon DocumentDB: one of the service's, by its handle, or an existing one, by its ARN, which is one of
/// RDS.
class documentdb_cluster {
 public:
  template <std::derived_from<cfn::handle> Handle>
  documentdb_cluster(const Handle& own)
      : arn(cfn::unchecked(cfn::detail::arn_node(
            own.logical_id.text, "arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:${Self}"))) {
    static_assert(std::is_same_v<typename detail::resource_type_of<Handle>::type, cfn::docdb::db_cluster>,
                  "sparta: on::documentdb takes the handle of a cluster of DocumentDB");
  }
  documentdb_cluster(const cfn::arn<iam::kinds::rds::cluster>& existing) : arn(existing) {}

  cfn::value<std::string> arn;
};

/// What of a document that was updated is delivered besides the change.
enum class full_document : std::uint8_t { only_the_change, update_lookup };

/// What changes in a database of DocumentDB, or in one of its collections; change streams must be on there. The secret
/// has a user's `username` and `password`. Lambda looks into the cluster's VPC, for which the function's role may make
/// network interfaces.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html
struct documentdb {
  documentdb_cluster cluster;
  std::string_view database;
  std::string_view collection{};  ///< left out: all of them
  on::secret secret;
  on::full_document full_document = on::full_document::only_the_change;
  on::starting_point starting_position{};
  /// Changes of one invocation: 100, if left out.
  limited<rules::batch_size_must_be_1_to_10000, 1, 10'000> batch_size{};
  /// How long Lambda waits for a batch to fill: half a second, if left out.
  limited_seconds<rules::maximum_batching_window_must_be_0s_to_300s, 0, 300> maximum_batching_window{};
  /// Only changes of which one of these is true.
  filter_criteria filters{};
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::documentdb>,
                  "sparta: on::documentdb delivers events::documentdb: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const documentdb& source, const invocation_target& of);

}  // namespace sparta::on
