#include "aws/tls_transport.hpp"

#include "aws/tls_peer.hpp"

#include <algorithm>
#include <mutex>
#include <vector>

namespace sparta::aws {
namespace {

/// More hosts than a function talks to in turn.
constexpr std::size_t most_idle = 16;

result<void> check(const http_request& request) {
  if (!request.body_file.empty())
    return error{.kind = error_kind::internal, .message = "this transport sends no files"};
  for (const char c : target_of(request))
    if (c <= ' ' || c > '~')
      return error{.kind = error_kind::usage, .message = "the path for " + request.host + " is not percent-encoded"};
  return {};
}

}  // namespace

struct tls_transport::pool {
  tls_options options;
  std::mutex mutex{};
  std::shared_ptr<const tls_context> context{};
  std::vector<std::unique_ptr<tls_peer>> idle{};

  result<std::shared_ptr<const tls_context>> context_for(const http_request& request) {
    const std::lock_guard lock(mutex);
    if (request.scheme != "https" || context) return context;
    auto made = tls_context::make(options.ca_file);
    if (!made) return std::move(made).error();
    context = std::make_shared<const tls_context>(*std::move(made));
    return context;
  }
  /// One with a connection to that host, if any.
  std::unique_ptr<tls_peer> take(const http_request& request) {
    const std::lock_guard lock(mutex);
    const auto found = std::find_if(idle.rbegin(), idle.rend(), [&](const auto& each) { return each->is_of(request); });
    if (found == idle.rend()) return nullptr;
    auto one = std::move(*found);
    idle.erase(std::next(found).base());
    return one;
  }
  void bring_back(std::unique_ptr<tls_peer> used) {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(used));
    if (idle.size() > most_idle) idle.erase(idle.begin());
  }
};

tls_transport::tls_transport(tls_options options) : pool_(new pool{.options = std::move(options)}) {}
tls_transport::~tls_transport() = default;

result<http_response> tls_transport::send(const http_request& request, const send_options& options) {
  if (options.stop.stop_requested())
    return error{.kind = error_kind::interrupted, .message = "interrupted before talking to " + request.host};
  if (auto sound = check(request); !sound) return std::move(sound).error();
  auto context = pool_->context_for(request);
  if (!context) return std::move(context).error();
  auto peer = pool_->take(request);
  if (!peer) peer = std::make_unique<tls_peer>(request, *std::move(context), pool_->options.user_agent);
  auto answer = peer->send(request, options);
  if (answer) pool_->bring_back(std::move(peer));
  return answer;
}

}  // namespace sparta::aws
