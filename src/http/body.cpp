#include "http/decode_place.hpp"
#include "http/media_type.hpp"

#include <sparta/http/body.hpp>

namespace sparta::http::detail {

std::optional<problem> refuse_media_type(const request& from, std::string_view wanted) {
  const std::string* const type = from.headers.find("content-type");
  if (type == nullptr) return std::nullopt;
  const std::string sent = media_type_of(*type);
  if (sent == wanted || (wanted == "application/json" && is_json(sent))) return std::nullopt;
  // `accept` in an answer names what would have done: RFC 9110 §12.5.1, §15.5.16.
  return problem{.status = 415,
                 .detail = "the body is to be " + std::string(wanted),
                 .headers = {{"accept", std::string(wanted)}}};
}

std::optional<problem> refuse_json_body(const request& from) {
  if (from.body.empty())
    return problem{.status = 400,
                   .detail = "the body is missing",
                   .more = {{"errors", json::array{{{"in", "body"}, {"path", ""}, {"detail", "missing"}}}}}};
  return refuse_media_type(from, "application/json");
}

problem undecodable(const error& why) {
  const placed_message told = split_place(why.message);
  return {.status = 400,
          .detail = why.message,
          .more = {{"errors", json::array{{{"in", "body"}, {"path", told.path}, {"detail", told.what}}}}}};
}

}  // namespace sparta::http::detail
