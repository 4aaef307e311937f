#include "base/strings.hpp"
#include "events/deflate.hpp"
#include "http/media_type.hpp"
#include "http/weighted_list.hpp"

#include <sparta/http/compressed.hpp>

#include <algorithm>
#include <utility>

namespace sparta::http {
namespace {

bool takes_gzip(const request& from) {
  int gzip = -1;
  int others = 0;
  int as_it_is = 0;
  for (const std::string_view each : from.headers.all("accept-encoding"))
    for (const weighted& coding : weighted_list(each)) {
      if (coding.value == "gzip" || coding.value == "x-gzip") gzip = coding.weight;
      if (coding.value == "*") others = coding.weight;
      if (coding.value == "identity") as_it_is = coding.weight;
    }
  const int weight = gzip < 0 ? others : gzip;
  return weight > 0 && weight >= as_it_is;
}

/// What is not listed is compressed already, for the most part.
bool is_compressible(std::string_view content_type) {
  const std::string type = media_type_of(content_type);
  constexpr std::string_view others[] = {"application/javascript", "application/xml", "application/wasm",
                                         "application/x-ndjson",   "image/svg+xml",   "application/yaml"};
  return type.starts_with("text/") || is_json(type) || type.ends_with("+xml") ||
         std::find(std::begin(others), std::end(others), type) != std::end(others);
}

/// RFC 9110 §7.7, §14.4: some bodies are to stay what they are.
bool may_be_compressed(const response& what) {
  const std::string* const type = what.headers.find("content-type");
  const std::string* const caching = what.headers.find("cache-control");
  return type != nullptr && is_compressible(*type) && !what.headers.contains("content-encoding") &&
         !what.headers.contains("content-range") && what.status != 206 &&
         (caching == nullptr || base::to_lower(*caching).find("no-transform") == std::string::npos);
}

void add_vary(headers& to) {
  for (const std::string_view each : to.all("vary"))
    if (each == "*" || base::to_lower(each).find("accept-encoding") != std::string::npos) return;
  to.add("vary", "accept-encoding");
}

}  // namespace

response compressed(response what, const request& to) {
  // A mapping template can't write what is no text.
  if (to.front == front::rest_api_mapping) return what;
  if (what.body.size() < least_compressed || !may_be_compressed(what)) return what;
  add_vary(what.headers);
  if (!takes_gzip(to)) return what;
  std::string smaller = events::gzip_deflated(what.body);
  if (smaller.size() >= what.body.size()) return what;
  what.body = std::move(smaller);
  what.headers.set("content-encoding", "gzip");
  what.headers.remove("content-length");
  if (const std::string* const tag = what.headers.find("etag"); tag != nullptr && tag->starts_with('"'))
    what.headers.set("etag", "W/" + *tag);
  return what;
}

}  // namespace sparta::http
