// One handler, one table of requests, every front: the same answers. Mapping templates take it in tests/mapping, where
// they are executed.
#include "fronts_table.hpp"

#include "base/base64.hpp"

#include <sparta/http/serve.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <gtest/gtest.h>

namespace sparta::http {
namespace {

/// Several, which templates can't set: see mapping_test.cpp.
response mirror_with_cookies(const request& of) {
  response made = mirror(of);
  made.headers.add("set-cookie", "b=2");
  made.headers.add("set-cookie", "a=1");
  return made;
}

received ask(const front_end& through, const sent& what) {
  context ctx;
  const auto answer = sparta::detail::erase(mirror_with_cookies)(through.event(what), ctx);
  if (!answer) {
    ADD_FAILURE() << answer.error().message;
    return {};
  }
  return through.answer(answer->body);
}

json::value seen_by(const received& answer) {
  for (const field& each : answer.headers)
    if (each.name == "x-seen") return *json::parse(each.value);
  return {};
}

TEST(fronts_table, one_handler_sees_the_same_request_and_its_answer_arrives_alike) {
  const auto& all = front_ends();
  for (const row& each : rows()) {
    const received full = ask(all.front(), each.request);
    const received single = ask(all.front(), with_single_values(each.request));
    for (const front_end& through : all) {
      SCOPED_TRACE(std::string(each.what) + ", by the " + through.name);
      const received got = ask(through, each.request);
      const received& wanted = through.single_values ? single : full;
      EXPECT_EQ(json::write(seen_by(got)), json::write(seen_by(wanted)));
      EXPECT_EQ(got, wanted);
    }
  }
}

TEST(fronts_table, the_request_is_the_one_that_was_sent) {
  for (const row& each : rows()) {
    SCOPED_TRACE(each.what);
    const received got = ask(front_ends().front(), each.request);
    const json::value saw = seen_by(got);
    EXPECT_EQ(*saw.find("method"), each.request.method);
    EXPECT_EQ(*saw.find("path"), each.path);
    EXPECT_EQ(*saw.find("body"), base::base64_encode(each.request.body));
    EXPECT_EQ(*saw.find("source"), "203.0.113.12");
    json::array query;
    for (const field& parameter : each.query) query.push_back(json::array{parameter.name, parameter.value});
    EXPECT_EQ(*saw.find("query"), query);
    EXPECT_EQ(got.body, each.request.method == "HEAD" ? "" : each.request.body);
    EXPECT_EQ(got.status, each.request.method == "DELETE" ? 404 : 201);
    EXPECT_EQ(std::ranges::count(got.headers, "set-cookie", &field::name), 3);
  }
}

TEST(fronts_table, the_parameter_of_the_path_is_decoded_where_there_is_a_route) {
  for (const front_end& through : front_ends()) {
    if (!through.routes) continue;
    context ctx;
    std::string path;
    const auto keep = [&](const request& of) { path = of.path("path"); };
    for (const auto& [sent_as, seen_as] : std::initializer_list<std::pair<const char*, const char*>>{
             {"a", "a"}, {"a/b", "a/b"}, {"a%2Fb", "a/b"}, {"a+b%20c", "a+b c"}, {"%C3%BC", "ü"}, {"100%25", "100%"}}) {
      ASSERT_TRUE(sparta::detail::erase(keep)(through.event({.path = std::string("/files/") + sent_as}), ctx));
      EXPECT_EQ(path, seen_as) << through.name;
    }
  }
}

}  // namespace
}  // namespace sparta::http
