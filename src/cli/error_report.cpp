#include "cli/error_report.hpp"

#include "cli/plain_text.hpp"
#include "cli/style.hpp"

#include <sparta/json/write.hpp>

namespace sparta::cli {

std::string error_text(const error& why, bool color) {
  std::string out = painted("error:", ink::red, color) + " " + indented(why.message, 7) + "\n";
  for (const auto& note : why.notes) out += "  " + indented(note, 4) + "\n";
  if (!why.remedy.empty()) out += painted("fix:", ink::cyan, color) + " " + indented(why.remedy, 5) + "\n";
  return out;
}

std::string error_json(const error& why, base::timestamp now) {
  json::object members{{"level", "error"},
                       {"time", base::format_rfc3339_millis(now)},
                       {"msg", why.message},
                       {"kind", std::string(name_of(why.kind))}};
  if (!why.code.empty()) members["code"] = why.code;
  if (!why.notes.empty()) members["notes"] = json::array(why.notes.begin(), why.notes.end());
  if (!why.remedy.empty()) members["fix"] = why.remedy;
  return json::write(json::value(std::move(members))) + "\n";
}

}  // namespace sparta::cli
