#include "wired.hpp"

#include <sparta/cfn/docdb.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/documentdb.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/documentdb.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::docdb::db_cluster> cluster{"Cluster"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

void handle(const events::documentdb&) {}

TEST(on_documentdb, reads_the_changes_of_a_collection) {
  sparta::service service{{.name = "s"}};
  service.resource(cluster, {});
  service.resource(user, {});
  service.function({.name = "F"}, handle)
      .on(on::documentdb{.cluster = cluster,
                         .database = "shop",
                         .collection = "orders",
                         .secret = user,
                         .full_document = full_document::update_lookup,
                         .batch_size = 10});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"),
            R"({"Fn::Sub":"arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:${Cluster}"})");
  EXPECT_EQ(made.property(mapping_type, "DocumentDBEventSourceConfig"),
            R"({"CollectionName":"orders","DatabaseName":"shop","FullDocument":"UpdateLookup"})");
  EXPECT_EQ(made.property(mapping_type, "SourceAccessConfigurations"),
            R"([{"Type":"BASIC_AUTH","URI":{"Ref":"User"}}])");
  for (const char* action : {"rds:DescribeDBClusters", "rds:DescribeDBClusterParameters", "rds:DescribeDBSubnetGroups",
                             "secretsmanager:GetSecretValue", "ec2:CreateNetworkInterface"})
    EXPECT_THAT(made.policies(), HasSubstr(action));
}

TEST(on_documentdb, reads_two_databases_of_an_existing_cluster) {
  const auto existing =
      iam::arn_of<iam::kinds::rds::cluster>("arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:old");
  sparta::service service{{.name = "s"}};
  service.resource(user, {});
  service.function({.name = "F"}, handle)
      .on(on::documentdb{.cluster = existing, .database = "a", .secret = user})
      .on(on::documentdb{.cluster = existing, .database = "b", .secret = user});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count(mapping_type), 2U);
}

TEST(on_documentdb, needs_a_database) {
  sparta::service service{{.name = "s"}};
  service.resource(cluster, {});
  service.resource(user, {});
  service.function({.name = "F"}, handle).on(on::documentdb{.cluster = cluster, .database = "", .secret = user});
  EXPECT_THAT(wired(service).problems, Contains("function 'F': on::documentdb needs a database: .database."));
}

}  // namespace
}  // namespace sparta::on
