// first error: sparta: on::documentdb delivers events::documentdb
#include <sparta/cfn/docdb.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/documentdb.hpp>
#include <sparta/events/dynamodb.hpp>
#include <sparta/on/documentdb.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::docdb::db_cluster> cluster{"Cluster"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};

void good(const events::documentdb&) {}
void bad(const events::dynamodb&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::documentdb{.cluster = cluster, .database = "d", .secret = user});
#else
  service.function({.name = "F"}, good).on(on::documentdb{.cluster = cluster, .database = "d", .secret = user});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
