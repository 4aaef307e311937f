#include "golden/cases.hpp"

#include <sparta/cfn/codecommit.hpp>
#include <sparta/cfn/cognito.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/cfn/ses.hpp>
#include <sparta/events/alexa_skill.hpp>
#include <sparta/events/appsync.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/events/cognito.hpp>
#include <sparta/events/config.hpp>
#include <sparta/events/connect.hpp>
#include <sparta/events/secrets_rotation.hpp>
#include <sparta/events/ses.hpp>
#include <sparta/iam/actions/cognito_idp.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/alexa.hpp>
#include <sparta/on/appsync.hpp>
#include <sparta/on/codecommit.hpp>
#include <sparta/on/cognito.hpp>
#include <sparta/on/config.hpp>
#include <sparta/on/connect.hpp>
#include <sparta/on/iot.hpp>
#include <sparta/on/permission.hpp>
#include <sparta/on/secrets_rotation.hpp>
#include <sparta/on/ses.hpp>
#include <sparta/prelude.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace events = sparta::events;
namespace iam = sparta::iam;
namespace on = sparta::on;

namespace {

constexpr sparta::resource<cfn::codecommit::repository> code{"Code"};
constexpr sparta::resource<cfn::cognito::user_pool> users{"Users"};
constexpr sparta::resource<cfn::s3::bucket> mails{"Mails"};
constexpr sparta::resource<cfn::secretsmanager::secret> password{"Password"};
constexpr sparta::resource<cfn::ses::receipt_rule_set> receipts{"Rules"};

struct climate {
  double temperature = 0;
};

void receive(const events::ses&) {}
void measure(const climate&) {}
void evaluate(const events::config&) {}
void rotate(const events::secrets_rotation&) {}
void review(const events::codecommit&) {}
events::cognito_pre_sign_up welcome(const events::cognito_pre_sign_up& asked) { return asked; }

void people(sparta::service& service) {
  service.function({.name = "Welcome"}, welcome)
      .on(on::cognito::pre_sign_up{.user_pool = users})
      .allow(iam::cognito_idp::list_users, users.arn());
  service.function({.name = "Receive"}, receive)
      .on(on::ses{.rule_set = receipts,
                  .name = "orders",
                  .recipients = {"orders@example.com"},
                  .store = on::ses_storage{.bucket = mails, .object_key_prefix = "orders/"}})
      .on(on::ses{.rule_set = receipts, .name = "rest", .after = "orders", .store = on::ses_storage{.bucket = mails}});
  service.function({.name = "Talk"}, [](const events::alexa_skill&) {})
      .on(on::alexa_skill{.skill_id = "amzn1.ask.skill.12345678-1234-1234-1234-123456789012"});
  service.function({.name = "Answer"}, [](const events::connect&) {})
      .on(on::connect{.instance = iam::arn_of<iam::kinds::connect::instance>(
                          "arn:${AWS::Partition}:connect:${AWS::Region}:${AWS::AccountId}:instance/"
                          "12345678-1234-1234-1234-123456789012")});
}

}  // namespace

sparta::model::service sparta::golden::mails_and_devices() {
  sparta::service service{{.name = "house"}};
  service.resource(code, {.repository_name = "code"});
  service.resource(users, {});
  service.resource(mails, {});
  service.resource(password, {.generate_secret_string = {{}}});
  service.resource(receipts, {});
  people(service);
  service.function({.name = "Measure"}, measure).on(on::iot{.sql = "SELECT temperature FROM 'rooms/+/climate'"});
  service.function({.name = "Evaluate"}, evaluate)
      .on(on::config{.scope = {.compliance_resource_types = {"AWS::S3::Bucket"}},
                     .scheduled = on::config_frequency::twenty_four_hours});
  service.function({.name = "Rotate"}, rotate)
      .on(on::secrets_rotation{.secret = password, .schedule = "cron(0 4 ? * SUN *)", .duration = 3h});
  service.function({.name = "Review"}, review)
      .on(on::codecommit{.repository = code, .branches = {"main"}})
      .on(on::permission{.principal = "123456789012"});
  service.function({.name = "Resolve"}, [](const events::appsync_resolver&) {})
      .on(on::appsync{.api = "abcdefghijklmnopqrstuvwxyz", .fields = {{"Query", "room"}}});
  return model::model_of(service);
}
