#include "on/access.hpp"

#include <sparta/iam/actions/rds.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/documentdb.hpp>

#include <utility>

namespace sparta::on {
namespace {

json::value config(const documentdb& source) {
  json::object made;
  if (!source.collection.empty()) made["CollectionName"] = source.collection;
  made["DatabaseName"] = source.database;
  if (source.full_document == full_document::update_lookup) made["FullDocument"] = "UpdateLookup";
  return made;
}

/// https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html
void allow_looking(const documentdb& source, wiring& to) {
  constexpr iam::wildcard why{"because the cluster's parameter and subnet groups are not known by name"};
  to.grants.push_back(
      iam::allow(iam::rds::describe_db_clusters, iam::arn_of<iam::kinds::rds::cluster>(source.cluster.arn)));
  to.grants.push_back(iam::allow(iam::rds::describe_db_cluster_parameters, why));
  to.grants.push_back(iam::allow(iam::rds::describe_db_subnet_groups, why));
  allow_network(to);
}

}  // namespace

wiring wire(const documentdb& source, const invocation_target& of) {
  mapping what = mapping_of(source.cluster.arn, of, source.enabled);
  if (source.database.empty()) what.made.problems.emplace_back("on::documentdb needs a database: .database.");
  what.properties["DocumentDBEventSourceConfig"] = config(source);
  set_starting_point(what, source.starting_position);
  set(what, "BatchSize", source.batch_size);
  set(what, "MaximumBatchingWindowInSeconds", source.maximum_batching_window);
  set_filters(what, source.filters);
  add_secret(what, "BASIC_AUTH", source.secret, "a user's name and password");
  allow_looking(source, what.made);
  return finish(std::move(what), of);
}

}  // namespace sparta::on
