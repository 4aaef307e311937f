#include "stories.hpp"

#include "catalogue.hpp"

#include <sparta/http/sse.hpp>
#include <sparta/sparta.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>

using namespace sparta::prelude;

namespace shop {
namespace {

http::reply tell(const http::path<"id">& id) {
  const product* const asked = find(*id);
  if (asked == nullptr) return http::not_found("nobody knows of a " + *id);
  return http::sse::events([story = asked->story](http::sse::writer& out) {
    for (std::size_t at = 0; at < story.size();) {
      const std::size_t end = std::min(story.find(' ', at), story.size());
      out.send(story.substr(at, end - at));
      at = end + 1;
      std::this_thread::sleep_for(40ms);  // at a teller's pace
    }
  });
}

}  // namespace

http::router stories() {
  http::router all;
  all.get("/stories/{id}", tell);
  return all;
}

}  // namespace shop
