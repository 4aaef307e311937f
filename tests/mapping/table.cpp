#include "table.hpp"

#include "base/base64.hpp"
#include "unit/http/fronts_table.hpp"

#include <sparta/http/serve.hpp>

namespace sparta::fronts_table {
namespace {

json::array pairs(const std::vector<http::field>& all) {
  json::array made;
  for (const http::field& each : all) made.push_back(json::array{each.name, each.value});
  return made;
}

json::value request_of(const http::sent& what) {
  return json::object{{"method", what.method},
                      {"path", what.path},
                      {"query", what.query},
                      {"headers", pairs(what.headers)},
                      {"body", base::base64_encode(what.body)}};
}

json::value received_of(const http::received& what) {
  return json::object{
      {"status", what.status}, {"headers", pairs(what.headers)}, {"body", base::base64_encode(what.body)}};
}

}  // namespace

json::array rows() {
  const http::front_end& proxy = http::front_ends().front();
  const auto handler = sparta::detail::erase(http::mirror);
  json::array made;
  for (const http::row& each : http::rows()) {
    context ctx;
    const auto answer = handler(proxy.event(each.request), ctx);
    made.push_back(json::object{{"what", each.what},
                                {"request", request_of(each.request)},
                                {"received", received_of(proxy.answer(answer.value().body))}});
  }
  return made;
}

}  // namespace sparta::fronts_table
