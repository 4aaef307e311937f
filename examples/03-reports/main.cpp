#include <sparta/cfn/ec2.hpp>
#include <sparta/cfn/efs.hpp>
#include <sparta/cfn/kms.hpp>
#include <sparta/sparta.hpp>

#include <filesystem>
#include <fstream>

using namespace sparta::prelude;

// A network without a way out, a file system in it, and a key for both.
constexpr sparta::resource<cfn::ec2::vpc> network{"Network"};
constexpr sparta::resource<cfn::ec2::subnet> subnet{"Subnet"};
constexpr sparta::resource<cfn::ec2::security_group> members{"Members"};
constexpr sparta::resource<cfn::efs::file_system> archive{"Archive"};
constexpr sparta::resource<cfn::efs::mount_target> archive_in_subnet{"ArchiveInSubnet"};
constexpr sparta::resource<cfn::efs::access_point> reports{"Reports"};
constexpr sparta::resource<cfn::kms::key> key{"Key"};

struct report {
  std::string name;
  std::string text;
};

struct kept {
  std::string path;
  std::uintmax_t bytes = 0;
};

kept keep_report(const report& what) {
  const auto path = std::filesystem::path("/mnt/reports") / std::filesystem::path(what.name).filename();
  std::ofstream(path) << what.text;
  return {.path = path.string(), .bytes = std::filesystem::file_size(path)};
}

void declare_network(sparta::service& service) {
  service.resource(network, {.cidr_block = "10.0.0.0/24"});
  service.resource(subnet, {.cidr_block = "10.0.0.0/25", .vpc_id = network.ref()});
  service.resource(
      members,
      {.group_description = "Functions, and the file system that they share",
       .security_group_ingress =
           {{.cidr_ip = "10.0.0.0/24", .description = "NFS", .from_port = 2049, .ip_protocol = "tcp", .to_port = 2049}},
       .vpc_id = network.ref()});
}

void declare_storage(sparta::service& service) {
  service.resource(key, {.enable_key_rotation = true});
  service.resource(archive, {.encrypted = true, .kms_key_id = key.arn()});
  service.resource(
      archive_in_subnet,
      {.file_system_id = archive.ref(), .security_groups = {members.group_id()}, .subnet_id = subnet.ref()});
  service.resource(
      reports, {.file_system_id = archive.ref(),
                .posix_user = {{.gid = "1000", .uid = "1000"}},
                .root_directory = {{.creation_info = {{.owner_gid = "1000", .owner_uid = "1000", .permissions = "750"}},
                                    .path = "/reports"}}});
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "reports", .description = "Keeps reports on a file system."}};
  declare_network(service);
  declare_storage(service);

  service
      .function({.name = "KeepReport",
                 .memory = 256_MiB,
                 .timeout = 10s,
                 .file_system_configs = {{.arn = reports.arn(), .local_mount_path = "/mnt/reports"}},
                 .kms_key_arn = key.arn(),
                 .vpc_config = {{.security_group_ids = {members.group_id()}, .subnet_ids = {subnet.ref()}}}},
                keep_report)
      .depends_on(archive_in_subnet)
      .alias({.name = "live", .provisioned_concurrency = 1});

  return sparta::run(service, argc, argv);
}
