#include "aws/curl_transport.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <cstdio>
#include <curl/curl.h>
#include <mutex>
#include <vector>

namespace sparta::aws {
namespace {

struct file_closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
struct list_freer {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// One connection's worth of libcurl. The multi interface is there for its poll, which a stop request can wake.
class session {
 public:
  session() : multi_(curl_multi_init()), easy_(curl_easy_init()) {}
  ~session() {
    curl_easy_cleanup(easy_);
    curl_multi_cleanup(multi_);
  }
  session(const session&) = delete;
  session& operator=(const session&) = delete;
  [[nodiscard]] CURL* easy() const { return easy_; }
  [[nodiscard]] bool ok() const { return multi_ != nullptr && easy_ != nullptr; }

  /// Runs the prepared exchange to its end; nullopt when stopped.
  std::optional<CURLcode> run(const std::stop_token& stop) {
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(multi_); });
    curl_multi_add_handle(multi_, easy_);
    int running = 1;
    while (running != 0 && !stop.stop_requested()) {
      if (curl_multi_perform(multi_, &running) != CURLM_OK) break;
      if (running != 0) curl_multi_poll(multi_, nullptr, 0, 1'000, nullptr);
    }
    const auto outcome = read_outcome();
    curl_multi_remove_handle(multi_, easy_);
    if (running != 0 && stop.stop_requested()) return std::nullopt;
    return outcome;
  }

 private:
  [[nodiscard]] CURLcode read_outcome() const {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_, &left))
      if (message->msg == CURLMSG_DONE) return message->data.result;
    return CURLE_FAILED_INIT;
  }
  CURLM* multi_;
  CURL* easy_;
};

/// What the callbacks of one exchange share.
struct exchange_state {
  const http_request& request;
  const send_options& options;
  http_response response{};
  std::unique_ptr<std::FILE, file_closer> file{};
  std::uint64_t upload_size = 0;
  std::size_t body_at = 0;
  bool too_long = false;
  bool file_failed = false;
};

std::size_t take_body(char* data, std::size_t size, std::size_t count, void* user) {
  auto& state = *static_cast<exchange_state*>(user);
  if (state.response.body.size() + size * count > state.options.max_response_bytes) {
    state.too_long = true;
    return 0;
  }
  state.response.body.append(data, size * count);
  return size * count;
}

std::size_t take_header(char* data, std::size_t size, std::size_t count, void* user) {
  auto& state = *static_cast<exchange_state*>(user);
  const std::string_view line(data, size * count);
  // A new status line starts over: what came before was a 1xx answer, or a proxy's.
  if (line.starts_with("HTTP/")) state.response.headers.clear();
  if (const auto colon = line.find(':'); colon != std::string_view::npos && state.response.headers.size() < 256)
    state.response.headers.emplace_back(line.substr(0, colon), base::trim(line.substr(colon + 1)));
  return size * count;
}

std::size_t give_body(char* into, std::size_t size, std::size_t count, void* user) {
  auto& state = *static_cast<exchange_state*>(user);
  if (state.file) {
    const auto got = std::fread(into, 1, size * count, state.file.get());
    state.file_failed = std::ferror(state.file.get()) != 0;
    return state.file_failed ? CURL_READFUNC_ABORT : got;
  }
  const auto got = std::min(size * count, state.request.body.size() - state.body_at);
  state.request.body.copy(into, got, state.body_at);
  state.body_at += got;
  return got;
}

/// libcurl goes back to the start when a kept connection turns out to be dead.
int rewind_body(void* user, curl_off_t offset, int origin) {
  auto& state = *static_cast<exchange_state*>(user);
  if (state.file) return std::fseek(state.file.get(), offset, origin) == 0 ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
  if (origin != SEEK_SET) return CURL_SEEKFUNC_FAIL;
  state.body_at = std::min(static_cast<std::size_t>(offset), state.request.body.size());
  return CURL_SEEKFUNC_OK;
}

int show_progress(void* user, curl_off_t, curl_off_t, curl_off_t total, curl_off_t sent) {
  const auto& state = *static_cast<exchange_state*>(user);
  if (total > 0) state.options.on_upload(static_cast<std::uint64_t>(sent), static_cast<std::uint64_t>(total));
  return 0;
}

result<void> open_body(exchange_state& state) {
  state.upload_size = state.request.body.size();
  if (state.request.body_file.empty()) return {};
  std::error_code code;
  state.upload_size = std::filesystem::file_size(state.request.body_file, code);
  if (!code) state.file.reset(std::fopen(state.request.body_file.c_str(), "rb"));
  if (!state.file)
    return error{.kind = error_kind::io, .message = "can't read " + state.request.body_file.string() + " to send it"};
  return {};
}

void set_method(CURL* easy, exchange_state& state) {
  const auto& method = state.request.method;
  if (method == "HEAD") {
    curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    return;
  }
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method.c_str());
  if (state.upload_size == 0 && (method == "GET" || method == "DELETE")) return;
  curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(state.upload_size));
}

