// Custom resources, the user's and Sparta's own, and functions on sources that they attach.
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/ses.hpp>
#include <sparta/custom/artifacts.hpp>
#include <sparta/custom_resource.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/events/s3.hpp>
#include <sparta/events/ses.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/codecommit.hpp>
#include <sparta/on/s3.hpp>
#include <sparta/on/ses.hpp>
#include <sparta/sparta.hpp>

#include <stdexcept>
#include <string>
#include <thread>

using namespace sparta::prelude;

struct wish {
  std::string outcome;
  int size = 0;
  bool secret = false;
};
struct fulfilment {
  std::string text;
};
constexpr sparta::custom_resource<wish, fulfilment> wished{"Wished"};

/// Does what it is told to: well or badly.
sparta::result<custom::reply<fulfilment>> fulfil(const custom::request<wish, fulfilment>& asked, sparta::context& ctx) {
  const wish& what = asked.properties;
  ctx.log.info("asked", {{"type", static_cast<int>(asked.type)}, {"outcome", what.outcome}});
  if (what.outcome == "throw") throw std::runtime_error("no such wish");
  if (what.outcome == "throw a number") throw 42;
  if (what.outcome == "error") return sparta::error{.message = "wishes are refused"};
  if (what.outcome == "come late") std::this_thread::sleep_for(ctx.remaining() * 5 / 6);
  while (what.outcome == "hang") std::this_thread::sleep_for(1h);
  custom::reply<fulfilment> made{.outputs = {.text = std::string(static_cast<std::size_t>(what.size), 'x')},
                                 .no_echo = what.secret};
  if (asked.old_properties) made.outputs.text += "was " + asked.old_properties->outcome;
  if (what.outcome == "another") made.physical_id = "another-" + std::to_string(what.size);
  return made;
}

struct counted {
  std::size_t records = 0;
  std::string first;
};

counted on_upload(const events::s3& event) {
  return {.records = event.records.size(), .first = event.records.at(0).s3.object.key};
}
counted on_mail(const events::ses& event) {
  return {.records = event.records.size(), .first = event.records.at(0).ses.mail.common_headers.subject.value_or("")};
}
counted on_push(const events::codecommit& event) {
  return {.records = event.records.size(), .first = event.records.at(0).codecommit.references.at(0).ref};
}

constexpr sparta::resource<cfn::ses::receipt_rule_set> mails{"Mails"};
constexpr sparta::resource<cfn::s3::bucket> site{"Site"};
constexpr sparta::custom_resource<custom::s3_artifact, custom::s3_artifact_outputs> manifest{"Manifest"};
constexpr sparta::custom_resource<custom::zip_contents, custom::zip_contents_outputs> pages{"Pages"};

void declare_sources(sparta::service& service) {
  service.resource(mails, {});
  service.function({.name = "OnUpload"}, on_upload)
      .on(on::s3{.bucket = on::existing_bucket{.name = "old-uploads"}, .prefix = "inbox/", .suffix = ".txt"});
  service.function({.name = "OnRemoval"}, on_upload)
      .on(on::s3{.bucket = on::existing_bucket{.name = "old-uploads"}, .events = {on::s3_event::object_removed}});
  service.function({.name = "OnMail"}, on_mail)
      .on(on::ses{.rule_set = mails, .name = "orders", .recipients = {"orders@example.com"}, .activate = true});
  service.function({.name = "OnPush"}, on_push)
      .on(on::codecommit{.repository = on::existing_repository{.name = "shop"},
                         .events = {on::codecommit_event::update_reference},
                         .branches = {"main"},
                         .custom_data = "shop"});
}

void declare_site(sparta::service& service) {
  service.resource(site, {});
  service.custom_resource(manifest, custom::provide_s3_artifacts(service, site.objects("MANIFEST.json")),
                          {{&custom::s3_artifact::bucket, site.ref()},
                           {&custom::s3_artifact::key, "MANIFEST.json"},
                           {&custom::s3_artifact::body, cfn::sub("{\"Region\": \"${AWS::Region}\"}")}});
  const auto archives = iam::arn_of<iam::kinds::s3::object>("arn:${AWS::Partition}:s3:::builds/*");
  const auto unzip = custom::provide_zip_contents(
      service, {.archives = archives, .bucket = site.arn(), .files = site.objects("pages/*")});
  service.custom_resource(pages, unzip,
                          {{&custom::zip_contents::source_bucket, "builds"},
                           {&custom::zip_contents::source_key, "site.zip"},
                           {&custom::zip_contents::bucket, site.ref()},
                           {&custom::zip_contents::key_prefix, "pages/"}});
  service.output("Pages", pages.get(&custom::zip_contents_outputs::count));
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "wishes", .description = "Makes resources of its own."}};
  const auto fairy = service.function({.name = "Fairy", .timeout = 1min}, fulfil);
  service.custom_resource(wished, fairy, {{&wish::outcome, "well"}, {&wish::size, 3}});
  service.output("Wished", wished.get(&fulfilment::text));
  declare_sources(service);
  declare_site(service);
  return sparta::run(service, argc, argv);
}
