#include "http/query_string.hpp"

#include "base/percent.hpp"

#include <algorithm>

namespace sparta::http {

std::string form_decode(std::string_view text) {
  std::string spaced(text);
  std::replace(spaced.begin(), spaced.end(), '+', ' ');
  return base::percent_decode(spaced);
}

parameters read_query(std::string_view text) {
  parameters all;
  while (!text.empty()) {
    const std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(pair.size() + 1, text.size()));
    if (pair.empty()) continue;
    const std::string_view name = pair.substr(0, pair.find('='));
    all.add(form_decode(name), form_decode(pair.substr(std::min(name.size() + 1, pair.size()))));
  }
  return all;
}

std::string write_query(const parameters& all) {
  std::string text;
  for (const field& each : all) {
    if (!text.empty()) text += '&';
    text.append(base::percent_encode(each.name)).append("=").append(base::percent_encode(each.value));
  }
  return text;
}

}  // namespace sparta::http
