#include "http/raw_path.hpp"

#include "base/percent.hpp"

namespace sparta::http {

std::string raw_path(std::string_view path) {
  // What a segment has beside letters, digits and -._~ (RFC 3986 §3.3).
  static constexpr std::string_view kept = "/:@!$&'()*+,;=";
  std::string raw;
  while (!path.empty()) {
    const bool encoded = base::begins_percent_encoded(path);
    const std::string_view next = path.substr(0, encoded ? 3 : 1);
    raw += encoded ? std::string(next) : base::percent_encode(next, kept);
    path.remove_prefix(next.size());
  }
  return raw.starts_with('/') ? raw : "/" + raw;
}

std::string_view without_stage(std::string_view path, std::string_view stage) {
  if (stage.empty() || !path.starts_with('/') || !path.substr(1).starts_with(stage)) return path;
  const std::string_view rest = path.substr(1 + stage.size());
  if (rest.empty()) return "/";
  return rest.starts_with('/') ? rest : path;
}

}  // namespace sparta::http
