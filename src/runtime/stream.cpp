#include "runtime/stream.hpp"

#include "runtime/call_handler.hpp"
#include "runtime/log_fault.hpp"

#include <optional>
#include <utility>

namespace sparta::runtime {
namespace {

class chunk_sink final : public byte_sink {
 public:
  chunk_sink(api_client& api, const invocation& to, const raw_response& what) : api_(api), to_(to), what_(what) {}

  void write(std::string_view bytes) override {
    if (bytes.empty()) return;
    if (!begin() || !response_->send(bytes)) throw reader_gone();
  }
  [[nodiscard]] bool begun() const { return response_.has_value(); }
  /// Whether a write has failed.
  [[nodiscard]] bool broken() const { return failed_ || (response_ && response_->broken()); }
  result<verdict> end(const fault* why) {
    begin();
    if (failed_) return *std::move(failed_);
    return api_.end_stream(*response_, why);
  }

 private:
  bool begin() {
    if (response_) return true;
    if (failed_) return false;
    auto begun = api_.begin_stream(to_, what_.content_type);
    if (!begun) {
      failed_ = std::move(begun).error();
      return false;
    }
    response_ = *std::move(begun);
    return response_->send(what_.body);
  }

  api_client& api_;
  const invocation& to_;
  const raw_response& what_;
  std::optional<wire::upload> response_;
  std::optional<error> failed_;
};

/// What the stream throws, but for its own end when nobody reads it.
std::optional<fault> run(const raw_response& what, chunk_sink& into) {
  try {
    what.stream(into);
    return std::nullopt;
  } catch (const reader_gone&) {
    if (into.broken()) return std::nullopt;
    return fault_of_current_exception();
  } catch (...) {
    return fault_of_current_exception();
  }
}

result<verdict> post(const loop_parts& with, const invocation& to, const raw_response& what) {
  chunk_sink sink(with.api, to, what);
  auto why = run(what, sink);
  if (why) {
    why->where = declaration_of(with.handler);
    log_fault(logger(with.log), with.handler.name, *why);
    if (!sink.begun()) return with.api.report(to, *why);
  }
  auto given = sink.end(why ? &*why : nullptr);
  if (given && given->how == reception::cut_off)
    logger(with.log).warn("nobody reads the stream any more", {{"reason", std::string_view(given->reason)}});
  return given;
}

}  // namespace
}  // namespace sparta::runtime

namespace sparta::detail {

void send_streams() { runtime::post_stream = runtime::post; }

}  // namespace sparta::detail
