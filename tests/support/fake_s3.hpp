#pragma once
#include "aws/http.hpp"

#include <sparta/aws/xml.hpp>

#include <map>
#include <string>
#include <vector>

namespace sparta::testing {

/// Buckets in memory, asked and answered as S3 is over the wire.
class fake_s3 {
 public:
  struct object {
    std::string version_id;
    std::string content;
  };
  struct bucket {
    std::string region = "eu-west-1";
    bool versioned = false;
    bool denied = false;
    std::map<std::string, std::vector<object>> objects{};
    std::vector<std::string> settings{};  ///< `encryption`, `versioning` … in the order they were put
  };
  std::map<std::string, bucket> buckets{};

  [[nodiscard]] std::size_t object_count(const std::string& name) const {
    const auto found = buckets.find(name);
    return found == buckets.end() ? 0 : found->second.objects.size();
  }

  [[nodiscard]] static std::string operation_of(const aws::http_request& request) {
    const auto sub = request.query.empty() ? std::string() : request.query.front().first;
    if (request.path == "/") return request.method + " bucket" + (sub.empty() ? "" : " " + sub);
    return request.method + " object";
  }

  aws::http_response answer(const aws::http_request& request, const std::string& name) {
    const auto sub = request.query.empty() ? std::string() : request.query.front().first;
    const auto found = buckets.find(name);
    if (request.method == "PUT" && request.path == "/" && sub.empty()) {
      buckets[name] = {};
      return {.status = 200};
    }
    if (found == buckets.end()) return failed(404, "NoSuchBucket");
    auto& one = found->second;
    const aws::http_fields region{{"x-amz-bucket-region", one.region}};
    if (one.denied) return {.status = 403, .headers = region};
    if (one.region != "eu-west-1") return {.status = 301, .headers = region};
    return request.path == "/" ? bucket_answer(request, one, sub) : object_answer(request, one);
  }

 private:
  static aws::http_response failed(int status, const std::string& code) {
    return {.status = status, .body = "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>"};
  }

  static aws::http_response bucket_answer(const aws::http_request& request, bucket& one, const std::string& sub) {
    if (request.method == "HEAD") return {.status = 200, .headers = {{"x-amz-bucket-region", one.region}}};
    if (request.method == "PUT") {
      one.settings.push_back(sub);
      if (sub == "versioning") one.versioned = true;
      return {.status = 200};
    }
    if (sub == "location")
      return {.status = 200, .body = "<LocationConstraint>" + one.region + "</LocationConstraint>"};
    if (sub == "versioning")
      return {.status = 200,
              .body = one.versioned ? "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
                                    : "<VersioningConfiguration/>"};
    const auto prefix = aws::find_field(request.query, "prefix").value_or("");
    std::string list = "<ListBucketResult>";
    for (const auto& [key, versions] : one.objects)
      if (key.starts_with(prefix))
        list += "<Contents><Key>" + aws::xml_escape(key) + "</Key><Size>" +
                std::to_string(versions.back().content.size()) + "</Size></Contents>";
    return {.status = 200, .body = list + "</ListBucketResult>"};
  }

  aws::http_response object_answer(const aws::http_request& request, bucket& one) {
    const auto key = request.path.substr(1);
    auto& versions = one.objects[key];
    aws::http_response made = failed(404, "NoSuchKey");
    if (request.method == "PUT") {
      if (!one.versioned) versions.clear();
      versions.push_back({one.versioned ? "v" + std::to_string(++last_version_) : "", request.body});
      made = described(versions.back());
    } else if (request.method == "DELETE") {
      const auto version = aws::find_field(request.query, "versionId").value_or("");
      std::erase_if(versions, [&](const auto& each) { return each.version_id == version; });
      made = {.status = 204};
    } else if (!versions.empty()) {
      made = described(versions.back());
      made.headers.emplace_back("Content-Length", std::to_string(versions.back().content.size()));
    }
    if (versions.empty()) one.objects.erase(key);
    return made;
  }

  static aws::http_response described(const object& what) {
    aws::http_response made{.status = 200, .headers = {{"ETag", "\"e\""}}};
    if (!what.version_id.empty()) made.headers.emplace_back("x-amz-version-id", what.version_id);
    return made;
  }

  int last_version_ = 0;
};

}  // namespace sparta::testing
