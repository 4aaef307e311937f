#include "site/check_site.hpp"

#include <algorithm>
#include <string_view>

namespace sparta::sites {
namespace {

struct findings {
  const declared_site& of;
  std::vector<model::problem> all{};
  void add(std::string message) { all.push_back({std::move(message), of.declared_at}); }
};

bool is_relative(std::string_view page) { return !page.starts_with('/') && page.find("..") == std::string_view::npos; }

void check_pages(findings& found) {
  const declared_site& what = found.of;
  if (what.index.empty() || !is_relative(what.index) || what.index.find('/') != std::string::npos)
    found.add("its index '" + what.index + "' is no name of a file in its folder. Give one such as index.html.");
  if (!is_relative(what.error))
    found.add("its error page '" + what.error + "' is not inside of its folder. Give a path from there.");
  if (what.single_page && !what.error.empty())
    found.add("as a single page it answers every path with its index, so that its error page is never seen. Drop one.");
}

void check_delivery(findings& found) {
  if (found.of.delivery != site_delivery::s3_website) return;
  if (!found.of.web_acl.is_null())
    found.add("its web ACL would guard nothing, since only CloudFront asks one. Deliver it by CloudFront.");
  if (!found.of.response_headers_policy.is_null())
    found.add(
        "its response headers policy would add nothing, since only CloudFront has them. Deliver it by CloudFront.");
}

void check_domain(findings& found) {
  const auto& domain = found.of.domain;
  if (!domain) return;
  if (found.of.delivery == site_delivery::s3_website)
    found.add("S3 serves no certificate, hence no domain of one's own over HTTPS. Deliver it by CloudFront.");
  if (domain->names.front().empty()) found.add("its domain has no name. Give one such as www.example.com.");
  if (domain->certificate.is_null())
    found.add("its domain needs a certificate: give the ARN of one that ACM has in us-east-1.");
  else if (domain->certificate.is_string() &&
           domain->certificate.as_string().find(":acm:us-east-1:") == std::string::npos)
    found.add("its certificate is not of ACM in us-east-1, and CloudFront takes no other. Request one there.");
}

bool is_expression(const json::value& what) {
  if (!what.is_object() || what.as_object().size() != 1) return false;
  const auto& [name, argument] = *what.as_object().begin();
  return name == "Ref" || std::string_view(name).starts_with("Fn::");
}

bool has_expression(const json::value& what) {
  if (is_expression(what)) return true;
  if (what.is_array()) return std::ranges::any_of(what.as_array(), has_expression);
  if (!what.is_object()) return false;
  return std::ranges::any_of(what.as_object(), [](const auto& member) { return has_expression(member.value); });
}

void check_manifest(findings& found) {
  if (has_expression(found.of.user_data))
    found.add("its user data holds an expression, of which CloudFormation would make text. Name it in `.manifest`.");
  if (found.of.manifest.find("userdata") != nullptr)
    found.add("an entry of its manifest is called 'userdata', as the user data is. Rename it.");
}

}  // namespace

std::vector<model::problem> problems_of(const declared_site& what) {
  findings found{.of = what};
  if (what.directory.empty()) found.add("it has no directory. Name the folder that its files are in.");
  check_pages(found);
  check_delivery(found);
  check_domain(found);
  check_manifest(found);
  return std::move(found.all);
}

}  // namespace sparta::sites
