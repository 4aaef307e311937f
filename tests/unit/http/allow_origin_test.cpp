#include "http/allow_origin.hpp"

#include <sparta/http/response.hpp>

#include <gtest/gtest.h>
#include <map>
#include <string>

namespace sparta::http {
namespace {

using variables = std::map<std::string, std::string, std::less<>>;

headers answered(const variables& set, const headers& sent, headers what = {}, front by = front::rest_api) {
  request to{.headers = sent};
  to.front = by;
  allow_origin(what, to, base::fixed_environment(set));
  return what;
}

const headers from_a{{"Origin", "https://a.example"}};
const variables one{{"SPARTA_CORS_ORIGINS", "*"}};
const variables two{{"SPARTA_CORS_ORIGINS", "https://a.example https://b.example"}};

TEST(allow_origin, tells_the_one_there_is) {
  EXPECT_EQ(answered(one, {}), (headers{{"access-control-allow-origin", "*"}}));
  EXPECT_EQ(answered(one, from_a), (headers{{"access-control-allow-origin", "*"}}));
}

TEST(allow_origin, of_several_tells_the_requests_own) {
  EXPECT_EQ(answered(two, from_a), (headers{{"vary", "origin"}, {"access-control-allow-origin", "https://a.example"}}));
  for (const char* const other :
       {"https://a.example.evil", "https://a", "", "null", "https://a.example https://b.example"})
    EXPECT_EQ(answered(two, {{"origin", other}}), (headers{{"vary", "origin"}})) << other;
  EXPECT_EQ(answered(two, {}), (headers{{"vary", "origin"}}));
}

TEST(allow_origin, tells_what_else_the_page_may) {
  variables all = one;
  all["SPARTA_CORS_CREDENTIALS"] = "true";
  all["SPARTA_CORS_EXPOSE_HEADERS"] = "etag,x-a";
  EXPECT_EQ(answered(all, {}), (headers{{"access-control-allow-origin", "*"},
                                        {"access-control-allow-credentials", "true"},
                                        {"access-control-expose-headers", "etag,x-a"}}));
}

TEST(allow_origin, leaves_what_the_handler_said) {
  const headers own{{"Access-Control-Allow-Origin", "https://c.example"}};
  EXPECT_EQ(answered(one, {}, own), own);
}

TEST(allow_origin, is_silent_where_something_else_speaks) {
  EXPECT_EQ(answered({}, from_a), headers());
  for (const front each :
       {front::rest_api_mapping, front::http_api_v1, front::http_api, front::function_url, front::load_balancer})
    EXPECT_EQ(answered(one, from_a, {}, each), headers());
}

}  // namespace
}  // namespace sparta::http
