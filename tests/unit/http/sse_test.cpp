#include "support/recorded_bytes.hpp"

#include <sparta/http/sse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::http::sse {
namespace {

using sparta::testing::recorded_bytes;
using ::testing::ElementsAre;

TEST(an_event, is_lines_and_an_empty_one) {
  EXPECT_EQ(to_text({.data = "größe"}), "data: größe\n\n");
  EXPECT_EQ(to_text({.data = "d", .type = "price", .id = "7", .retry = std::chrono::seconds(2)}),
            "event: price\nid: 7\nretry: 2000\ndata: d\n\n");
}

TEST(an_event, has_a_line_for_each_of_its_data) {
  EXPECT_EQ(to_text({.data = "a\nb\rc\r\nd"}), "data: a\ndata: b\ndata: c\ndata: d\n\n");
  EXPECT_EQ(to_text({.data = "\n\nx\n"}), "data: \ndata: \ndata: x\ndata: \n\n");
}

TEST(an_event, keeps_blanks_and_colons) {
  // A page takes off one blank after the first colon.
  EXPECT_EQ(to_text({.data = " a: b"}), "data:  a: b\n\n");
}

TEST(an_event, is_told_without_data_as_well) {
  // A page drops an event without a line of data.
  EXPECT_EQ(to_text({.type = "ping"}), "event: ping\ndata: \n\n");
  EXPECT_EQ(to_text({.id = ""}), "id: \ndata: \n\n");
}

TEST(an_event, smuggles_no_line_in) {
  for (const auto& bad : {std::string("a\nb"), std::string("a\rb"), std::string("a\0b", 3)}) {
    EXPECT_THROW((void)to_text({.type = bad}), std::invalid_argument);
    EXPECT_THROW((void)to_text({.id = bad}), std::invalid_argument);
  }
}

TEST(a_comment, is_no_event) {
  EXPECT_EQ(comment(), ": \n\n");
  EXPECT_EQ(comment("a\nb"), ": a\n: b\n\n");
}

struct price {
  int cents = 0;
};

TEST(a_stream_of_events, sends_each_at_once) {
  auto made = events([](writer& to) {
    to.send("a");
    to.keep_alive();
    to.send_json(price{.cents = 7}, {.type = "price"});
  });
  EXPECT_EQ(*made.headers.find("Content-Type"), "text/event-stream");
  EXPECT_EQ(*made.headers.find("Cache-Control"), "no-store");
  made.buffer = 4096;
  recorded_bytes sink;
  stream_writer out(sink, made.buffer);
  made.write(out);
  EXPECT_THAT(sink.writes, ElementsAre("data: a\n\n", ": \n\n", "event: price\ndata: {\"cents\":7}\n\n"));
}

TEST(a_page_that_comes_back, tells_what_it_has) {
  request of;
  EXPECT_EQ(last_event_id(of), "");
  of.headers.add("Last-Event-ID", "7");
  EXPECT_EQ(last_event_id(of), "7");
}

}  // namespace
}  // namespace sparta::http::sse
