#include "http/streamed.hpp"

#include "base/environment.hpp"
#include "http/sendable.hpp"
#include "model/streamed.hpp"

#include <sparta/json/write.hpp>

#include <stdexcept>
#include <utility>
#include <vector>

namespace sparta::http {
namespace {

constexpr std::string_view content_type = "application/vnd.awslambda.http-integration-response";
/// Lambda's quota of a whole answer that is no stream, and of its JSON form.
constexpr std::size_t collected_limit = 6U << 20U;
/// API Gateway looks for the zero bytes no farther.
constexpr std::size_t prelude_limit = (16U << 10U) - 8;

std::string joined(const std::vector<std::string_view>& values) {
  std::string text;
  for (const auto value : values) text.append(text.empty() ? "" : ", ").append(value);
  return text;
}

/// A name that comes several times is one field, but in a REST API, which has a member for such.
std::string prelude_of(int status, const headers& all, front to) {
  json::object single;
  json::object multiple;
  json::object members{{"statusCode", status}};
  for (const field& each : all) {
    const auto values = all.all(each.name);
    if (all.find(each.name) != &each.value) continue;
    if (detail::same_ignoring_case(each.name, "set-cookie"))
      members["cookies"] = json::array(values.begin(), values.end());
    else if (to == front::rest_api && values.size() > 1)
      multiple[each.name] = json::array(values.begin(), values.end());
    else
      single[each.name] = joined(values);
  }
  members["headers"] = std::move(single);
  if (!multiple.empty()) members["multiValueHeaders"] = std::move(multiple);
  auto text = json::write(members);
  if (text.size() > prelude_limit) throw std::length_error("the headers of a stream are longer than 16 KB");
  return text.append(8, '\0');
}

/// Sends the prelude before the first bytes.
class prelude_sink final : public byte_sink {
 public:
  prelude_sink(byte_sink& to, const stream& of, front by) : to_(to), of_(of), by_(by) {}
  void write(std::string_view bytes) override {
    if (!begun_) {
      const auto fault = fault_in({.status = of_.status, .headers = of_.headers}, by_);
      if (!fault.empty()) throw std::invalid_argument(fault);
      const auto prelude = prelude_of(of_.status, of_.headers, by_);
      begun_ = true;
      to_.write(prelude);
    }
    if (!bytes.empty()) to_.write(bytes);
  }
  [[nodiscard]] bool begun() const { return begun_; }

 private:
  byte_sink& to_;
  const stream& of_;
  front by_;
  bool begun_ = false;
};

class text_sink final : public byte_sink {
 public:
  explicit text_sink(std::string& to) : to_(to) {}
  void write(std::string_view bytes) override {
    if (to_.size() + bytes.size() > collected_limit)
      throw std::length_error("the stream is longer than the 6 MB that its front takes: it is none that streams");
    to_ += bytes;
  }

 private:
  std::string& to_;
};

void run(const stream& what, byte_sink& into) {
  stream_writer out(into, what.buffer);
  what.write(out);
  out.flush();
}

void run_or_answer(const stream& what, byte_sink& to, front by, const answer_failure& on_failure) {
  prelude_sink begun(to, what, by);
  try {
    run(what, begun);
  } catch (...) {
    if (begun.begun()) throw;
    const response instead = on_failure();
    to.write(prelude_of(instead.status, instead.headers, by));
    to.write(instead.body);
  }
}

}  // namespace

bool is_streamed(front by) {
  const base::process_environment deployed;
  if (by == front::function_url) return deployed.get(model::streams_function_url).has_value();
  return by == front::rest_api && deployed.get(model::streams_rest_api).has_value();
}

raw_response write_streamed(stream what, front to, answer_failure on_failure) {
  return {.body = {},
          .content_type = std::string(content_type),
          .stream = [what = std::move(what), by = to, on_failure = std::move(on_failure)](byte_sink& out) {
            run_or_answer(what, out, by, on_failure);
          }};
}

response collect(const stream& what) {
  response whole{.status = what.status, .headers = what.headers};
  text_sink body(whole.body);
  run(what, body);
  return whole;
}

}  // namespace sparta::http
