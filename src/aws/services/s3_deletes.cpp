#include "aws/s3_protocol.hpp"
#include "aws/services/s3_answers.hpp"

#include <algorithm>
#include <span>

namespace sparta::aws::s3 {
namespace {

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
constexpr std::size_t most_in_one = 1'000;

std::string document_of(std::span<const object_identifier> objects) {
  std::string text = R"(<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>)";
  for (const auto& each : objects) {
    text += "<Object><Key>" + xml_escape(each.key) + "</Key>";
    if (!each.version_id.empty()) text += "<VersionId>" + xml_escape(each.version_id) + "</VersionId>";
    text += "</Object>";
  }
  return text + "</Delete>";
}

void collect(std::vector<delete_objects_error>& into, const xml_node& answer) {
  for (const auto& each : answer.children)
    if (each.name == "Error")
      into.push_back({.key = std::string(each.text_at("Key")),
                      .version_id = std::string(each.text_at("VersionId")),
                      .code = std::string(each.text_at("Code")),
                      .message = std::string(each.text_at("Message"))});
}

}  // namespace

result<delete_objects_response> delete_objects(session& with, const delete_objects_request& what) {
  delete_objects_response all;
  const std::span objects(what.objects);
  for (std::size_t from = 0; from < objects.size(); from += most_in_one) {
    const auto some = objects.subspan(from, std::min(most_in_one, objects.size() - from));
    auto made = with_xml(bucket_call("DeleteObjects", "POST", what.bucket, {{"delete", ""}}), document_of(some));
    add_owner(made, what.expected_bucket_owner);
    const auto answer = ask_xml(with, made);
    if (!answer) return answer.error();
    collect(all.errors, *answer);
  }
  return all;
}

}  // namespace sparta::aws::s3
