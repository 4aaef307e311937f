#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct ses_header {
  std::string name;
  std::string value;
  json::rest more{};
};

/// Headers that most mails have. Their texts are the sender's: nobody checked them.
struct ses_common_headers {
  std::optional<std::string> return_path;
  std::vector<std::string> from;
  std::vector<std::string> to;
  std::vector<std::string> cc;
  std::vector<std::string> bcc;
  std::vector<std::string> reply_to;
  std::optional<std::string> sender;
  std::optional<std::string> date;  ///< as `Mon, 5 Dec 2016 18:40:08 -0800`
  std::optional<std::string> message_id;
  std::optional<std::string> subject;
  json::rest more{};
};
constexpr auto json_names(json::as<ses_common_headers>) { return json::camel_case(); }

struct ses_mail {
  events::timestamp timestamp;
  std::string message_id;  ///< SES's own, and the key of the mail that its S3 action stores
  std::string source;
  std::vector<std::string> destination;
  bool headers_truncated = false;  ///< there are more than 10 kB of them
  std::vector<ses_header> headers;
  ses_common_headers common_headers;
  json::rest more{};
};
constexpr auto json_names(json::as<ses_mail>) { return json::camel_case(); }

}  // namespace sparta::events
