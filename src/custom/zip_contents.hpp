#pragma once
#include <sparta/context.hpp>
#include <sparta/custom/artifacts.hpp>
#include <sparta/result.hpp>

#include <string>
#include <vector>

/// The custom resource that puts the files of an archive into a bucket.
namespace sparta::custom {

/// An object that a file became.
struct put_file {
  std::string key;
  std::string content_type;
  std::string body;
};

/// The archive, and the bucket that its files go to.
class zip_store {
 public:
  virtual ~zip_store() = default;
  virtual result<std::string> archive(const zip_contents& of) = 0;
  virtual result<void> put(const zip_contents& of, const put_file& file) = 0;
  /// The keys that begin like this.
  virtual result<std::vector<std::string>> keys(const zip_contents& of, const std::string& prefix) = 0;
  virtual result<void> remove(const zip_contents& of, const std::vector<std::string>& keys) = 0;
};

using zip_contents_request = request<zip_contents, zip_contents_outputs>;
using zip_contents_reply = reply<zip_contents_outputs>;

[[nodiscard]] result<zip_contents_reply> serve_zip_contents(const zip_contents_request& asked, zip_store& store);
/// The handler.
[[nodiscard]] result<zip_contents_reply> unzip_to_s3(const zip_contents_request& asked, context& ctx);

}  // namespace sparta::custom
