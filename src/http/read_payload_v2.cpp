#include "http/front.hpp"

#include <sparta/events/apigw_v2_http.hpp>
#include <sparta/json/decode.hpp>

#include <utility>

namespace sparta::http {

result<request> read_payload_v2(json::value& event) {
  auto read = json::decode<events::apigw_v2_http_request>(event);
  if (!read) return std::move(read).error();
  const bool of_url = read->request_context.domain_name.find(".lambda-url.") != std::string::npos;
  request made{.method = std::move(read->request_context.http.method),
               .raw_path = std::move(read->raw_path),
               .raw_query_string = std::move(read->raw_query_string)};
  for (auto& [name, value] : read->path_parameters) made.path_parameters.add(name, std::move(value));
  for (auto& [name, value] : read->query_string_parameters) made.query_string_parameters.add(name, std::move(value));
  for (auto& [name, value] : read->headers) made.headers.add(name, std::move(value));
  made.body = std::move(read->body).value_or("");
  made.request_id = std::move(read->request_context.request_id);
  if (of_url) made.front = front::function_url;
  made.stage = std::move(read->request_context.stage);
  made.source_ip = std::move(read->request_context.http.source_ip);
  return made;
}

}  // namespace sparta::http