void set_callbacks(CURL* easy, exchange_state& state) {
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &state);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, &state);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body);
  curl_easy_setopt(easy, CURLOPT_READDATA, &state);
  curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, rewind_body);
  curl_easy_setopt(easy, CURLOPT_SEEKDATA, &state);
  if (!state.options.on_upload) return;
  curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, show_progress);
  curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &state);
}

void set_limits(CURL* easy, const send_options& options) {
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connect_timeout.count()));
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(options.total_timeout.count()));
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, options.idle_timeout.count() > 0 ? 1L : 0L);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options.idle_timeout.count()));
}

void set_security(CURL* easy, const exchange_state& state, const curl_options& with) {
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  if (!with.ca_bundle.empty()) curl_easy_setopt(easy, CURLOPT_CAINFO, with.ca_bundle.c_str());
  // An empty proxy also switches off those of the environment.
  if (!state.options.through_proxy || is_loopback(state.request.host)) curl_easy_setopt(easy, CURLOPT_PROXY, "");
}

std::unique_ptr<curl_slist, list_freer> header_list(const http_request& request, const curl_options& with) {
  std::unique_ptr<curl_slist, list_freer> list;
  const auto add = [&list](const std::string& line) {
    if (curl_slist* longer = curl_slist_append(list.get(), line.c_str())) {
      static_cast<void>(list.release());
      list.reset(longer);
    }
  };
  // `Name;` is libcurl's way to send a header without a value, `Name:` its way to send none.
  for (const auto& [name, value] : request.headers) add(value.empty() ? name + ";" : name + ": " + value);
  for (const auto* name : {"Expect", "Content-Type", "Accept"})
    if (!find_field(request.headers, name)) add(std::string(name) + ":");
  if (!with.user_agent.empty()) add("User-Agent: " + with.user_agent);
  return list;
}

bool is_certificate_problem(CURLcode code) {
  return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR;
}

std::string reason_of(CURLcode code, const char* detail) { return *detail != '\0' ? detail : curl_easy_strerror(code); }

error failure_of(CURLcode code, const char* detail, const exchange_state& state) {
  const auto where = host_header(state.request);
  if (state.too_long)
    return {.kind = error_kind::unavailable,
            .message = where + " answered with more than " + std::to_string(state.options.max_response_bytes) +
                       " bytes, which is refused"};
  if (state.file_failed)
    return {.kind = error_kind::io, .message = "can't read " + state.request.body_file.string() + " to send it"};
  if (is_certificate_problem(code))
    return {.kind = error_kind::unavailable,
            .message = "the certificate of " + where + " is not trusted: " + reason_of(code, detail),
            .remedy = "if a proxy of your network signs its own, name its CA file in AWS_CA_BUNDLE"};
  return {.kind = error_kind::unavailable, .message = "no answer from " + where + ": " + reason_of(code, detail)};
}

}  // namespace

/// Idle sessions: each exchange takes one, or makes one, and brings it back with its connection still open.
struct curl_transport::pool {
  curl_options options;
  std::mutex mutex{};
  std::vector<std::unique_ptr<session>> idle{};

  std::unique_ptr<session> take() {
    const std::lock_guard lock(mutex);
    if (idle.empty()) return std::make_unique<session>();
    auto last = std::move(idle.back());
    idle.pop_back();
    return last;
  }
  void bring_back(std::unique_ptr<session> used) {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(used));
  }
};

curl_transport::curl_transport(curl_options options) : pool_(new pool{.options = std::move(options)}) {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(ready);
}

curl_transport::~curl_transport() = default;

result<http_response> curl_transport::send(const http_request& request, const send_options& options) {
  exchange_state state{.request = request, .options = options};
  if (auto opened = open_body(state); !opened) return std::move(opened).error();
  auto connection = pool_->take();
  if (!connection->ok()) return error{.kind = error_kind::internal, .message = "libcurl can't start"};

  CURL* easy = connection->easy();
  char detail[CURL_ERROR_SIZE] = "";
  const auto url = url_of(request);
  const auto headers = header_list(request, pool_->options);
  curl_easy_reset(easy);
  curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, detail);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  set_method(easy, state);
  set_callbacks(easy, state);
  set_limits(easy, options);
  set_security(easy, state, pool_->options);

  const auto outcome = connection->run(options.stop);
  long status = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_reset(easy);  // it must not keep pointers to what lies on this stack
  if (outcome) pool_->bring_back(std::move(connection));
  if (!outcome)
    return error{.kind = error_kind::interrupted, .message = "interrupted while talking to " + request.host};
  if (*outcome != CURLE_OK) return failure_of(*outcome, detail, state);
  state.response.status = static_cast<int>(status);
  return std::move(state.response);
}

}  // namespace sparta::aws
